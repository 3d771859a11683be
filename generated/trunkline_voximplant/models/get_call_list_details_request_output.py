# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetCallListDetailsRequestOutput."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class GetCallListDetailsRequestOutput(OpenStrEnum):
    """The form of the answer. The vendor's own default is `csv`. Other values are kept as they come."""

    CSV = "csv"
    JSON = "json"
    XLS = "xls"
