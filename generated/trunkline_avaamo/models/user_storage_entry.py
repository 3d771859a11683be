# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""UserStorageEntry."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_avaamo.models.insight_user import InsightUser


@_define(kw_only=True, repr=False)
class UserStorageEntry(Model):
    """A pair that is stored for a user.

    Attributes:
        key: The name under which the value is kept.
        value: The value.
        id: Its number.
        created_at: When it was made.
        updated_at: When it changed last.
        user: Whose value it is.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("key", "key", c.STR),
        Field("value", "value", c.NullableCodec(c.STR), hidden=True),
        Field("id", "id", c.INT),
        Field("created_at", "created_at", times.SECONDS),
        Field("updated_at", "updated_at", times.SECONDS),
        Field("user", "user", model.ModelCodec("trunkline_avaamo.models.insight_user", "InsightUser")),
    )

    key: str | None = ABSENT
    value: str | None = ABSENT
    id: int | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    updated_at: dt.datetime | None = ABSENT
    user: InsightUser | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
