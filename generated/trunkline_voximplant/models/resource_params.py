# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ResourceParams."""

from __future__ import annotations

from collections.abc import Mapping
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
class ResourceParams(Model):
    """What the vendor calls ResourceParams.

    Attributes:
        allowed: True for an address that may use the API, false for one that may not.
        forbidden: Values that are not allowed.
        requested: Values that were asked for.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("allowed", "allowed", c.ListCodec(c.STR)),
        Field("forbidden", "forbidden", c.ListCodec(c.STR)),
        Field("requested", "requested", c.ListCodec(c.STR)),
    )

    allowed: list[str] | None = ABSENT
    forbidden: list[str] | None = ABSENT
    requested: list[str] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("allowed", UNSET)
        if value is UNSET:
            missing += 1
            model.allowed = None
        else:
            model.allowed = cls.__rows__[0][3](value, context, (where, "allowed"))
        value = get("forbidden", UNSET)
        if value is UNSET:
            missing += 1
            model.forbidden = None
        else:
            model.forbidden = cls.__rows__[1][3](value, context, (where, "forbidden"))
        value = get("requested", UNSET)
        if value is UNSET:
            missing += 1
            model.requested = None
        else:
            model.requested = cls.__rows__[2][3](value, context, (where, "requested"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
