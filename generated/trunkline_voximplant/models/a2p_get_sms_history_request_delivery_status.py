# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""A2PGetSmsHistoryRequestDeliveryStatus."""

from trunkline_runtime.codecs.enums import OpenIntEnum


class A2PGetSmsHistoryRequestDeliveryStatus(OpenIntEnum):
    """The delivery state, 1 to 8. Other values are kept as they come."""

    VALUE_1 = 1
    VALUE_2 = 2
    VALUE_3 = 3
    VALUE_4 = 4
    VALUE_5 = 5
    VALUE_6 = 6
    VALUE_7 = 7
    VALUE_8 = 8
