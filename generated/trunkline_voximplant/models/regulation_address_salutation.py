# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""RegulationAddressSalutation."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class RegulationAddressSalutation(OpenStrEnum):
    """The salutation. Other values are kept as they come."""

    COMPANY = "COMPANY"
    MR = "MR"
    MS = "MS"
