# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PlanKind."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class PlanKind(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    IM = "IM"
    MAU = "MAU"
