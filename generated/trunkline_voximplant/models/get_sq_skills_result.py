# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetSQSkillsResult."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class GetSQSkillsResult(Model):
    """What the vendor calls GetSQSkillsResult.

    Attributes:
        sq_skill_id: The skill's id.
        sq_skill_name: The skill's name.
        description: A description of your own.
        created: When it was created.
        modified: When it was changed last.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("sq_skill_id", "sq_skill_id", c.INT),
        Field("sq_skill_name", "sq_skill_name", c.STR),
        Field("description", "description", c.STR),
        Field("created", "created", times.SQL_TIME),
        Field("modified", "modified", times.SQL_TIME),
    )

    sq_skill_id: int | None = ABSENT
    sq_skill_name: str | None = ABSENT
    description: str | None = ABSENT
    created: dt.datetime | None = ABSENT
    modified: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("sq_skill_id", UNSET)
        if value is UNSET:
            missing += 1
            model.sq_skill_id = None
        elif type(value) is int:
            model.sq_skill_id = value
        else:
            model.sq_skill_id = cls.__rows__[0][3](value, context, (where, "sq_skill_id"))
        value = get("sq_skill_name", UNSET)
        if value is UNSET:
            missing += 1
            model.sq_skill_name = None
        elif type(value) is str:
            model.sq_skill_name = value
        else:
            model.sq_skill_name = cls.__rows__[1][3](value, context, (where, "sq_skill_name"))
        value = get("description", UNSET)
        if value is UNSET:
            missing += 1
            model.description = None
        elif type(value) is str:
            model.description = value
        else:
            model.description = cls.__rows__[2][3](value, context, (where, "description"))
        value = get("created", UNSET)
        if value is UNSET:
            missing += 1
            model.created = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[3][3](value, context, (where, "created"))
            )
        else:
            model.created = cls.__rows__[3][3](value, context, (where, "created"))
        value = get("modified", UNSET)
        if value is UNSET:
            missing += 1
            model.modified = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.modified = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[4][3](value, context, (where, "modified"))
            )
        else:
            model.modified = cls.__rows__[4][3](value, context, (where, "modified"))
        if len(data) + missing != 5:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
