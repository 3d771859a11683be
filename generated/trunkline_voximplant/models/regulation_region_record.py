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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("phone_region_id", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_region_id = None
        elif type(value) is int:
            model.phone_region_id = value
        else:
            model.phone_region_id = cls.__rows__[0][3](value, context, (where, "phone_region_id"))
        value = get("phone_region_name", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_region_name = None
        elif type(value) is str:
            model.phone_region_name = value
        else:
            model.phone_region_name = cls.__rows__[1][3](value, context, (where, "phone_region_name"))
        value = get("phone_region_code", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_region_code = None
        elif type(value) is str:
            model.phone_region_code = value
        else:
            model.phone_region_code = cls.__rows__[2][3](value, context, (where, "phone_region_code"))
        value = get("is_need_regulation_address", UNSET)
        if value is UNSET:
            missing += 1
            model.is_need_regulation_address = None
        elif type(value) is bool:
            model.is_need_regulation_address = value
        else:
            model.is_need_regulation_address = cls.__rows__[3][3](value, context, (where, "is_need_regulation_address"))
        value = get("regulation_address_type", UNSET)
        if value is UNSET:
            missing += 1
            model.regulation_address_type = None
        elif type(value) is str and value in _codec4._listed:
            model.regulation_address_type = _codec4._listed[value]
        else:
            model.regulation_address_type = cls.__rows__[4][3](value, context, (where, "regulation_address_type"))
        if len(data) + missing != 5:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec4: Any = RegulationRegionRecord.__fields__[4].inner
