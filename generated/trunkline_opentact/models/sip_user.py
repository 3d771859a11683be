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
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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
        Field("ha1", "ha1", c.NullableCodec(c.STR), hidden=True, secret=True),
        Field("ha1b", "ha1b", c.NullableCodec(c.STR), hidden=True, secret=True),
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
        value = get("login", UNSET)
        if value is UNSET:
            missing += 1
            model.login = None
        elif type(value) is str:
            model.login = value
        else:
            model.login = cls.__rows__[1][3](value, context, (where, "login"))
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
        value = get("phone_number", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_number = None
        elif type(value) is str:
            model.phone_number = value
        elif value is None:
            model.phone_number = None
        else:
            model.phone_number = cls.__rows__[5][3](value, context, (where, "phone_number"))
        value = get("avatar", UNSET)
        if value is UNSET:
            missing += 1
            model.avatar = None
        elif type(value) is str:
            model.avatar = value
        elif value is None:
            model.avatar = None
        else:
            model.avatar = cls.__rows__[6][3](value, context, (where, "avatar"))
        value = get("dob", UNSET)
        if value is UNSET:
            missing += 1
            model.dob = None
        elif type(value) is str:
            model.dob = value
        elif value is None:
            model.dob = None
        else:
            model.dob = cls.__rows__[7][3](value, context, (where, "dob"))
        value = get("gender", UNSET)
        if value is UNSET:
            missing += 1
            model.gender = None
        elif type(value) is str and value in _codec8._listed:
            model.gender = _codec8._listed[value]
        elif value is None:
            model.gender = None
        else:
            model.gender = cls.__rows__[8][3](value, context, (where, "gender"))
        value = get("state", UNSET)
        if value is UNSET:
            missing += 1
            model.state = None
        elif type(value) is str:
            model.state = value
        else:
            model.state = cls.__rows__[9][3](value, context, (where, "state"))
        value = get("is_active", UNSET)
        if value is UNSET:
            missing += 1
            model.is_active = None
        elif type(value) is bool:
            model.is_active = value
        else:
            model.is_active = cls.__rows__[10][3](value, context, (where, "is_active"))
        value = get("same_domain_calls_only", UNSET)
        if value is UNSET:
            missing += 1
            model.same_domain_calls_only = None
        elif type(value) is bool:
            model.same_domain_calls_only = value
        else:
            model.same_domain_calls_only = cls.__rows__[11][3](value, context, (where, "same_domain_calls_only"))
        value = get("groups", UNSET)
        if value is UNSET:
            missing += 1
            model.groups = None
        else:
            model.groups = cls.__rows__[12][3](value, context, (where, "groups"))
        value = get("sip_domain", UNSET)
        if value is UNSET:
            missing += 1
            model.sip_domain = None
        elif type(value) is dict:
            model.sip_domain = (_codec13._class or _codec13.model)._decode(value, context, (where, "sip_domain"))
        elif value is None:
            model.sip_domain = None
        else:
            model.sip_domain = cls.__rows__[13][3](value, context, (where, "sip_domain"))
        value = get("ha1", UNSET)
        if value is UNSET:
            missing += 1
            model.ha1 = None
        elif type(value) is str:
            model.ha1 = value
        elif value is None:
            model.ha1 = None
        else:
            model.ha1 = cls.__rows__[14][3](value, context, (where, "ha1"))
        value = get("ha1b", UNSET)
        if value is UNSET:
            missing += 1
            model.ha1b = None
        elif type(value) is str:
            model.ha1b = value
        elif value is None:
            model.ha1b = None
        else:
            model.ha1b = cls.__rows__[15][3](value, context, (where, "ha1b"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec16._class or _codec16.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[16][3](value, context, (where, "account"))
        value = get("created_by", UNSET)
        if value is UNSET:
            missing += 1
            model.created_by = None
        elif type(value) is dict:
            model.created_by = (_codec17._class or _codec17.model)._decode(value, context, (where, "created_by"))
        elif value is None:
            model.created_by = None
        else:
            model.created_by = cls.__rows__[17][3](value, context, (where, "created_by"))
        value = get("modified_by", UNSET)
        if value is UNSET:
            missing += 1
            model.modified_by = None
        elif type(value) is dict:
            model.modified_by = (_codec18._class or _codec18.model)._decode(value, context, (where, "modified_by"))
        elif value is None:
            model.modified_by = None
        else:
            model.modified_by = cls.__rows__[18][3](value, context, (where, "modified_by"))
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
                else cls.__rows__[19][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[19][3](value, context, (where, "created_on"))
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
                else cls.__rows__[20][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[20][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 21:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec8: Any = SipUser.__fields__[8].inner
_codec13: Any = SipUser.__fields__[13].inner
_codec16: Any = SipUser.__fields__[16].inner
_codec17: Any = SipUser.__fields__[17].inner
_codec18: Any = SipUser.__fields__[18].inner
