# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""CiSort."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class CiSort(OpenStrEnum):
    """What reports are sorted by. Other values are kept as they come."""

    DURATION = "duration"
    TIMESTAMP = "timestamp"
