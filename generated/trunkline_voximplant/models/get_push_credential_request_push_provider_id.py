# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetPushCredentialRequestPushProviderId."""

from trunkline_runtime.codecs.enums import OpenIntEnum


class GetPushCredentialRequestPushProviderId(OpenIntEnum):
    """The id of the push service. Other values are kept as they come."""

    VALUE_1 = 1
    VALUE_2 = 2
    VALUE_3 = 3
    VALUE_5 = 5
