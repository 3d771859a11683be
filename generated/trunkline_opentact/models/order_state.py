# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""OrderState."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class OrderState(OpenStrEnum):
    """`created` and `success` were seen; the others are in the 2021 list. Other values are kept as they come."""

    CREATED = "created"
    FAILED = "failed"
    PROCESSING = "processing"
    SUCCESS = "success"
    VERIFY = "verify"
