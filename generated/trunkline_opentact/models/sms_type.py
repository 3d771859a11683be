# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SmsType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class SmsType(OpenStrEnum):
    """`smso` sent by a number, `smsr` by a pool or campaign, `smsi` received. Other values are kept as they come."""

    SMSI = "smsi"
    SMSO = "smso"
    SMSR = "smsr"
