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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
        Field("email", "email", c.STR, hidden=True),
        Field("phone", "phone", c.NullableCodec(c.UnionCodec(c.STR, c.INT)), hidden=True),
        Field("level", "level", enums.EnumCodec("trunkline_opentact.models.account_level", "AccountLevel")),
        Field("balance", "balance", c.DECIMAL),
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
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
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
