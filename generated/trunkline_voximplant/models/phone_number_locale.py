# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PhoneNumberLocale."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class PhoneNumberLocale(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    EN = "EN"
    RU = "RU"
