# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChangeV1."""

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
class ChangeV1(Model):
    """One change, in the older form.

    Attributes:
        resource: What was changed.
        event: What was done.
        changeset: What changed, one line each.
        timestamp: When it was done.
        dashboard_user: Who did it.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("resource", "resource", model.ModelCodec("trunkline_avaamo.models.changed_resource", "ChangedResource")),
        Field("event", "event", enums.EnumCodec("trunkline_avaamo.models.change_action", "ChangeAction")),
        Field("changeset", "changeset", c.ListCodec(c.STR)),
        Field("timestamp", "timestamp", times.EpochCodec(1, "seconds since 1970", whole=True)),
        Field(
            "dashboard_user",
            "dashboard_user",
            model.ModelCodec("trunkline_avaamo.models.change_log_user", "ChangeLogUser"),
        ),
    )

    resource: ChangedResource | None = ABSENT
    event: ChangeAction | None = ABSENT
    changeset: list[str] | None = ABSENT
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
        value = get("resource", UNSET)
        if value is UNSET:
            missing += 1
            model.resource = None
        elif type(value) is dict:
            model.resource = (_codec0._class or _codec0.model)._decode(value, context, (where, "resource"))
        else:
            model.resource = cls.__rows__[0][3](value, context, (where, "resource"))
        value = get("event", UNSET)
        if value is UNSET:
            missing += 1
            model.event = None
        elif type(value) is str and value in _codec1._listed:
            model.event = _codec1._listed[value]
        else:
            model.event = cls.__rows__[1][3](value, context, (where, "event"))
        value = get("changeset", UNSET)
        if value is UNSET:
            missing += 1
            model.changeset = None
        else:
            model.changeset = cls.__rows__[2][3](value, context, (where, "changeset"))
        value = get("timestamp", UNSET)
        if value is UNSET:
            missing += 1
            model.timestamp = None
        else:
            model.timestamp = cls.__rows__[3][3](value, context, (where, "timestamp"))
        value = get("dashboard_user", UNSET)
        if value is UNSET:
            missing += 1
            model.dashboard_user = None
        elif type(value) is dict:
            model.dashboard_user = (_codec4._class or _codec4.model)._decode(value, context, (where, "dashboard_user"))
        else:
            model.dashboard_user = cls.__rows__[4][3](value, context, (where, "dashboard_user"))
        if len(data) + missing != 5:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = ChangeV1.__fields__[0].inner
_codec1: Any = ChangeV1.__fields__[1].inner
_codec4: Any = ChangeV1.__fields__[4].inner
