# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""EditCallListRequestCallListType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class EditCallListRequestCallListType(OpenStrEnum):
    """The way of dialling. Other values are kept as they come."""

    AUTOMATIC = "automatic"
    MANUAL = "manual"
    PREDICTIVE = "predictive"
    PROGRESSIVE = "progressive"
