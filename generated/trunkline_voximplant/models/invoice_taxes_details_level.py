# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""InvoiceTaxesDetailsLevel."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class InvoiceTaxesDetailsLevel(OpenStrEnum):
    """The level of government. Other values are kept as they come."""

    CITY = "City"
    COUNTY = "County"
    FEDERAL = "Federal"
    STATE = "State"
    UNINCORPORATED = "Unincorporated"
