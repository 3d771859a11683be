# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""MediaType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class MediaType(OpenStrEnum):
    """Whether media passes the vendor, and whether it is recoded. Other values are kept as they come."""

    BYPASS_MEDIA = "Bypass Media"
    PROXY_MEDIA = "Proxy Media"
    PROXY_MEDIA_TRANSCODING = "Proxy Media + Transcoding"
