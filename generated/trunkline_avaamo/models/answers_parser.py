# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""AnswersParser."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class AnswersParser(OpenStrEnum):
    """A program that reads PDF files. Other values are kept as they come."""

    PDFBOX = "pdfbox"
    PDFTOTREE = "pdftotree"
