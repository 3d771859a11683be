# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""Intent."""

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

    from trunkline_avaamo.models.skill import Skill
    from trunkline_avaamo.models.training_datum import TrainingDatum


@_define(kw_only=True, repr=False)
class Intent(Model):
    """An intent with its training data.

    Attributes:
        id: Its number.
        name: Its name.
        created_at: When it was made.
        updated_at: When it changed last.
        skill: The skill that answered.
        training_data: Phrases that mean it.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT, required=True),
        Field("name", "name", c.STR, required=True),
        Field("created_at", "created_at", times.SECONDS),
        Field("updated_at", "updated_at", times.SECONDS),
        Field("skill", "skill", model.ModelCodec("trunkline_avaamo.models.skill", "Skill")),
        Field(
            "training_data",
            "training_data",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.training_datum", "TrainingDatum")),
        ),
    )

    id: int
    name: str
    created_at: dt.datetime | None = ABSENT
    updated_at: dt.datetime | None = ABSENT
    skill: Skill | None = ABSENT
    training_data: list[TrainingDatum] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("id", UNSET)
        if type(value) is int:
            model.id = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.id = None
        else:
            model.id = cls.__rows__[0][3](value, context, (where, "id"))
        value = get("name", UNSET)
        if type(value) is str:
            model.name = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.name = None
        else:
            model.name = cls.__rows__[1][3](value, context, (where, "name"))
        value = get("created_at", UNSET)
        if value is UNSET:
            missing += 1
            model.created_at = None
        else:
            model.created_at = cls.__rows__[2][3](value, context, (where, "created_at"))
        value = get("updated_at", UNSET)
        if value is UNSET:
            missing += 1
            model.updated_at = None
        else:
            model.updated_at = cls.__rows__[3][3](value, context, (where, "updated_at"))
        value = get("skill", UNSET)
        if value is UNSET:
            missing += 1
            model.skill = None
        elif type(value) is dict:
            model.skill = (_codec4._class or _codec4.model)._decode(value, context, (where, "skill"))
        else:
            model.skill = cls.__rows__[4][3](value, context, (where, "skill"))
        value = get("training_data", UNSET)
        if value is UNSET:
            missing += 1
            model.training_data = None
        else:
            model.training_data = cls.__rows__[5][3](value, context, (where, "training_data"))
        if lacking or len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec4: Any = Intent.__fields__[4].inner
