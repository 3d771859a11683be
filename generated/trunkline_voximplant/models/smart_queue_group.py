# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SmartQueueGroup."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class SmartQueueGroup(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    AGENT = "agent"
    QUEUE = "queue"
