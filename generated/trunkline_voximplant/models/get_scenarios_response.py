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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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
        else:
            model.result = cls.__rows__[0][3](value, context, (where, "result"))
        value = get("total_count", UNSET)
        if value is UNSET:
            missing += 1
            model.total_count = None
        elif type(value) is int:
            model.total_count = value
        else:
            model.total_count = cls.__rows__[1][3](value, context, (where, "total_count"))
        value = get("count", UNSET)
        if value is UNSET:
            missing += 1
            model.count = None
        elif type(value) is int:
            model.count = value
        else:
            model.count = cls.__rows__[2][3](value, context, (where, "count"))
        value = get("application_id", UNSET)
        if value is UNSET:
            missing += 1
            model.application_id = None
        elif type(value) is int:
            model.application_id = value
        else:
            model.application_id = cls.__rows__[3][3](value, context, (where, "application_id"))
        value = get("application_name", UNSET)
        if value is UNSET:
            missing += 1
            model.application_name = None
        elif type(value) is str:
            model.application_name = value
        else:
            model.application_name = cls.__rows__[4][3](value, context, (where, "application_name"))
        value = get("extended_application_name", UNSET)
        if value is UNSET:
            missing += 1
            model.extended_application_name = None
        elif type(value) is str:
            model.extended_application_name = value
        else:
            model.extended_application_name = cls.__rows__[5][3](value, context, (where, "extended_application_name"))
        if len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
