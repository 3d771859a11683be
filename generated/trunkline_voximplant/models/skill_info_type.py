# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SkillInfoType."""

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
class SkillInfoType(Model):
    """What the vendor calls SkillInfoType.

    Attributes:
        skill_id: The skill's id.
        skill_name: The skill's name.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("skill_id", "skill_id", c.INT),
        Field("skill_name", "skill_name", c.STR),
    )

    skill_id: int | None = ABSENT
    skill_name: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("skill_id", UNSET)
        if value is UNSET:
            missing += 1
            model.skill_id = None
        elif type(value) is int:
            model.skill_id = value
        else:
            model.skill_id = cls.__rows__[0][3](value, context, (where, "skill_id"))
        value = get("skill_name", UNSET)
        if value is UNSET:
            missing += 1
            model.skill_name = None
        elif type(value) is str:
            model.skill_name = value
        else:
            model.skill_name = cls.__rows__[1][3](value, context, (where, "skill_name"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
