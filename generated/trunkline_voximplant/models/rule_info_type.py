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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
