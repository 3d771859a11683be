# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""RecordTypeTranscriptionStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class RecordTypeTranscriptionStatus(OpenStrEnum):
    """How far the transcription is. Other values are kept as they come."""

    COMPLETE = "Complete"
    IN_PROGRESS = "In progress"
    NOT_REQUIRED = "Not required"
