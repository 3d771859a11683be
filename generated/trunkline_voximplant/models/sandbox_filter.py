# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SandboxFilter."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class SandboxFilter(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    ALL = "all"
    FALSE = "false"
    TRUE = "true"
