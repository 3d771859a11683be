# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""CallDirection."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class CallDirection(OpenStrEnum):
    """Into or out of the platform. Other values are kept as they come."""

    IN = "in"
    OUT = "out"
