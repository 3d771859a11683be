# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""OptStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class OptStatus(OpenStrEnum):
    """Whether somebody wants messages. Other values are kept as they come."""

    OPT_IN = "opt-in"
    OPT_OUT = "opt-out"
