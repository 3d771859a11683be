# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""DeliveryChannel."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class DeliveryChannel(OpenStrEnum):
    """How a campaign reaches people. Other values are kept as they come."""

    MS_TEAMS = "ms_teams"
    SMS = "sms"
    VOICE = "voice"
