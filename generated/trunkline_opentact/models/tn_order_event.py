# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""TnOrderEvent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.order_payload import OrderPayload


@_define(kw_only=True, repr=False)
class TnOrderEvent(Model):
    """An order of numbers went on. Which envelope it has is inferred.

    Attributes:
        payload: The order and how far it is. Not documented, seen in client code.
        timestamp: When the event was made.
        message: A sentence for people.
        success: Whether what it tells of went well.
        account: The account that it belongs to.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("type_", "type", c.STR, required=True),
        Field(
            "payload",
            "payload",
            model.ModelCodec("trunkline_opentact.models.order_payload", "OrderPayload"),
            required=True,
        ),
        Field("timestamp", "timestamp", c.NullableCodec(times.DATETIME)),
        Field("message", "message", c.NullableCodec(c.STR), hidden=True),
        Field("success", "success", c.NullableCodec(c.BOOL)),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
    )

    type_: Literal["tn_order"]
    payload: OrderPayload
    timestamp: dt.datetime | None = ABSENT
    message: str | None = ABSENT
    success: bool | None = ABSENT
    account: Account | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("type", UNSET)
        if type(value) is str:
            model.type_ = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.type_ = None
        else:
            model.type_ = cls.__rows__[0][3](value, context, (where, "type"))
        value = get("payload", UNSET)
        if type(value) is dict:
            model.payload = (_codec1._class or _codec1.model)._decode(value, context, (where, "payload"))
        elif value is UNSET:
            missing += 1
            lacking = True
            model.payload = None
        else:
            model.payload = cls.__rows__[1][3](value, context, (where, "payload"))
        value = get("timestamp", UNSET)
        if value is UNSET:
            missing += 1
            model.timestamp = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.timestamp = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[2][3](value, context, (where, "timestamp"))
            )
        elif value is None:
            model.timestamp = None
        else:
            model.timestamp = cls.__rows__[2][3](value, context, (where, "timestamp"))
        value = get("message", UNSET)
        if value is UNSET:
            missing += 1
            model.message = None
        elif type(value) is str:
            model.message = value
        elif value is None:
            model.message = None
        else:
            model.message = cls.__rows__[3][3](value, context, (where, "message"))
        value = get("success", UNSET)
        if value is UNSET:
            missing += 1
            model.success = None
        elif type(value) is bool:
            model.success = value
        elif value is None:
            model.success = None
        else:
            model.success = cls.__rows__[4][3](value, context, (where, "success"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec5._class or _codec5.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[5][3](value, context, (where, "account"))
        if lacking or len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = TnOrderEvent.__fields__[1].inner
_codec5: Any = TnOrderEvent.__fields__[5].inner
