# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AcdStatisticsAggregation."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class AcdStatisticsAggregation(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    DAY = "day"
    HOUR = "hour"
    HOUR_OF_DAY = "hour_of_day"
    NONE = "none"
