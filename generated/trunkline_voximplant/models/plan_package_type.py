# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PlanPackageType."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class PlanPackageType(Model):
    """What the vendor calls PlanPackageType.

    Attributes:
        price_group_id: The id of the price group.
        package_name: The package's name.
        may_overrun: Whether more than the package may be used.
        overrun_price: The price above the package.
        overrun_resources: How many resources were used above the package.
        package_size: The size of the package.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("price_group_id", "price_group_id", c.ListCodec(c.INT)),
        Field("package_name", "package_name", c.STR),
        Field("may_overrun", "may_overrun", c.BOOL),
        Field("overrun_price", "overrun_price", c.DECIMAL),
        Field("overrun_resources", "overrun_resources", c.INT),
        Field("package_size", "package_size", c.INT),
    )

    price_group_id: list[int] | None = ABSENT
    package_name: str | None = ABSENT
    may_overrun: bool | None = ABSENT
    overrun_price: Decimal | None = ABSENT
    overrun_resources: int | None = ABSENT
    package_size: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("price_group_id", UNSET)
        if value is UNSET:
            missing += 1
            model.price_group_id = None
        else:
            model.price_group_id = cls.__rows__[0][3](value, context, (where, "price_group_id"))
        value = get("package_name", UNSET)
        if value is UNSET:
            missing += 1
            model.package_name = None
        elif type(value) is str:
            model.package_name = value
        else:
            model.package_name = cls.__rows__[1][3](value, context, (where, "package_name"))
        value = get("may_overrun", UNSET)
        if value is UNSET:
            missing += 1
            model.may_overrun = None
        elif type(value) is bool:
            model.may_overrun = value
        else:
            model.may_overrun = cls.__rows__[2][3](value, context, (where, "may_overrun"))
        value = get("overrun_price", UNSET)
        if value is UNSET:
            missing += 1
            model.overrun_price = None
        else:
            model.overrun_price = cls.__rows__[3][3](value, context, (where, "overrun_price"))
        value = get("overrun_resources", UNSET)
        if value is UNSET:
            missing += 1
            model.overrun_resources = None
        elif type(value) is int:
            model.overrun_resources = value
        else:
            model.overrun_resources = cls.__rows__[4][3](value, context, (where, "overrun_resources"))
        value = get("package_size", UNSET)
        if value is UNSET:
            missing += 1
            model.package_size = None
        elif type(value) is int:
            model.package_size = value
        else:
            model.package_size = cls.__rows__[5][3](value, context, (where, "package_size"))
        if len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
