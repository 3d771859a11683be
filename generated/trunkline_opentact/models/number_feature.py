# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""NumberFeature."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class NumberFeature(OpenStrEnum):
    """What a number can be used for. Other values are kept as they come."""

    SMS = "sms"
    VOICE = "voice"
