# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""SkillStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class SkillStatus(OpenStrEnum):
    """Whether a skill can be used. Other values are kept as they come."""

    COMPLETE = "complete"
    COPYING = "copying"
    FAILED = "failed"
    IMPORTING = "importing"
    PUBLISHING = "publishing"
    PUBLISH_FAILED = "publish_failed"
