# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ClonedScenarioType."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class ClonedScenarioType(Model):
    """What the vendor calls ClonedScenarioType.

    Attributes:
        scenario_id: The scenario's id.
        scenario_name: The scenario's name.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("scenario_id", "scenario_id", c.INT),
        Field("scenario_name", "scenario_name", c.STR),
    )

    scenario_id: int | None = ABSENT
    scenario_name: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
