# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""AccountLevel."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class AccountLevel(OpenStrEnum):
    """How far an account is trusted. Other values are kept as they come."""

    LEVEL0 = "Level0"
    LEVEL1 = "Level1"
    LEVEL2 = "Level2"
    SERVICEACCOUNT = "ServiceAccount"
