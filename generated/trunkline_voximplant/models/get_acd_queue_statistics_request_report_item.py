# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetACDQueueStatisticsRequestReportItem."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class GetACDQueueStatisticsRequestReportItem(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    AC = "AC"
    ACW = "ACW"
    AT = "AT"
    HT = "HT"
    QL = "QL"
    RC = "RC"
    SA = "SA"
    SL = "SL"
    TACW = "TACW"
    TAT = "TAT"
    TC = "TC"
    THT = "THT"
    TST = "TST"
    TT = "TT"
    TTT = "TTT"
    TWT = "TWT"
    UAC = "UAC"
    WT = "WT"
