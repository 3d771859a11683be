# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""AnswersParser."""

from trunkline.enums import OpenStrEnum


class AnswersParser(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    PDFBOX = "pdfbox"
    PDFTOTREE = "pdftotree"
