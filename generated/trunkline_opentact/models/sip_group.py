# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SipGroup."""

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
    from trunkline_opentact.models.sip_user import SipUser


@_define(kw_only=True, repr=False)
class SipGroup(Model):
    """A group that a SIP user keeps.

    Attributes:
        uuid: Its id.
        name: What people call it.
        owner: Who keeps it.
        users: The users or members.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("name", "name", c.STR),
        Field("owner", "owner", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.sip_user", "SipUser"))),
        Field("users", "users", c.ListCodec(model.ModelCodec("trunkline_opentact.models.sip_user", "SipUser"))),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    name: str | None = ABSENT
    owner: SipUser | None = ABSENT
    users: list[SipUser] | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
