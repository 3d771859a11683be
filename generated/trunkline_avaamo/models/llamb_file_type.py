# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""LlambFileType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class LlambFileType(OpenStrEnum):
    """A file's format. Other values are kept as they come."""

    CSV = "csv"
    DOCX = "docx"
    HTML = "html"
    PDF = "pdf"
    PPTX = "pptx"
    XLSX = "xlsx"
