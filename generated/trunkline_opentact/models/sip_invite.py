# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SipInvite."""

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
class SipInvite(Model):
    """An invitation to become a SIP user.

    Attributes:
        uuid: Its id.
        name: What people call it.
        token: What the invited person registers with.
        expired_on: When it ends.
        sip_domain: The SIP domain it belongs to.
        account: The account it belongs to.
        created_by: Who made it.
        modified_by: Who changed it last.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("name", "name", c.STR, hidden=True),
        Field("token", "token", c.STR, hidden=True),
        Field("expired_on", "expired_on", c.NullableCodec(times.DATETIME)),
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
    token: str | None = ABSENT
    expired_on: dt.datetime | None = ABSENT
    sip_domain: SipDomain | None = ABSENT
    account: Account | None = ABSENT
    created_by: User | None = ABSENT
    modified_by: User | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
