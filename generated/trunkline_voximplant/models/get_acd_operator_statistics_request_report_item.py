# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetACDOperatorStatisticsRequestReportItem."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class GetACDOperatorStatisticsRequestReportItem(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    AC = "AC"
    ACW = "ACW"
    HT = "HT"
    SA = "SA"
    TACW = "TACW"
    TDT = "TDT"
    THT = "THT"
    TT = "TT"
    TTT = "TTT"
    UAC = "UAC"
