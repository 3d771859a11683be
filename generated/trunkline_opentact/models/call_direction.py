# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""CallDirection."""

from trunkline.enums import OpenStrEnum


class CallDirection(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    IN = "in"
    OUT = "out"
