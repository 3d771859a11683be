# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""LiveContentType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class LiveContentType(OpenStrEnum):
    """What a live agent can say. Other values are kept as they come."""

    TEXT = "text"
