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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("id", UNSET)
        if value is UNSET:
            missing += 1
            model.id = None
        elif type(value) is int:
            model.id = value
        else:
            model.id = cls.__rows__[0][3](value, context, (where, "id"))
        value = get("resource", UNSET)
        if value is UNSET:
            missing += 1
            model.resource = None
        elif type(value) is dict:
            model.resource = (_codec1._class or _codec1.model)._decode(value, context, (where, "resource"))
        else:
            model.resource = cls.__rows__[1][3](value, context, (where, "resource"))
        value = get("action", UNSET)
        if value is UNSET:
            missing += 1
            model.action = None
        elif type(value) is str and value in _codec2._listed:
            model.action = _codec2._listed[value]
        else:
            model.action = cls.__rows__[2][3](value, context, (where, "action"))
        value = get("changelog", UNSET)
        if value is UNSET:
            missing += 1
            model.changelog = None
        elif type(value) is str:
            model.changelog = value
        elif value is None:
            model.changelog = None
        else:
            model.changelog = cls.__rows__[3][3](value, context, (where, "changelog"))
        value = get("timestamp", UNSET)
        if value is UNSET:
            missing += 1
            model.timestamp = None
        else:
            model.timestamp = cls.__rows__[4][3](value, context, (where, "timestamp"))
        value = get("dashboard_user", UNSET)
        if value is UNSET:
            missing += 1
            model.dashboard_user = None
        elif type(value) is dict:
            model.dashboard_user = (_codec5._class or _codec5.model)._decode(value, context, (where, "dashboard_user"))
        else:
            model.dashboard_user = cls.__rows__[5][3](value, context, (where, "dashboard_user"))
        if len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = Change.__fields__[1].inner
_codec2: Any = Change.__fields__[2].inner
_codec5: Any = Change.__fields__[5].inner
