# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SmartQueueStateTaskStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class SmartQueueStateTaskStatus(OpenStrEnum):
    """The state. Other values are kept as they come."""

    DISTRIBUTED = "DISTRIBUTED"
    IN_PROCESSING = "IN_PROCESSING"
    IN_QUEUE = "IN_QUEUE"
