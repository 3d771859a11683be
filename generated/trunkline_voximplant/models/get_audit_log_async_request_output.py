# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetAuditLogAsyncRequestOutput."""

from trunkline.enums import OpenStrEnum


class GetAuditLogAsyncRequestOutput(OpenStrEnum):
    """The form of the answer. `csv` by default. Other values are kept as they come."""

    CSV = "csv"
