# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CallSessionInfoTypeFinishReason."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class CallSessionInfoTypeFinishReason(OpenStrEnum):
    """Why the session ended. Other values are kept as they come."""

    INSUFFICIENT_FUNDS = "Insufficient funds"
    INTERNAL_ERROR_BILLING_TIMEOUT = "Internal error (billing timeout)"
    JS_SESSION_ERROR = "JS session error"
    NORMAL_TERMINATION = "Normal termination"
    TERMINATED_ADMINISTRATIVELY = "Terminated administratively"
    TIMEOUT = "Timeout"
