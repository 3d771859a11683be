# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""RegulationAddressStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class RegulationAddressStatus(OpenStrEnum):
    """The state. Other values are kept as they come."""

    DECLINED = "DECLINED"
    IN_PROGRESS = "IN_PROGRESS"
    VERIFIED = "VERIFIED"
