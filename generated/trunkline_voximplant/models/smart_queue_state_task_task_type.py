# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SmartQueueStateTaskTaskType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class SmartQueueStateTaskTaskType(OpenStrEnum):
    """A call or a chat. Other values are kept as they come."""

    CALL = "CALL"
    IM = "IM"
