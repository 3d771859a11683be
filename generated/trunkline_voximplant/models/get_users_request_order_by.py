# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetUsersRequestOrderBy."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class GetUsersRequestOrderBy(OpenStrEnum):
    """The field to sort by. Other values are kept as they come."""

    USER_DISPLAY_NAME = "user_display_name"
    USER_ID = "user_id"
    USER_NAME = "user_name"
