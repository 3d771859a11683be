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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
