# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SQAddSkillResult."""

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
class SQAddSkillResult(Model):
    """What the vendor calls SQAddSkillResult.

    Attributes:
        sq_skill_id: The skill's id.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (Field("sq_skill_id", "sq_skill_id", c.INT),)

    sq_skill_id: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("sq_skill_id", UNSET)
        if value is UNSET:
            missing += 1
            model.sq_skill_id = None
        elif type(value) is int:
            model.sq_skill_id = value
        else:
            model.sq_skill_id = cls.__rows__[0][3](value, context, (where, "sq_skill_id"))
        if len(data) + missing != 1:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
