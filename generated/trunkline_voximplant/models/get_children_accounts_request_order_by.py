# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetChildrenAccountsRequestOrderBy."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class GetChildrenAccountsRequestOrderBy(OpenStrEnum):
    """The field to sort by. Other values are kept as they come."""

    CHILD_ACCOUNT_EMAIL = "child_account_email"
    CHILD_ACCOUNT_ID = "child_account_id"
    CHILD_ACCOUNT_NAME = "child_account_name"
