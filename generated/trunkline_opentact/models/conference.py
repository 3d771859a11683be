# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Conference."""

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
    from trunkline_opentact.models.sip_user import SipUser


@_define(kw_only=True, repr=False)
class Conference(Model):
    """A conference session. The fields of a session are not documented; those here are inferred, others exist and are
    kept when received.

    Attributes:
        uuid: Its id.
        name: What people call it.
        description: A note for people.
        access_type: Who may join; the values are not documented.
        owner: Who keeps it.
        account: The account it belongs to.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("name", "name", c.NullableCodec(c.STR)),
        Field("description", "description", c.NullableCodec(c.STR)),
        Field("access_type", "access_type", c.NullableCodec(c.STR)),
        Field("owner", "owner", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.sip_user", "SipUser"))),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    name: str | None = ABSENT
    description: str | None = ABSENT
    access_type: str | None = ABSENT
    owner: SipUser | None = ABSENT
    account: Account | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
