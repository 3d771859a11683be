# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""LlambWebType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class LlambWebType(OpenStrEnum):
    """How a page is given. Other values are kept as they come."""

    HTML = "html"
    URL = "url"
