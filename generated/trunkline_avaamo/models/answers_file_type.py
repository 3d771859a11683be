# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""AnswersFileType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class AnswersFileType(OpenStrEnum):
    """A file's format. Other values are kept as they come."""

    DOCX = "docx"
    PDF = "pdf"
    PPTX = "pptx"
    XLSX = "xlsx"
