# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDLockedOperatorStateTypeStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class ACDLockedOperatorStateTypeStatus(OpenStrEnum):
    """The state. Other values are kept as they come."""

    BANNED = "BANNED"
    READY = "READY"
