# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""FeedbackDetail."""

from trunkline.enums import OpenStrEnum


class FeedbackDetail(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    DETAILED = "detailed"
