# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""OrderItem."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.number_feature import NumberFeature


@_define(kw_only=True, repr=False)
class OrderItem(Model):
    """One number of an order.

    Attributes:
        tn: The telephone number.
        features: What the number is good for.
        autorenew: Prolong the lease by itself.
        voice: In the shape of 2021.
        fax: Whether fax is wanted or possible.
        sms: Whether text messages are wanted or possible.
        mms: Whether picture messages are wanted or possible.
        emergency: Whether emergency calls are wanted or possible.
        profile: The kind of number. Not documented, in the vendor's list of 2021.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("tn", "tn", phone.PhoneCodec("integer"), required=True, hidden=True),
        Field(
            "features",
            "features",
            c.ListCodec(enums.EnumCodec("trunkline_opentact.models.number_feature", "NumberFeature")),
        ),
        Field("autorenew", "autorenew", c.BOOL),
        Field("voice", "voice", c.BOOL),
        Field("fax", "fax", c.BOOL),
        Field("sms", "sms", c.BOOL),
        Field("mms", "mms", c.BOOL),
        Field("emergency", "emergency", c.BOOL),
        Field("profile", "profile", c.STR),
    )

    tn: int
    features: list[NumberFeature] | None = ABSENT
    autorenew: bool | None = ABSENT
    voice: bool | None = ABSENT
    fax: bool | None = ABSENT
    sms: bool | None = ABSENT
    mms: bool | None = ABSENT
    emergency: bool | None = ABSENT
    profile: str | None = ABSENT
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
            model.tn = None
        else:
            model.tn = cls.__rows__[0][3](value, context, (where, "tn"))
        value = get("features", UNSET)
        if value is UNSET:
            missing += 1
            model.features = None
        else:
            model.features = cls.__rows__[1][3](value, context, (where, "features"))
        value = get("autorenew", UNSET)
        if value is UNSET:
            missing += 1
            model.autorenew = None
        elif type(value) is bool:
            model.autorenew = value
        else:
            model.autorenew = cls.__rows__[2][3](value, context, (where, "autorenew"))
        value = get("voice", UNSET)
        if value is UNSET:
            missing += 1
            model.voice = None
        elif type(value) is bool:
            model.voice = value
        else:
            model.voice = cls.__rows__[3][3](value, context, (where, "voice"))
        value = get("fax", UNSET)
        if value is UNSET:
            missing += 1
            model.fax = None
        elif type(value) is bool:
            model.fax = value
        else:
            model.fax = cls.__rows__[4][3](value, context, (where, "fax"))
        value = get("sms", UNSET)
        if value is UNSET:
            missing += 1
            model.sms = None
        elif type(value) is bool:
            model.sms = value
        else:
            model.sms = cls.__rows__[5][3](value, context, (where, "sms"))
        value = get("mms", UNSET)
        if value is UNSET:
            missing += 1
            model.mms = None
        elif type(value) is bool:
            model.mms = value
        else:
            model.mms = cls.__rows__[6][3](value, context, (where, "mms"))
        value = get("emergency", UNSET)
        if value is UNSET:
            missing += 1
            model.emergency = None
        elif type(value) is bool:
            model.emergency = value
        else:
            model.emergency = cls.__rows__[7][3](value, context, (where, "emergency"))
        value = get("profile", UNSET)
        if value is UNSET:
            missing += 1
            model.profile = None
        elif type(value) is str:
            model.profile = value
        else:
            model.profile = cls.__rows__[8][3](value, context, (where, "profile"))
        if lacking or len(data) + missing != 9:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
