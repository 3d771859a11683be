# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""A2PSmsHistoryTypeDeliveryStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class A2PSmsHistoryTypeDeliveryStatus(OpenStrEnum):
    """How far the delivery is. Other values are kept as they come."""

    ABORTED = "ABORTED"
    DELIVERED = "DELIVERED"
    DISPATCHED = "DISPATCHED"
    EXPIRED = "EXPIRED"
    FAILED = "FAILED"
    QUEUED = "QUEUED"
    REJECTED = "REJECTED"
    UNKNOWN = "UNKNOWN"
