# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Token."""

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
    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class Token(Model):
    """An API key.

    Attributes:
        uuid: Its id.
        token: The key itself; shown whole when it is made.
        name: What the key is for.
        ttl: Seconds that the key lives.
        expired_on: The key works until then.
        user: The user it belongs to.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("token", "token", c.STR, hidden=True),
        Field("name", "name", c.NullableCodec(c.STR)),
        Field("ttl", "ttl", c.NullableCodec(c.INT)),
        Field("expired_on", "expired_on", c.NullableCodec(times.DATETIME)),
        Field("user", "user", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    token: str | None = ABSENT
    name: str | None = ABSENT
    ttl: int | None = ABSENT
    expired_on: dt.datetime | None = ABSENT
    user: User | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
