# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SortDirection."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class SortDirection(OpenStrEnum):
    """Upwards or downwards. Other values are kept as they come."""

    ASC = "ASC"
    DESC = "DESC"
