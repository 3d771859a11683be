# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""UserRole."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class UserRole(OpenStrEnum):
    """What a user may do. Other values are kept as they come."""

    ADMIN = "Admin"
    PROVIDER = "Provider"
    USER = "User"
