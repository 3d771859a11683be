# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PaypalMode."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class PaypalMode(OpenStrEnum):
    """Whether money is real. Other values are kept as they come."""

    LIVE = "live"
    SANDBOX = "sandbox"
