# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SmsState."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class SmsState(OpenStrEnum):
    """`failed` is inferred; the newer pages show only the other two. Other values are kept as they come."""

    CREATED = "created"
    FAILED = "failed"
    SUCCESS = "success"
