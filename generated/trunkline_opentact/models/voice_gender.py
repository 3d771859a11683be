# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""VoiceGender."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class VoiceGender(OpenStrEnum):
    """How a voice sounds. Other values are kept as they come."""

    FEMALE = "FEMALE"
    MALE = "MALE"
