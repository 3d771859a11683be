# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CallSessionInfoTypeAudioQuality."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class CallSessionInfoTypeAudioQuality(OpenStrEnum):
    """The audio quality. Other values are kept as they come."""

    HD = "HD"
    STANDARD = "Standard"
    ULTRA_HD = "Ultra HD"
