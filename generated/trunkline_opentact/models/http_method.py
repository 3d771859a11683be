# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""HttpMethod."""

from trunkline.enums import OpenStrEnum


class HttpMethod(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    GET = "GET"
    POST = "POST"
