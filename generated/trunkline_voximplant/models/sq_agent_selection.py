# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SQAgentSelection."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class SQAgentSelection(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    LEAST_QUALIFIED = "LEAST_QUALIFIED"
    MAX_WAITING_TIME = "MAX_WAITING_TIME"
    MOST_QUALIFIED = "MOST_QUALIFIED"
