# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""ListLabelsOutput."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class ListLabelsOutput(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    CSV = "csv"
    JSON = "json"
    XLS = "xls"
