# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AcdStatisticsGroup."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class AcdStatisticsGroup(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    AGGREGATION = "aggregation"
    USER = "user"
