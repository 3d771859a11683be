# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SmsRowType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class SmsRowType(OpenStrEnum):
    """`sms` sent, `smsi` received, in the list of 2021. Other values are kept as they come."""

    SMS = "sms"
    SMSI = "smsi"
    SMSO = "smso"
    SMSR = "smsr"
