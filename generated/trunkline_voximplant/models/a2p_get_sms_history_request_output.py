# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""A2PGetSmsHistoryRequestOutput."""

from trunkline.enums import OpenStrEnum


class A2PGetSmsHistoryRequestOutput(OpenStrEnum):
    """The form of the answer. `json` by default. Other values are kept as they come."""

    CSV = "csv"
    JSON = "json"
    XLS = "xls"
