# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""VoiceType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class VoiceType(OpenStrEnum):
    """How a voice is made. Other values are kept as they come."""

    STANDARD = "Standard"
    WAVENET = "WaveNet"
