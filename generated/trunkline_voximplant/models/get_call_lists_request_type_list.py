# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetCallListsRequestTypeList."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class GetCallListsRequestTypeList(OpenStrEnum):
    """The kind of list. Other values are kept as they come."""

    AUTOMATIC = "AUTOMATIC"
    MANUAL = "MANUAL"
