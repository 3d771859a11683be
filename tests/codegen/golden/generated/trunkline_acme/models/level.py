# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""Level."""

from trunkline_runtime.codecs.enums import OpenIntEnum


class Level(OpenIntEnum):
    """Values the vendor documents. Other values are kept as they come."""

    VALUE_1 = 1
    VALUE_2 = 2
