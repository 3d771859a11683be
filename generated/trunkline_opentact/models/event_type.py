# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""EventType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class EventType(OpenStrEnum):
    """`auth` and `call_record` were seen in subscriptions, the others in events. Other values are kept as they come."""

    AUTH = "auth"
    CALL_FLOW = "call_flow"
    CALL_RECORD = "call_record"
    CALL_STATE = "call_state"
    SMS = "sms"
    TN_ORDER = "tn_order"
