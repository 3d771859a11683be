# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""SkillType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class SkillType(OpenStrEnum):
    """The kind of a skill. Other values are kept as they come."""

    ANSWERS_PLUGGABLE_SKILL = "answers_pluggable_skill"
    BOT = "bot"
    DIALOG = "dialog"
    DOCUMENT_KNOWLEDGE = "document-knowledge"
    KNOWLEDGE = "knowledge"
    KNOWLEDGE_V2 = "knowledge-v2"
    LLAMB_CONTENT_SKILL = "llamb_content_skill"
    SMALLTALK_KNOWLEDGE = "smalltalk-knowledge"
