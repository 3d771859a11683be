# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""RegulationRegionRecord."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.regulation_address_type import RegulationAddressType


@_define(kw_only=True, repr=False)
class RegulationRegionRecord(Model):
    """What the vendor calls RegulationRegionRecord.

    Attributes:
        phone_region_id: The id of the phone region.
        phone_region_name: The region's name.
        phone_region_code: The region's dialling code.
        is_need_regulation_address: Whether a regulation address is needed.
        regulation_address_type: Where the regulation address must be.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("phone_region_id", "phone_region_id", c.INT),
        Field("phone_region_name", "phone_region_name", c.STR),
        Field("phone_region_code", "phone_region_code", c.STR),
        Field("is_need_regulation_address", "is_need_regulation_address", c.BOOL),
        Field(
            "regulation_address_type",
            "regulation_address_type",
            enums.EnumCodec("trunkline_voximplant.models.regulation_address_type", "RegulationAddressType"),
        ),
    )

    phone_region_id: int | None = ABSENT
    phone_region_name: str | None = ABSENT
    phone_region_code: str | None = ABSENT
    is_need_regulation_address: bool | None = ABSENT
    regulation_address_type: RegulationAddressType | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
