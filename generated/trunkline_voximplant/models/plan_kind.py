# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PlanKind."""

from trunkline.enums import OpenStrEnum


class PlanKind(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    IM = "IM"
    MAU = "MAU"
