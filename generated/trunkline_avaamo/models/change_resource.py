# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChangeResource."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class ChangeResource(OpenStrEnum):
    """What the change log covers; names of types are taken too. Other values are kept as they come."""

    AGENT = "agent"
    AGENT_LIFE_CYCLE = "agent_life_cycle"
    CHANNELS = "channels"
    CONVERSATION_NODE = "conversation_node"
    DICTIONARY = "dictionary"
    ENTITY_TYPES = "entity_types"
    LANGUAGE = "language"
    LIVE_AGENT = "live_agent"
    PERMISSIONS = "permissions"
    PERSISTENT_MENU = "persistent_menu"
    REGRESSION_TEST = "regression_test"
    RESPONSE_FILTER = "response_filter"
    SKILLS = "skills"
    TAG = "tag"
    USER_PROPERTY = "user_property"
