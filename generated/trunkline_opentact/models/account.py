# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Account."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
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

    from trunkline_opentact.models.account_level import AccountLevel
    from trunkline_opentact.models.address import Address
    from trunkline_opentact.models.messaging_profile import MessagingProfile
    from trunkline_opentact.models.time_zone import TimeZone
    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class Account(Model):
    """The account that owns numbers, users and money.

    Attributes:
        uuid: Its id.
        name: What people call it.
        email: The e-mail address.
        phone: Text in the sign-in event, a number in call events.
        level: How far the account is trusted. Not documented, in the vendor's list of 2021.
        balance: What is left to spend.
        class4_id: Seen in 2020 only.
        address1: Street and house.
        address2: Second line of the street.
        zip_code: The postal code.
        city: The town.
        time_zone: Where the account's clock stands.
        users: The users or members. Not documented, in the vendor's list of 2021.
        admin: The user who runs the account. Not documented, in the vendor's list of 2021.
        messaging_profile_default: The profile of numbers that name none. Not documented, in the vendor's list of
            2021.
        messaging_profiles: The account's messaging profiles. Not documented, in the vendor's list of 2021.
        addresses: The account's postal addresses. Not documented, in the vendor's list of 2021.
        created_on: When it was made.
        modified_on: When it was last changed.
        deleted_on: When it was removed; null while it stands.
        disabled_on: When it was locked; null while it is open.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("name", "name", c.NullableCodec(c.STR), hidden=True),
        Field("email", "email", c.NullableCodec(c.STR), hidden=True),
        Field("phone", "phone", c.NullableCodec(c.UnionCodec(c.STR, c.INT)), hidden=True),
        Field(
            "level",
            "level",
            c.NullableCodec(enums.EnumCodec("trunkline_opentact.models.account_level", "AccountLevel")),
        ),
        Field("balance", "balance", c.NullableCodec(c.DECIMAL)),
        Field("class4_id", "class4_id", c.NullableCodec(c.INT)),
        Field("address1", "address1", c.NullableCodec(c.STR), hidden=True),
        Field("address2", "address2", c.NullableCodec(c.STR), hidden=True),
        Field("zip_code", "zip_code", c.NullableCodec(c.STR), hidden=True),
        Field("city", "city", c.NullableCodec(c.STR), hidden=True),
        Field(
            "time_zone",
            "time_zone",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.time_zone", "TimeZone")),
        ),
        Field("users", "users", c.ListCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field("admin", "admin", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field(
            "messaging_profile_default",
            "messaging_profile_default",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.messaging_profile", "MessagingProfile")),
        ),
        Field(
            "messaging_profiles",
            "messaging_profiles",
            c.ListCodec(model.ModelCodec("trunkline_opentact.models.messaging_profile", "MessagingProfile")),
        ),
        Field("addresses", "addresses", c.ListCodec(model.ModelCodec("trunkline_opentact.models.address", "Address"))),
        Field("created_on", "created_on", c.NullableCodec(times.DATETIME)),
        Field("modified_on", "modified_on", c.NullableCodec(times.DATETIME)),
        Field("deleted_on", "deleted_on", c.NullableCodec(times.DATETIME)),
        Field("disabled_on", "disabled_on", c.NullableCodec(times.DATETIME)),
    )

    uuid: UUID
    name: str | None = ABSENT
    email: str | None = ABSENT
    phone: str | int | None = ABSENT
    level: AccountLevel | None = ABSENT
    balance: Decimal | None = ABSENT
    class4_id: int | None = ABSENT
    address1: str | None = ABSENT
    address2: str | None = ABSENT
    zip_code: str | None = ABSENT
    city: str | None = ABSENT
    time_zone: TimeZone | None = ABSENT
    users: list[User] | None = ABSENT
    admin: User | None = ABSENT
    messaging_profile_default: MessagingProfile | None = ABSENT
    messaging_profiles: list[MessagingProfile] | None = ABSENT
    addresses: list[Address] | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    deleted_on: dt.datetime | None = ABSENT
    disabled_on: dt.datetime | None = ABSENT
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
        elif value is None:
            model.name = None
        else:
            model.name = cls.__rows__[1][3](value, context, (where, "name"))
        value = get("email", UNSET)
        if value is UNSET:
            missing += 1
            model.email = None
        elif type(value) is str:
            model.email = value
        elif value is None:
            model.email = None
        else:
            model.email = cls.__rows__[2][3](value, context, (where, "email"))
        value = get("phone", UNSET)
        if value is UNSET:
            missing += 1
            model.phone = None
        else:
            model.phone = cls.__rows__[3][3](value, context, (where, "phone"))
        value = get("level", UNSET)
        if value is UNSET:
            missing += 1
            model.level = None
        elif type(value) is str and value in _codec4._listed:
            model.level = _codec4._listed[value]
        elif value is None:
            model.level = None
        else:
            model.level = cls.__rows__[4][3](value, context, (where, "level"))
        value = get("balance", UNSET)
        if value is UNSET:
            missing += 1
            model.balance = None
        else:
            model.balance = cls.__rows__[5][3](value, context, (where, "balance"))
        value = get("class4_id", UNSET)
        if value is UNSET:
            missing += 1
            model.class4_id = None
        elif type(value) is int:
            model.class4_id = value
        elif value is None:
            model.class4_id = None
        else:
            model.class4_id = cls.__rows__[6][3](value, context, (where, "class4_id"))
        value = get("address1", UNSET)
        if value is UNSET:
            missing += 1
            model.address1 = None
        elif type(value) is str:
            model.address1 = value
        elif value is None:
            model.address1 = None
        else:
            model.address1 = cls.__rows__[7][3](value, context, (where, "address1"))
        value = get("address2", UNSET)
        if value is UNSET:
            missing += 1
            model.address2 = None
        elif type(value) is str:
            model.address2 = value
        elif value is None:
            model.address2 = None
        else:
            model.address2 = cls.__rows__[8][3](value, context, (where, "address2"))
        value = get("zip_code", UNSET)
        if value is UNSET:
            missing += 1
            model.zip_code = None
        elif type(value) is str:
            model.zip_code = value
        elif value is None:
            model.zip_code = None
        else:
            model.zip_code = cls.__rows__[9][3](value, context, (where, "zip_code"))
        value = get("city", UNSET)
        if value is UNSET:
            missing += 1
            model.city = None
        elif type(value) is str:
            model.city = value
        elif value is None:
            model.city = None
        else:
            model.city = cls.__rows__[10][3](value, context, (where, "city"))
        value = get("time_zone", UNSET)
        if value is UNSET:
            missing += 1
            model.time_zone = None
        elif type(value) is dict:
            model.time_zone = (_codec11._class or _codec11.model)._decode(value, context, (where, "time_zone"))
        elif value is None:
            model.time_zone = None
        else:
            model.time_zone = cls.__rows__[11][3](value, context, (where, "time_zone"))
        value = get("users", UNSET)
        if value is UNSET:
            missing += 1
            model.users = None
        else:
            model.users = cls.__rows__[12][3](value, context, (where, "users"))
        value = get("admin", UNSET)
        if value is UNSET:
            missing += 1
            model.admin = None
        elif type(value) is dict:
            model.admin = (_codec13._class or _codec13.model)._decode(value, context, (where, "admin"))
        elif value is None:
            model.admin = None
        else:
            model.admin = cls.__rows__[13][3](value, context, (where, "admin"))
        value = get("messaging_profile_default", UNSET)
        if value is UNSET:
            missing += 1
            model.messaging_profile_default = None
        elif type(value) is dict:
            model.messaging_profile_default = (_codec14._class or _codec14.model)._decode(
                value, context, (where, "messaging_profile_default")
            )
        elif value is None:
            model.messaging_profile_default = None
        else:
            model.messaging_profile_default = cls.__rows__[14][3](value, context, (where, "messaging_profile_default"))
        value = get("messaging_profiles", UNSET)
        if value is UNSET:
            missing += 1
            model.messaging_profiles = None
        else:
            model.messaging_profiles = cls.__rows__[15][3](value, context, (where, "messaging_profiles"))
        value = get("addresses", UNSET)
        if value is UNSET:
            missing += 1
            model.addresses = None
        else:
            model.addresses = cls.__rows__[16][3](value, context, (where, "addresses"))
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
                else cls.__rows__[17][3](value, context, (where, "created_on"))
            )
        elif value is None:
            model.created_on = None
        else:
            model.created_on = cls.__rows__[17][3](value, context, (where, "created_on"))
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
                else cls.__rows__[18][3](value, context, (where, "modified_on"))
            )
        elif value is None:
            model.modified_on = None
        else:
            model.modified_on = cls.__rows__[18][3](value, context, (where, "modified_on"))
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
                else cls.__rows__[19][3](value, context, (where, "deleted_on"))
            )
        elif value is None:
            model.deleted_on = None
        else:
            model.deleted_on = cls.__rows__[19][3](value, context, (where, "deleted_on"))
        value = get("disabled_on", UNSET)
        if value is UNSET:
            missing += 1
            model.disabled_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.disabled_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[20][3](value, context, (where, "disabled_on"))
            )
        elif value is None:
            model.disabled_on = None
        else:
            model.disabled_on = cls.__rows__[20][3](value, context, (where, "disabled_on"))
        if lacking or len(data) + missing != 21:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec4: Any = Account.__fields__[4].inner
_codec11: Any = Account.__fields__[11].inner
_codec13: Any = Account.__fields__[13].inner
_codec14: Any = Account.__fields__[14].inner
