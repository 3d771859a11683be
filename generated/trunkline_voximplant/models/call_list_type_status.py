# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CallListTypeStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class CallListTypeStatus(OpenStrEnum):
    """The state. Other values are kept as they come."""

    CANCELED = "Canceled"
    COMPLETED = "Completed"
    IN_PROGRESS = "In progress"
