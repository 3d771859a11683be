# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SQTaskSelection."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class SQTaskSelection(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    MAX_PRIORITY = "MAX_PRIORITY"
    MAX_WAITING_TIME = "MAX_WAITING_TIME"
