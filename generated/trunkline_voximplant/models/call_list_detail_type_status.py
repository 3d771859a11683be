# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CallListDetailTypeStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class CallListDetailTypeStatus(OpenStrEnum):
    """The state. Other values are kept as they come."""

    CANCELED = "Canceled"
    ERROR = "Error"
    IN_PROGRESS = "In progress"
    NEW = "New"
    PROCESSED = "Processed"
