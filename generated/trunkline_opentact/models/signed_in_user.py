# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SignedInUser."""

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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.gender import Gender
    from trunkline_opentact.models.user_role import UserRole


@_define(kw_only=True, repr=False)
class SignedInUser(Model):
    """The user who signed in, with the JWT for further calls.

    Attributes:
        uuid: Its id.
        token: The JWT to send as `X-Auth-Token`; its claims give it 24 hours.
        email: The e-mail address.
        phone_number: The telephone number of the person.
        first_name: The given name.
        last_name: The family name.
        avatar: Where the picture is.
        dob: Date of birth, as the vendor keeps it.
        gender: `Male`, `Female` or `Other`.
        role: What the user may do. Not documented, in the vendor's list of 2021.
        wss_online: Whether a websocket of this user is open.
        account: The account it belongs to.
        created_on: When it was made.
        modified_on: When it was last changed.
        deleted_on: When it was removed; null while it stands.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("token", "token", c.STR, required=True, hidden=True),
        Field("email", "email", c.STR, hidden=True),
        Field("phone_number", "phone_number", c.NullableCodec(c.STR), hidden=True),
        Field("first_name", "first_name", c.NullableCodec(c.STR), hidden=True),
        Field("last_name", "last_name", c.NullableCodec(c.STR), hidden=True),
        Field("avatar", "avatar", c.NullableCodec(c.STR), hidden=True),
        Field("dob", "dob", c.NullableCodec(c.STR), hidden=True),
        Field("gender", "gender", c.NullableCodec(enums.EnumCodec("trunkline_opentact.models.gender", "Gender"))),
        Field("role", "role", enums.EnumCodec("trunkline_opentact.models.user_role", "UserRole")),
        Field("wss_online", "wss_online", c.BOOL),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
        Field("deleted_on", "deleted_on", c.NullableCodec(times.DATETIME)),
    )

    uuid: UUID
    token: str
    email: str | None = ABSENT
    phone_number: str | None = ABSENT
    first_name: str | None = ABSENT
    last_name: str | None = ABSENT
    avatar: str | None = ABSENT
    dob: str | None = ABSENT
    gender: Gender | None = ABSENT
    role: UserRole | None = ABSENT
    wss_online: bool | None = ABSENT
    account: Account | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    deleted_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
