# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""ProfilePriority."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class ProfilePriority(OpenStrEnum):
    """Which kind of number is offered first. Other values are kept as they come."""

    HIGH = "high"
    LOW = "low"
    NORMAL = "normal"
