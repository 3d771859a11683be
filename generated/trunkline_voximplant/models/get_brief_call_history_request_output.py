# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetBriefCallHistoryRequestOutput."""

from trunkline.enums import OpenStrEnum


class GetBriefCallHistoryRequestOutput(OpenStrEnum):
    """The form of the answer. Other values are kept as they come."""

    CSV = "csv"
