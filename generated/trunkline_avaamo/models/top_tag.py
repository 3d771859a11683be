# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""TopTag."""

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
class TopTag(Model):
    """How often a tag was given.

    Attributes:
        tag_name: The tag.
        count: How often it was given.
        tag_id: The tag's number.
        deleted: Whether the tag no longer exists.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("tag_name", "tag_name", c.STR),
        Field("count", "count", c.INT),
        Field("tag_id", "tag_id", c.INT),
        Field("deleted", "deleted", c.BOOL),
    )

    tag_name: str | None = ABSENT
    count: int | None = ABSENT
    tag_id: int | None = ABSENT
    deleted: bool | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("tag_name", UNSET)
        if value is UNSET:
            missing += 1
            model.tag_name = None
        elif type(value) is str:
            model.tag_name = value
        else:
            model.tag_name = cls.__rows__[0][3](value, context, (where, "tag_name"))
        value = get("count", UNSET)
        if value is UNSET:
            missing += 1
            model.count = None
        elif type(value) is int:
            model.count = value
        else:
            model.count = cls.__rows__[1][3](value, context, (where, "count"))
        value = get("tag_id", UNSET)
        if value is UNSET:
            missing += 1
            model.tag_id = None
        elif type(value) is int:
            model.tag_id = value
        else:
            model.tag_id = cls.__rows__[2][3](value, context, (where, "tag_id"))
        value = get("deleted", UNSET)
        if value is UNSET:
            missing += 1
            model.deleted = None
        elif type(value) is bool:
            model.deleted = value
        else:
            model.deleted = cls.__rows__[3][3](value, context, (where, "deleted"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
