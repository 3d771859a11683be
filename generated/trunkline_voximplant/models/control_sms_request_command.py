# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ControlSmsRequestCommand."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class ControlSmsRequestCommand(OpenStrEnum):
    """Whether to switch SMS on or off. Other values are kept as they come."""

    DISABLE = "disable"
    ENABLE = "enable"
