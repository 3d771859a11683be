# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""TnPage."""

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

    from trunkline_opentact.models.search_mode import SearchMode
    from trunkline_opentact.models.sort_direction import SortDirection
    from trunkline_opentact.models.tn import Tn


@_define(kw_only=True, repr=False)
class TnPage(Model):
    """One page of a search.

    Attributes:
        total: How many there are on all pages.
        data: The items of this page.
        take: How many were asked for.
        skip: How many were left out first.
        mode: Whether all filters must match (`AND`) or one is enough (`OR`).
        order: Field names with `ASC` or `DESC`.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("total", "total", c.INT, required=True),
        Field("data", "data", c.ListCodec(model.ModelCodec("trunkline_opentact.models.tn", "Tn")), required=True),
        Field("take", "take", c.INT),
        Field("skip", "skip", c.INT),
        Field("mode", "mode", enums.EnumCodec("trunkline_opentact.models.search_mode", "SearchMode")),
        Field(
            "order",
            "order",
            c.MapCodec(enums.EnumCodec("trunkline_opentact.models.sort_direction", "SortDirection", closed=True)),
        ),
    )

    total: int
    data: list[Tn]
    take: int | None = ABSENT
    skip: int | None = ABSENT
    mode: SearchMode | None = ABSENT
    order: dict[str, SortDirection] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("total", UNSET)
        if type(value) is int:
            model.total = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.total = None
        else:
            model.total = cls.__rows__[0][3](value, context, (where, "total"))
        value = get("data", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.data = None
        else:
            model.data = cls.__rows__[1][3](value, context, (where, "data"))
        value = get("take", UNSET)
        if value is UNSET:
            missing += 1
            model.take = None
        elif type(value) is int:
            model.take = value
        else:
            model.take = cls.__rows__[2][3](value, context, (where, "take"))
        value = get("skip", UNSET)
        if value is UNSET:
            missing += 1
            model.skip = None
        elif type(value) is int:
            model.skip = value
        else:
            model.skip = cls.__rows__[3][3](value, context, (where, "skip"))
        value = get("mode", UNSET)
        if value is UNSET:
            missing += 1
            model.mode = None
        elif type(value) is str and value in _codec4._listed:
            model.mode = _codec4._listed[value]
        else:
            model.mode = cls.__rows__[4][3](value, context, (where, "mode"))
        value = get("order", UNSET)
        if value is UNSET:
            missing += 1
            model.order = None
        else:
            model.order = cls.__rows__[5][3](value, context, (where, "order"))
        if lacking or len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec4: Any = TnPage.__fields__[4].inner
