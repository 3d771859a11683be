# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""LiveContentType."""

from trunkline.enums import OpenStrEnum


class LiveContentType(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    TEXT = "text"
