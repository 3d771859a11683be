# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""HttpMethod."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class HttpMethod(OpenStrEnum):
    """How the vendor calls a URL of yours. Other values are kept as they come."""

    GET = "GET"
    POST = "POST"
