# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CreateCallListRequestPredictiveType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class CreateCallListRequestPredictiveType(OpenStrEnum):
    """The algorithm of predictive dialling. Other values are kept as they come."""

    AR_AUTO_BALANCED = "AR_AUTO_BALANCED"
    AR_OPTIMIZED = "AR_OPTIMIZED"
    AR_SMALL_GROUP = "AR_SMALL_GROUP"
    BF_OPTIMIZED = "BF_OPTIMIZED"
    DEFAULT_PREDICTIVE_TYPE = "DEFAULT_PREDICTIVE_TYPE"
