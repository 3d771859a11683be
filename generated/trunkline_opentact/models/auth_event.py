# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""AuthEvent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.auth_payload import AuthPayload


@_define(kw_only=True, repr=False)
class AuthEvent(Model):
    """The connection is signed in, or another connection of the account is.

    Attributes:
        uuid: The event's own id.
        created_on: When it was made.
        modified_on: When it was last changed.
        message: A sentence for people.
        ref_id: What the event is about.
        account: The account that it belongs to.
        delivery_report: Where the event was delivered; only an empty list was seen.
        payload: Who signed in, and from where.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("type_", "type", c.STR, required=True),
        Field("uuid", "uuid", c.UUID_),
        Field("created_on", "created_on", c.NullableCodec(times.DATETIME)),
        Field("modified_on", "modified_on", c.NullableCodec(times.DATETIME)),
        Field("message", "message", c.NullableCodec(c.STR), hidden=True),
        Field("ref_id", "ref_id", c.NullableCodec(c.UUID_)),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field("delivery_report", "delivery_report", c.ListCodec(c.ANY)),
        Field("payload", "payload", model.ModelCodec("trunkline_opentact.models.auth_payload", "AuthPayload")),
    )

    type_: Literal["auth"]
    uuid: UUID | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    message: str | None = ABSENT
    ref_id: UUID | None = ABSENT
    account: Account | None = ABSENT
    delivery_report: list[JSON] | None = ABSENT
    payload: AuthPayload | None = ABSENT
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
        value = get("uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.uuid = None
        elif type(value) is str and UUID_TEXT(value):
            model.uuid = uuid_of(value)
        else:
            model.uuid = cls.__rows__[1][3](value, context, (where, "uuid"))
        value = get("created_on", UNSET)
        if value is UNSET:
            missing += 1
            model.created_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[2][3](value, context, (where, "created_on"))
            )
        elif value is None:
            model.created_on = None
        else:
            model.created_on = cls.__rows__[2][3](value, context, (where, "created_on"))
        value = get("modified_on", UNSET)
        if value is UNSET:
            missing += 1
            model.modified_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.modified_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[3][3](value, context, (where, "modified_on"))
            )
        elif value is None:
            model.modified_on = None
        else:
            model.modified_on = cls.__rows__[3][3](value, context, (where, "modified_on"))
        value = get("message", UNSET)
        if value is UNSET:
            missing += 1
            model.message = None
        elif type(value) is str:
            model.message = value
        elif value is None:
            model.message = None
        else:
            model.message = cls.__rows__[4][3](value, context, (where, "message"))
        value = get("ref_id", UNSET)
        if value is UNSET:
            missing += 1
            model.ref_id = None
        elif type(value) is str and UUID_TEXT(value):
            model.ref_id = uuid_of(value)
        elif value is None:
            model.ref_id = None
        else:
            model.ref_id = cls.__rows__[5][3](value, context, (where, "ref_id"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec6._class or _codec6.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[6][3](value, context, (where, "account"))
        value = get("delivery_report", UNSET)
        if value is UNSET:
            missing += 1
            model.delivery_report = None
        else:
            model.delivery_report = cls.__rows__[7][3](value, context, (where, "delivery_report"))
        value = get("payload", UNSET)
        if value is UNSET:
            missing += 1
            model.payload = None
        elif type(value) is dict:
            model.payload = (_codec8._class or _codec8.model)._decode(value, context, (where, "payload"))
        else:
            model.payload = cls.__rows__[8][3](value, context, (where, "payload"))
        if lacking or len(data) + missing != 9:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec6: Any = AuthEvent.__fields__[6].inner
_codec8: Any = AuthEvent.__fields__[8].inner
