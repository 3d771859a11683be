# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""TaskPriorityStrategy."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class TaskPriorityStrategy(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    FIRST_ATTEMPTS = "first_attempts"
    REPEATED_ATTEMPTS = "repeated_attempts"
