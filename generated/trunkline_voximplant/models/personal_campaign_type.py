# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PersonalCampaignType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class PersonalCampaignType(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    SMART = "smart"
    STRICT = "strict"
