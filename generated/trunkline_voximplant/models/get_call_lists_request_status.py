# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetCallListsRequestStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class GetCallListsRequestStatus(OpenStrEnum):
    """The call list's state. Other values are kept as they come."""

    CANCELED = "Canceled"
    COMPLETED = "Completed"
    IN_PROGRESS = "In progress"
    SUSPENDED = "Suspended"
