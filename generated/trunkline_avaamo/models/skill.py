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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("id", UNSET)
        if value is UNSET:
            missing += 1
            model.id = None
        elif type(value) is int:
            model.id = value
        else:
            model.id = cls.__rows__[0][3](value, context, (where, "id"))
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
        else:
            model.name = cls.__rows__[1][3](value, context, (where, "name"))
        value = get("type", UNSET)
        if value is UNSET:
            missing += 1
            model.type_ = None
        elif type(value) is str and value in _codec2._listed:
            model.type_ = _codec2._listed[value]
        else:
            model.type_ = cls.__rows__[2][3](value, context, (where, "type"))
        value = get("source_id", UNSET)
        if value is UNSET:
            missing += 1
            model.source_id = None
        elif type(value) is int:
            model.source_id = value
        else:
            model.source_id = cls.__rows__[3][3](value, context, (where, "source_id"))
        value = get("created_at", UNSET)
        if value is UNSET:
            missing += 1
            model.created_at = None
        else:
            model.created_at = cls.__rows__[4][3](value, context, (where, "created_at"))
        value = get("updated_at", UNSET)
        if value is UNSET:
            missing += 1
            model.updated_at = None
        else:
            model.updated_at = cls.__rows__[5][3](value, context, (where, "updated_at"))
        value = get("status", UNSET)
        if value is UNSET:
            missing += 1
            model.status = None
        elif type(value) is str and value in _codec6._listed:
            model.status = _codec6._listed[value]
        else:
            model.status = cls.__rows__[6][3](value, context, (where, "status"))
        if len(data) + missing != 7:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec2: Any = Skill.__fields__[2].inner
_codec6: Any = Skill.__fields__[6].inner
