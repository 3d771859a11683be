# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SipSwitch."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
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

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.sip_domain import SipDomain
    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class SipSwitch(Model):
    """A switch of yours in a SIP domain.

    Attributes:
        uuid: Its id.
        name: What people call it.
        description: A note for people.
        remote_ip: The switch's address.
        remote_domain: The switch's domain.
        is_active: Whether it is switched on.
        sip_domain: The SIP domain it belongs to.
        account: The account it belongs to.
        created_by: Who made it.
        modified_by: Who changed it last.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("name", "name", c.STR),
        Field("description", "description", c.NullableCodec(c.STR)),
        Field("remote_ip", "remote_ip", c.STR, hidden=True),
        Field("remote_domain", "remote_domain", c.STR),
        Field("is_active", "is_active", c.BOOL),
        Field(
            "sip_domain",
            "sip_domain",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.sip_domain", "SipDomain")),
        ),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field("created_by", "created_by", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field(
            "modified_by", "modified_by", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))
        ),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    name: str | None = ABSENT
    description: str | None = ABSENT
    remote_ip: str | None = ABSENT
    remote_domain: str | None = ABSENT
    is_active: bool | None = ABSENT
    sip_domain: SipDomain | None = ABSENT
    account: Account | None = ABSENT
    created_by: User | None = ABSENT
    modified_by: User | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("uuid", UNSET)
        if type(value) is str and UUID_TEXT(value):
            model.uuid = uuid_of(value)
        elif value is UNSET:
            missing += 1
            lacking = True
            model.uuid = None
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
        else:
            model.name = cls.__rows__[1][3](value, context, (where, "name"))
        value = get("description", UNSET)
        if value is UNSET:
            missing += 1
            model.description = None
        elif type(value) is str:
            model.description = value
        elif value is None:
            model.description = None
        else:
            model.description = cls.__rows__[2][3](value, context, (where, "description"))
        value = get("remote_ip", UNSET)
        if value is UNSET:
            missing += 1
            model.remote_ip = None
        elif type(value) is str:
            model.remote_ip = value
        else:
            model.remote_ip = cls.__rows__[3][3](value, context, (where, "remote_ip"))
        value = get("remote_domain", UNSET)
        if value is UNSET:
            missing += 1
            model.remote_domain = None
        elif type(value) is str:
            model.remote_domain = value
        else:
            model.remote_domain = cls.__rows__[4][3](value, context, (where, "remote_domain"))
        value = get("is_active", UNSET)
        if value is UNSET:
            missing += 1
            model.is_active = None
        elif type(value) is bool:
            model.is_active = value
        else:
            model.is_active = cls.__rows__[5][3](value, context, (where, "is_active"))
        value = get("sip_domain", UNSET)
        if value is UNSET:
            missing += 1
            model.sip_domain = None
        elif type(value) is dict:
            model.sip_domain = (_codec6._class or _codec6.model)._decode(value, context, (where, "sip_domain"))
        elif value is None:
            model.sip_domain = None
        else:
            model.sip_domain = cls.__rows__[6][3](value, context, (where, "sip_domain"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec7._class or _codec7.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[7][3](value, context, (where, "account"))
        value = get("created_by", UNSET)
        if value is UNSET:
            missing += 1
            model.created_by = None
        elif type(value) is dict:
            model.created_by = (_codec8._class or _codec8.model)._decode(value, context, (where, "created_by"))
        elif value is None:
            model.created_by = None
        else:
            model.created_by = cls.__rows__[8][3](value, context, (where, "created_by"))
        value = get("modified_by", UNSET)
        if value is UNSET:
            missing += 1
            model.modified_by = None
        elif type(value) is dict:
            model.modified_by = (_codec9._class or _codec9.model)._decode(value, context, (where, "modified_by"))
        elif value is None:
            model.modified_by = None
        else:
            model.modified_by = cls.__rows__[9][3](value, context, (where, "modified_by"))
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
                else cls.__rows__[10][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[10][3](value, context, (where, "created_on"))
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
                else cls.__rows__[11][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[11][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 12:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec6: Any = SipSwitch.__fields__[6].inner
_codec7: Any = SipSwitch.__fields__[7].inner
_codec8: Any = SipSwitch.__fields__[8].inner
_codec9: Any = SipSwitch.__fields__[9].inner
