# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CreateCallListRequestCallListType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class CreateCallListRequestCallListType(OpenStrEnum):
    """The way of dialling. Other values are kept as they come."""

    AUTOMATIC = "automatic"
    PREDICTIVE = "predictive"
    PROGRESSIVE = "progressive"
