# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SQAgentBindingMode."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class SQAgentBindingMode(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    ADD = "add"
    ADD_QUEUES = "add_queues"
    REPLACE = "replace"
    REPLACE_AGENTS = "replace_agents"
