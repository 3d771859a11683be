# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""Skill."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_avaamo.models.skill_status import SkillStatus
    from trunkline_avaamo.models.skill_type import SkillType


@_define(kw_only=True, repr=False)
class Skill(Model):
    """A skill of an agent; may be an empty object where no skill took part.

    Attributes:
        id: An internal number; `source_id` is the skill's own.
        name: Its name.
        type_: What kind it is.
        source_id: The skill's own number, which its address in the dashboard has.
        created_at: When it was made.
        updated_at: When it changed last.
        status: Whether it can be used.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT),
        Field("name", "name", c.STR),
        Field("type_", "type", enums.EnumCodec("trunkline_avaamo.models.skill_type", "SkillType")),
        Field("source_id", "source_id", c.INT),
        Field("created_at", "created_at", times.SECONDS),
        Field("updated_at", "updated_at", times.SECONDS),
        Field("status", "status", enums.EnumCodec("trunkline_avaamo.models.skill_status", "SkillStatus")),
    )

    id: int | None = ABSENT
    name: str | None = ABSENT
    type_: SkillType | None = ABSENT
    source_id: int | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    updated_at: dt.datetime | None = ABSENT
    status: SkillStatus | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
