# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PushProviderName."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class PushProviderName(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    APPLE = "APPLE"
    APPLE_VOIP = "APPLE_VOIP"
    GOOGLE = "GOOGLE"
    HUAWEI = "HUAWEI"
