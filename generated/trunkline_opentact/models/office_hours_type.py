# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""OfficeHoursType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class OfficeHoursType(OpenStrEnum):
    """Why nobody is in. Other values are kept as they come."""

    COFFEEBREAK = "coffeebreak"
    LUNCHTIME = "lunchtime"
    NONWORKING = "nonworking"
    WEEKENDS = "weekends"
