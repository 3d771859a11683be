# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""RegulationAddressType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class RegulationAddressType(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    LOCAL = "LOCAL"
    NATIONAL = "NATIONAL"
    WORLDWIDE = "WORLDWIDE"
