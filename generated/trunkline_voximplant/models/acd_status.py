# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AcdStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class AcdStatus(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    AFTER_SERVICE = "AFTER_SERVICE"
    BANNED = "BANNED"
    DND = "DND"
    IN_SERVICE = "IN_SERVICE"
    OFFLINE = "OFFLINE"
    ONLINE = "ONLINE"
    READY = "READY"
    TIMEOUT = "TIMEOUT"
