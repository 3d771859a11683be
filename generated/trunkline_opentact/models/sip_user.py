# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SipUser."""

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
    from trunkline_opentact.models.sip_domain import SipDomain
    from trunkline_opentact.models.sip_group import SipGroup
    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class SipUser(Model):
    """A person or device that registers in a SIP domain.

    Attributes:
        uuid: Its id.
        login: The name the SIP user signs in with.
        email: The e-mail address.
        first_name: The given name.
        last_name: The family name.
        phone_number: The telephone number of the person.
        avatar: Where the picture is.
        dob: Date of birth, as the vendor keeps it.
        gender: `Male`, `Female` or `Other`.
        state: `online` was seen.
        is_active: Whether it is switched on.
        same_domain_calls_only: Whether this user may call inside the domain only.
        groups: The groups the user is in.
        sip_domain: The SIP domain it belongs to.
        ha1: A digest of the password. Not documented, in the vendor's list of 2021.
        ha1b: A digest of the password, for `X-Auth-HA1B-Token`. Not documented, in the vendor's list of 2021.
        account: The account it belongs to. Not documented, in the vendor's list of 2021.
        created_by: Who made it. Not documented, in the vendor's list of 2021.
        modified_by: Who changed it last. Not documented, in the vendor's list of 2021.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("login", "login", c.STR, hidden=True),
        Field("email", "email", c.NullableCodec(c.STR), hidden=True),
        Field("first_name", "first_name", c.NullableCodec(c.STR), hidden=True),
        Field("last_name", "last_name", c.NullableCodec(c.STR), hidden=True),
        Field("phone_number", "phone_number", c.NullableCodec(c.STR), hidden=True),
        Field("avatar", "avatar", c.NullableCodec(c.STR), hidden=True),
        Field("dob", "dob", c.NullableCodec(c.STR), hidden=True),
        Field("gender", "gender", c.NullableCodec(enums.EnumCodec("trunkline_opentact.models.gender", "Gender"))),
        Field("state", "state", c.STR),
        Field("is_active", "is_active", c.BOOL),
        Field("same_domain_calls_only", "same_domain_calls_only", c.BOOL),
        Field("groups", "groups", c.ListCodec(model.ModelCodec("trunkline_opentact.models.sip_group", "SipGroup"))),
        Field(
            "sip_domain",
            "sip_domain",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.sip_domain", "SipDomain")),
        ),
        Field("ha1", "ha1", c.NullableCodec(c.STR), hidden=True),
        Field("ha1b", "ha1b", c.NullableCodec(c.STR), hidden=True),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field("created_by", "created_by", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field(
            "modified_by", "modified_by", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))
        ),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    login: str | None = ABSENT
    email: str | None = ABSENT
    first_name: str | None = ABSENT
    last_name: str | None = ABSENT
    phone_number: str | None = ABSENT
    avatar: str | None = ABSENT
    dob: str | None = ABSENT
    gender: Gender | None = ABSENT
    state: str | None = ABSENT
    is_active: bool | None = ABSENT
    same_domain_calls_only: bool | None = ABSENT
    groups: list[SipGroup] | None = ABSENT
    sip_domain: SipDomain | None = ABSENT
    ha1: str | None = ABSENT
    ha1b: str | None = ABSENT
    account: Account | None = ABSENT
    created_by: User | None = ABSENT
    modified_by: User | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
