# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""TransactionKind."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class TransactionKind(OpenStrEnum):
    """What was charged: `nrc` once, `mrc` each month. Other values are kept as they come."""

    EMERGENCY_INCOMING = "emergency_incoming"
    EMERGENCY_MRC = "emergency_mrc"
    EMERGENCY_NRC = "emergency_nrc"
    EMERGENCY_OUTGOING = "emergency_outgoing"
    FAX_INCOMING = "fax_incoming"
    FAX_MRC = "fax_mrc"
    FAX_NRC = "fax_nrc"
    FAX_OUTGOING = "fax_outgoing"
    MMS_INCOMING = "mms_incoming"
    MMS_MRC = "mms_mrc"
    MMS_NRC = "mms_nrc"
    MMS_OUTGOING = "mms_outgoing"
    PAYMENT = "payment"
    SMS_INCOMING = "sms_incoming"
    SMS_MRC = "sms_mrc"
    SMS_NRC = "sms_nrc"
    SMS_OUTGOING = "sms_outgoing"
    TNLEASE_MRC = "tnlease_mrc"
    TNLEASE_NRC = "tnlease_nrc"
    TTS = "tts"
    VOICE_INCOMING = "voice_incoming"
    VOICE_MRC = "voice_mrc"
    VOICE_NRC = "voice_nrc"
    VOICE_OUTGOING = "voice_outgoing"
