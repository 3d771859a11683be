# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""DayOfWeek."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class DayOfWeek(OpenStrEnum):
    """A weekday. Other values are kept as they come."""

    FRI = "fri"
    MON = "mon"
    SAT = "sat"
    SUN = "sun"
    THU = "thu"
    TUE = "tue"
    WED = "wed"
