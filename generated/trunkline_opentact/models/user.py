# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""User."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.gender import Gender
    from trunkline_opentact.models.user_role import UserRole


@_define(kw_only=True, repr=False)
class User(Model):
    """A person who can sign in.

    Attributes:
        uuid: Its id.
        email: The e-mail address.
        phone_number: The telephone number of the person.
        first_name: The given name.
        last_name: The family name.
        avatar: Where the picture is.
        dob: Date of birth, as the vendor keeps it.
        gender: `Male`, `Female` or `Other`.
        role: What the user may do. Not documented, in the vendor's list of 2021.
        wss_online: Whether a websocket of this user is open.
        gmail_user_id: The user at Google.
        facebook_user_id: The user at Facebook.
        apple_user_id: The user at Apple.
        wechat_user_id: The user at WeChat.
        token: The JWT; only `GET /auth` answers it.
        account: The account it belongs to.
        created_on: When it was made.
        modified_on: When it was last changed.
        deleted_on: When it was removed; null while it stands.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("email", "email", c.NullableCodec(c.STR), hidden=True),
        Field("phone_number", "phone_number", c.NullableCodec(c.STR), hidden=True),
        Field("first_name", "first_name", c.NullableCodec(c.STR), hidden=True),
        Field("last_name", "last_name", c.NullableCodec(c.STR), hidden=True),
        Field("avatar", "avatar", c.NullableCodec(c.STR), hidden=True),
        Field("dob", "dob", c.NullableCodec(c.STR), hidden=True),
        Field("gender", "gender", c.NullableCodec(enums.EnumCodec("trunkline_opentact.models.gender", "Gender"))),
        Field("role", "role", c.NullableCodec(enums.EnumCodec("trunkline_opentact.models.user_role", "UserRole"))),
        Field("wss_online", "wss_online", c.NullableCodec(c.BOOL)),
        Field("gmail_user_id", "gmail_user_id", c.NullableCodec(c.STR), hidden=True),
        Field("facebook_user_id", "facebook_user_id", c.NullableCodec(c.STR), hidden=True),
        Field("apple_user_id", "apple_user_id", c.NullableCodec(c.STR), hidden=True),
        Field("wechat_user_id", "wechat_user_id", c.NullableCodec(c.STR), hidden=True),
        Field("token", "token", c.STR, hidden=True, secret=True),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field("created_on", "created_on", c.NullableCodec(times.DATETIME)),
        Field("modified_on", "modified_on", c.NullableCodec(times.DATETIME)),
        Field("deleted_on", "deleted_on", c.NullableCodec(times.DATETIME)),
    )

    uuid: UUID
    email: str | None = ABSENT
    phone_number: str | None = ABSENT
    first_name: str | None = ABSENT
    last_name: str | None = ABSENT
    avatar: str | None = ABSENT
    dob: str | None = ABSENT
    gender: Gender | None = ABSENT
    role: UserRole | None = ABSENT
    wss_online: bool | None = ABSENT
    gmail_user_id: str | None = ABSENT
    facebook_user_id: str | None = ABSENT
    apple_user_id: str | None = ABSENT
    wechat_user_id: str | None = ABSENT
    token: str | None = ABSENT
    account: Account | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    deleted_on: dt.datetime | None = ABSENT
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
        value = get("email", UNSET)
        if value is UNSET:
            missing += 1
            model.email = None
        elif type(value) is str:
            model.email = value
        elif value is None:
            model.email = None
        else:
            model.email = cls.__rows__[1][3](value, context, (where, "email"))
        value = get("phone_number", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_number = None
        elif type(value) is str:
            model.phone_number = value
        elif value is None:
            model.phone_number = None
        else:
            model.phone_number = cls.__rows__[2][3](value, context, (where, "phone_number"))
        value = get("first_name", UNSET)
        if value is UNSET:
            missing += 1
            model.first_name = None
        elif type(value) is str:
            model.first_name = value
        elif value is None:
            model.first_name = None
        else:
            model.first_name = cls.__rows__[3][3](value, context, (where, "first_name"))
        value = get("last_name", UNSET)
        if value is UNSET:
            missing += 1
            model.last_name = None
        elif type(value) is str:
            model.last_name = value
        elif value is None:
            model.last_name = None
        else:
            model.last_name = cls.__rows__[4][3](value, context, (where, "last_name"))
        value = get("avatar", UNSET)
        if value is UNSET:
            missing += 1
            model.avatar = None
        elif type(value) is str:
            model.avatar = value
        elif value is None:
            model.avatar = None
        else:
            model.avatar = cls.__rows__[5][3](value, context, (where, "avatar"))
        value = get("dob", UNSET)
        if value is UNSET:
            missing += 1
            model.dob = None
        elif type(value) is str:
            model.dob = value
        elif value is None:
            model.dob = None
        else:
            model.dob = cls.__rows__[6][3](value, context, (where, "dob"))
        value = get("gender", UNSET)
        if value is UNSET:
            missing += 1
            model.gender = None
        elif type(value) is str and value in _codec7._listed:
            model.gender = _codec7._listed[value]
        elif value is None:
            model.gender = None
        else:
            model.gender = cls.__rows__[7][3](value, context, (where, "gender"))
        value = get("role", UNSET)
        if value is UNSET:
            missing += 1
            model.role = None
        elif type(value) is str and value in _codec8._listed:
            model.role = _codec8._listed[value]
        elif value is None:
            model.role = None
        else:
            model.role = cls.__rows__[8][3](value, context, (where, "role"))
        value = get("wss_online", UNSET)
        if value is UNSET:
            missing += 1
            model.wss_online = None
        elif type(value) is bool:
            model.wss_online = value
        elif value is None:
            model.wss_online = None
        else:
            model.wss_online = cls.__rows__[9][3](value, context, (where, "wss_online"))
        value = get("gmail_user_id", UNSET)
        if value is UNSET:
            missing += 1
            model.gmail_user_id = None
        elif type(value) is str:
            model.gmail_user_id = value
        elif value is None:
            model.gmail_user_id = None
        else:
            model.gmail_user_id = cls.__rows__[10][3](value, context, (where, "gmail_user_id"))
        value = get("facebook_user_id", UNSET)
        if value is UNSET:
            missing += 1
            model.facebook_user_id = None
        elif type(value) is str:
            model.facebook_user_id = value
        elif value is None:
            model.facebook_user_id = None
        else:
            model.facebook_user_id = cls.__rows__[11][3](value, context, (where, "facebook_user_id"))
        value = get("apple_user_id", UNSET)
        if value is UNSET:
            missing += 1
            model.apple_user_id = None
        elif type(value) is str:
            model.apple_user_id = value
        elif value is None:
            model.apple_user_id = None
        else:
            model.apple_user_id = cls.__rows__[12][3](value, context, (where, "apple_user_id"))
        value = get("wechat_user_id", UNSET)
        if value is UNSET:
            missing += 1
            model.wechat_user_id = None
        elif type(value) is str:
            model.wechat_user_id = value
        elif value is None:
            model.wechat_user_id = None
        else:
            model.wechat_user_id = cls.__rows__[13][3](value, context, (where, "wechat_user_id"))
        value = get("token", UNSET)
        if value is UNSET:
            missing += 1
            model.token = None
        elif type(value) is str:
            model.token = value
        else:
            model.token = cls.__rows__[14][3](value, context, (where, "token"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec15._class or _codec15.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[15][3](value, context, (where, "account"))
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
                else cls.__rows__[16][3](value, context, (where, "created_on"))
            )
        elif value is None:
            model.created_on = None
        else:
            model.created_on = cls.__rows__[16][3](value, context, (where, "created_on"))
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
                else cls.__rows__[17][3](value, context, (where, "modified_on"))
            )
        elif value is None:
            model.modified_on = None
        else:
            model.modified_on = cls.__rows__[17][3](value, context, (where, "modified_on"))
        value = get("deleted_on", UNSET)
        if value is UNSET:
            missing += 1
            model.deleted_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.deleted_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[18][3](value, context, (where, "deleted_on"))
            )
        elif value is None:
            model.deleted_on = None
        else:
            model.deleted_on = cls.__rows__[18][3](value, context, (where, "deleted_on"))
        if lacking or len(data) + missing != 19:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec7: Any = User.__fields__[7].inner
_codec8: Any = User.__fields__[8].inner
_codec15: Any = User.__fields__[15].inner
