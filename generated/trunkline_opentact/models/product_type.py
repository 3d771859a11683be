# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""ProductType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class ProductType(OpenStrEnum):
    """Whether anybody may use the product. Other values are kept as they come."""

    PRIVATE = "private"
    PUBLIC = "public"
