# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""RuleInfoType."""

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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.scenario_info_type import ScenarioInfoType


@_define(kw_only=True, repr=False)
class RuleInfoType(Model):
    """What the vendor calls RuleInfoType.

    Attributes:
        rule_id: The rule's id.
        application_id: The application's id.
        rule_name: The rule's name.
        rule_pattern: The pattern (regular expression) of numbers the rule handles.
        rule_pattern_exclude: The pattern of numbers the rule leaves alone.
        video_conference: Whether the rule is for video conferences.
        scenarios: The scenarios.
        modified: When it was changed last.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("rule_id", "rule_id", c.INT),
        Field("application_id", "application_id", c.INT),
        Field("rule_name", "rule_name", c.STR),
        Field("rule_pattern", "rule_pattern", c.STR),
        Field("rule_pattern_exclude", "rule_pattern_exclude", c.STR),
        Field("video_conference", "video_conference", c.BOOL),
        Field(
            "scenarios",
            "scenarios",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.scenario_info_type", "ScenarioInfoType")),
        ),
        Field("modified", "modified", times.SQL_TIME),
    )

    rule_id: int | None = ABSENT
    application_id: int | None = ABSENT
    rule_name: str | None = ABSENT
    rule_pattern: str | None = ABSENT
    rule_pattern_exclude: str | None = ABSENT
    video_conference: bool | None = ABSENT
    scenarios: list[ScenarioInfoType] | None = ABSENT
    modified: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("rule_id", UNSET)
        if value is UNSET:
            missing += 1
            model.rule_id = None
        elif type(value) is int:
            model.rule_id = value
        else:
            model.rule_id = cls.__rows__[0][3](value, context, (where, "rule_id"))
        value = get("application_id", UNSET)
        if value is UNSET:
            missing += 1
            model.application_id = None
        elif type(value) is int:
            model.application_id = value
        else:
            model.application_id = cls.__rows__[1][3](value, context, (where, "application_id"))
        value = get("rule_name", UNSET)
        if value is UNSET:
            missing += 1
            model.rule_name = None
        elif type(value) is str:
            model.rule_name = value
        else:
            model.rule_name = cls.__rows__[2][3](value, context, (where, "rule_name"))
        value = get("rule_pattern", UNSET)
        if value is UNSET:
            missing += 1
            model.rule_pattern = None
        elif type(value) is str:
            model.rule_pattern = value
        else:
            model.rule_pattern = cls.__rows__[3][3](value, context, (where, "rule_pattern"))
        value = get("rule_pattern_exclude", UNSET)
        if value is UNSET:
            missing += 1
            model.rule_pattern_exclude = None
        elif type(value) is str:
            model.rule_pattern_exclude = value
        else:
            model.rule_pattern_exclude = cls.__rows__[4][3](value, context, (where, "rule_pattern_exclude"))
        value = get("video_conference", UNSET)
        if value is UNSET:
            missing += 1
            model.video_conference = None
        elif type(value) is bool:
            model.video_conference = value
        else:
            model.video_conference = cls.__rows__[5][3](value, context, (where, "video_conference"))
        value = get("scenarios", UNSET)
        if value is UNSET:
            missing += 1
            model.scenarios = None
        else:
            model.scenarios = cls.__rows__[6][3](value, context, (where, "scenarios"))
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
                else cls.__rows__[7][3](value, context, (where, "modified"))
            )
        else:
            model.modified = cls.__rows__[7][3](value, context, (where, "modified"))
        if len(data) + missing != 8:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
