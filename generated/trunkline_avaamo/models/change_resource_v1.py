# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChangeResourceV1."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class ChangeResourceV1(OpenStrEnum):
    """What the older change log covers. Other values are kept as they come."""

    AGENT = "agent"
    AGENT_LIFE_CYCLE = "agent_life_cycle"
    CHANNELS = "channels"
    CONVERSATION_NODE = "conversation_node"
    ENTITY_TYPES = "entity_types"
    LANGUAGE = "language"
    LIVE_AGENT = "live_agent"
    PERMISSIONS = "permissions"
    PERSISTENT_MENU = "persistent_menu"
    SKILLS = "skills"
