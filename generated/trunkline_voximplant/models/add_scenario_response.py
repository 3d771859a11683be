# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AddScenarioResponse."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class AddScenarioResponse(Model):
    """What `scenarios.add_scenario` returns.

    Attributes:
        result: 1 when done.
        scenario_id: The scenario's id.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("result", "result", c.INT),
        Field("scenario_id", "scenario_id", c.INT),
    )

    result: int | None = ABSENT
    scenario_id: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("result", UNSET)
        if value is UNSET:
            missing += 1
            model.result = None
        elif type(value) is int:
            model.result = value
        else:
            model.result = cls.__rows__[0][3](value, context, (where, "result"))
        value = get("scenario_id", UNSET)
        if value is UNSET:
            missing += 1
            model.scenario_id = None
        elif type(value) is int:
            model.scenario_id = value
        else:
            model.scenario_id = cls.__rows__[1][3](value, context, (where, "scenario_id"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
