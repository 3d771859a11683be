# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""NextChargeAlertCallback."""

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
class NextChargeAlertCallback(Model):
    """What the next charge needs and how much is missing.

    Attributes:
        required_money: How much is needed.
        insufficient_funds_amount: How much is missing.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("required_money", "required_money", c.DECIMAL),
        Field("insufficient_funds_amount", "insufficient_funds_amount", c.DECIMAL),
    )

    required_money: Decimal | None = ABSENT
    insufficient_funds_amount: Decimal | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("required_money", UNSET)
        if value is UNSET:
            missing += 1
            model.required_money = None
        else:
            model.required_money = cls.__rows__[0][3](value, context, (where, "required_money"))
        value = get("insufficient_funds_amount", UNSET)
        if value is UNSET:
            missing += 1
            model.insufficient_funds_amount = None
        else:
            model.insufficient_funds_amount = cls.__rows__[1][3](value, context, (where, "insufficient_funds_amount"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
