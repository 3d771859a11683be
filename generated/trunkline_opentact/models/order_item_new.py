# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""OrderItemNew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.number_feature import NumberFeature


@_define(kw_only=True, repr=False)
class OrderItemNew(Model):
    """A number to order and what for.

    Attributes:
        tn: The number, country code first.
        features: What it shall be good for.
        autorenew: Prolong the lease by itself.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("tn", "tn", phone.PhoneCodec("integer"), required=True, hidden=True),
        Field(
            "features",
            "features",
            c.ListCodec(enums.EnumCodec("trunkline_opentact.models.number_feature", "NumberFeature"), min_items=1),
            required=True,
        ),
        Field("autorenew", "autorenew", c.BOOL, required=True),
    )
    __absent__: ClassVar[Unset | None] = UNSET

    tn: int
    features: list[NumberFeature]
    autorenew: bool
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("tn", UNSET)
        if type(value) is int:
            model.tn = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.tn = UNSET
        else:
            model.tn = cls.__rows__[0][3](value, context, (where, "tn"))
        value = get("features", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.features = UNSET
        else:
            model.features = cls.__rows__[1][3](value, context, (where, "features"))
        value = get("autorenew", UNSET)
        if type(value) is bool:
            model.autorenew = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.autorenew = UNSET
        else:
            model.autorenew = cls.__rows__[2][3](value, context, (where, "autorenew"))
        if lacking or len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


class OrderItemNewDict(TypedDict, total=False):
    """`OrderItemNew` as a dict, for arguments."""

    tn: Required[str | int]
    features: Required[Sequence[NumberFeature | str]]
    autorenew: Required[bool]
