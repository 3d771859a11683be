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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
