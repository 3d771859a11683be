# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetCallerIDsRequestOrderBy."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class GetCallerIDsRequestOrderBy(OpenStrEnum):
    """The field to sort by. Other values are kept as they come."""

    CALLER_NUMBER = "caller_number"
    VERIFIED_UNTIL = "verified_until"
