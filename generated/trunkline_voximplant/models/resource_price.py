# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ResourcePrice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.price_group import PriceGroup
    from trunkline_voximplant.models.resource_type import ResourceType


@_define(kw_only=True, repr=False)
class ResourcePrice(Model):
    """What the vendor calls ResourcePrice.

    Attributes:
        price_groups: The price groups.
        resource_type: The kind of resource.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "price_groups",
            "price_groups",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.price_group", "PriceGroup")),
        ),
        Field(
            "resource_type",
            "resource_type",
            enums.EnumCodec("trunkline_voximplant.models.resource_type", "ResourceType"),
        ),
    )

    price_groups: list[PriceGroup] | None = ABSENT
    resource_type: ResourceType | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("price_groups", UNSET)
        if value is UNSET:
            missing += 1
            model.price_groups = None
        else:
            model.price_groups = cls.__rows__[0][3](value, context, (where, "price_groups"))
        value = get("resource_type", UNSET)
        if value is UNSET:
            missing += 1
            model.resource_type = None
        elif type(value) is str and value in _codec1._listed:
            model.resource_type = _codec1._listed[value]
        else:
            model.resource_type = cls.__rows__[1][3](value, context, (where, "resource_type"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = ResourcePrice.__fields__[1].inner
