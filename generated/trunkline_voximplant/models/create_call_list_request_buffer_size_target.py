# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CreateCallListRequestBufferSizeTarget."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class CreateCallListRequestBufferSizeTarget(OpenStrEnum):
    """What the size of the buffer follows. Other values are kept as they come."""

    AGENT = "AGENT"
    OPERATOR = "OPERATOR"
    VALUE = "VALUE"
