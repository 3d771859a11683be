# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ScenarioInfoType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class ScenarioInfoType(Model):
    """What the vendor calls ScenarioInfoType.

    Attributes:
        scenario_id: The scenario's id.
        scenario_name: The scenario's name.
        scenario_script: The scenario's JavaScript.
        modified: When it was changed last.
        parent: Whether it belongs to the parent account.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("scenario_id", "scenario_id", c.INT),
        Field("scenario_name", "scenario_name", c.STR),
        Field("scenario_script", "scenario_script", c.STR),
        Field("modified", "modified", times.SQL_TIME),
        Field("parent", "parent", c.BOOL),
    )

    scenario_id: int | None = ABSENT
    scenario_name: str | None = ABSENT
    scenario_script: str | None = ABSENT
    modified: dt.datetime | None = ABSENT
    parent: bool | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("scenario_id", UNSET)
        if value is UNSET:
            missing += 1
            model.scenario_id = None
        elif type(value) is int:
            model.scenario_id = value
        else:
            model.scenario_id = cls.__rows__[0][3](value, context, (where, "scenario_id"))
        value = get("scenario_name", UNSET)
        if value is UNSET:
            missing += 1
            model.scenario_name = None
        elif type(value) is str:
            model.scenario_name = value
        else:
            model.scenario_name = cls.__rows__[1][3](value, context, (where, "scenario_name"))
        value = get("scenario_script", UNSET)
        if value is UNSET:
            missing += 1
            model.scenario_script = None
        elif type(value) is str:
            model.scenario_script = value
        else:
            model.scenario_script = cls.__rows__[2][3](value, context, (where, "scenario_script"))
        value = get("modified", UNSET)
        if value is UNSET:
            missing += 1
            model.modified = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.modified = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[3][3](value, context, (where, "modified"))
            )
        else:
            model.modified = cls.__rows__[3][3](value, context, (where, "modified"))
        value = get("parent", UNSET)
        if value is UNSET:
            missing += 1
            model.parent = None
        elif type(value) is bool:
            model.parent = value
        else:
            model.parent = cls.__rows__[4][3](value, context, (where, "parent"))
        if len(data) + missing != 5:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
