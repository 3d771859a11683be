# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""FeedbackDetail."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class FeedbackDetail(OpenStrEnum):
    """How much of each feedback is listed. Other values are kept as they come."""

    DETAILED = "detailed"
