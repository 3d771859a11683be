# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""HistoryType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class HistoryType(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    AUDIT = "audit"
    CALLS = "calls"
    CALLS_BRIEF = "calls_brief"
    CALL_LIST = "call_list"
    TRANSACTIONS = "transactions"
    TRANSACTIONS_ON_HOLD = "transactions_on_hold"
