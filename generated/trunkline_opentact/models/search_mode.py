# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SearchMode."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class SearchMode(OpenStrEnum):
    """Whether all filters must match or one is enough. Other values are kept as they come."""

    AND = "AND"
    OR = "OR"
