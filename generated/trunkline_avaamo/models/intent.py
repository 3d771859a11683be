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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
