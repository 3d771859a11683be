# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SQSkillBindingMode."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class SQSkillBindingMode(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    ADD = "add"
    REPLACE_AGENTS = "replace_agents"
    REPLACE_SKILLS = "replace_skills"
