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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
