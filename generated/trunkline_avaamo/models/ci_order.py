# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""CiOrder."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class CiOrder(OpenStrEnum):
    """Which way reports are sorted. Other values are kept as they come."""

    ASC = "asc"
    DESC = "desc"
