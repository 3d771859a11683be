# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetScenariosResponse."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.scenario_info_type import ScenarioInfoType


@_define(kw_only=True, repr=False)
class GetScenariosResponse(Model):
    """What `scenarios.get_scenarios` returns.

    Attributes:
        result: The entries.
        total_count: How many entries there are in all.
        count: How many entries are in this answer.
        application_id: The application's id.
        application_name: The application's name.
        extended_application_name: The application's name in full, with the account.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "result",
            "result",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.scenario_info_type", "ScenarioInfoType")),
        ),
        Field("total_count", "total_count", c.INT),
        Field("count", "count", c.INT),
        Field("application_id", "application_id", c.INT),
        Field("application_name", "application_name", c.STR),
        Field("extended_application_name", "extended_application_name", c.STR),
    )

    result: list[ScenarioInfoType] | None = ABSENT
    total_count: int | None = ABSENT
    count: int | None = ABSENT
    application_id: int | None = ABSENT
    application_name: str | None = ABSENT
    extended_application_name: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
