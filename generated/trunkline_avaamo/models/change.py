# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""Change."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_avaamo.models.change_action import ChangeAction
    from trunkline_avaamo.models.change_log_user import ChangeLogUser
    from trunkline_avaamo.models.changed_resource import ChangedResource


@_define(kw_only=True, repr=False)
class Change(Model):
    """One change: who did what to which thing.

    Attributes:
        id: Its number.
        resource: What was changed.
        action: What was done.
        changelog: What changed, in words.
        timestamp: When it was done.
        dashboard_user: Who did it.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT),
        Field("resource", "resource", model.ModelCodec("trunkline_avaamo.models.changed_resource", "ChangedResource")),
        Field("action", "action", enums.EnumCodec("trunkline_avaamo.models.change_action", "ChangeAction")),
        Field("changelog", "changelog", c.NullableCodec(c.STR)),
        Field("timestamp", "timestamp", times.EpochCodec(1, "seconds since 1970", whole=True)),
        Field(
            "dashboard_user",
            "dashboard_user",
            model.ModelCodec("trunkline_avaamo.models.change_log_user", "ChangeLogUser"),
        ),
    )

    id: int | None = ABSENT
    resource: ChangedResource | None = ABSENT
    action: ChangeAction | None = ABSENT
    changelog: str | None = ABSENT
    timestamp: dt.datetime | None = ABSENT
    dashboard_user: ChangeLogUser | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
