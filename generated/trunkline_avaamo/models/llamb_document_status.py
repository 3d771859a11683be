# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""LlambDocumentStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class LlambDocumentStatus(OpenStrEnum):
    """How far a document is learned. Other values are kept as they come."""

    COMPLETE = "COMPLETE"
    ERROR = "ERROR"
    EXTRACTING = "EXTRACTING"
    LEARNING = "LEARNING"
    QUEUED = "QUEUED"
    UPLOADED = "UPLOADED"
    WARNING = "WARNING"
