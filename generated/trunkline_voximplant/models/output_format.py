# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""OutputFormat."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class OutputFormat(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    CSV = "csv"
    JSON = "json"
    XLS = "xls"
