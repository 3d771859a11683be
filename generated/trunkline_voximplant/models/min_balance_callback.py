# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""MinBalanceCallback."""

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
class MinBalanceCallback(Model):
    """Which limit the balance has reached, and whether this was told before.

    Attributes:
        is_min_credit: Whether the limit of credit is meant.
        is_repeated: Whether it was said before.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("is_min_credit", "is_min_credit", c.BOOL),
        Field("is_repeated", "is_repeated", c.BOOL),
    )

    is_min_credit: bool | None = ABSENT
    is_repeated: bool | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("is_min_credit", UNSET)
        if value is UNSET:
            missing += 1
            model.is_min_credit = None
        elif type(value) is bool:
            model.is_min_credit = value
        else:
            model.is_min_credit = cls.__rows__[0][3](value, context, (where, "is_min_credit"))
        value = get("is_repeated", UNSET)
        if value is UNSET:
            missing += 1
            model.is_repeated = None
        elif type(value) is bool:
            model.is_repeated = value
        else:
            model.is_repeated = cls.__rows__[1][3](value, context, (where, "is_repeated"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
