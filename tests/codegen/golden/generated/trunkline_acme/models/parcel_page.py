# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""ParcelPage."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_acme.models.parcel import Parcel


@_define(kw_only=True, repr=False)
class ParcelPage(Model):
    """What `parcels.list` returns."""

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "entries", "entries", c.ListCodec(model.ModelCodec("trunkline_acme.models.parcel", "Parcel")), required=True
        ),
        Field("total", "total", c.INT),
        Field("pages", "pages", c.INT),
    )

    entries: list[Parcel]
    total: int | None = ABSENT
    pages: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("entries", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.entries = None
        else:
            model.entries = cls.__rows__[0][3](value, context, (where, "entries"))
        value = get("total", UNSET)
        if value is UNSET:
            missing += 1
            model.total = None
        elif type(value) is int:
            model.total = value
        else:
            model.total = cls.__rows__[1][3](value, context, (where, "total"))
        value = get("pages", UNSET)
        if value is UNSET:
            missing += 1
            model.pages = None
        elif type(value) is int:
            model.pages = value
        else:
            model.pages = cls.__rows__[2][3](value, context, (where, "pages"))
        if lacking or len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
