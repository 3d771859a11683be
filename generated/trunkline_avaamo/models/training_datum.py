# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""TrainingDatum."""

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
    from trunkline_avaamo.models.slot import Slot


@_define(kw_only=True, repr=False)
class TrainingDatum(Model):
    """A phrase that means an intent.

    Attributes:
        id: Its number.
        created_at: When it was made.
        value: The phrase.
        slots: The entities in the phrase.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT),
        Field("created_at", "created_at", times.SECONDS),
        Field("value", "value", c.STR),
        Field("slots", "slots", c.ListCodec(model.ModelCodec("trunkline_avaamo.models.slot", "Slot"))),
    )

    id: int | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    value: str | None = ABSENT
    slots: list[Slot] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
