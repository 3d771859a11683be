# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CreateCallListResponse."""

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
class CreateCallListResponse(Model):
    """What `call_lists.create_call_list` returns.

    Attributes:
        result: Whether it was done.
        count: How many entries are in this answer.
        list_id: The call list's id.
        batch_id: The id of the upload.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("result", "result", c.BOOL),
        Field("count", "count", c.INT),
        Field("list_id", "list_id", c.INT),
        Field("batch_id", "batch_id", c.STR),
    )

    result: bool | None = ABSENT
    count: int | None = ABSENT
    list_id: int | None = ABSENT
    batch_id: str | None = ABSENT
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
        elif type(value) is bool:
            model.result = value
        else:
            model.result = cls.__rows__[0][3](value, context, (where, "result"))
        value = get("count", UNSET)
        if value is UNSET:
            missing += 1
            model.count = None
        elif type(value) is int:
            model.count = value
        else:
            model.count = cls.__rows__[1][3](value, context, (where, "count"))
        value = get("list_id", UNSET)
        if value is UNSET:
            missing += 1
            model.list_id = None
        elif type(value) is int:
            model.list_id = value
        else:
            model.list_id = cls.__rows__[2][3](value, context, (where, "list_id"))
        value = get("batch_id", UNSET)
        if value is UNSET:
            missing += 1
            model.batch_id = None
        elif type(value) is str:
            model.batch_id = value
        else:
            model.batch_id = cls.__rows__[3][3](value, context, (where, "batch_id"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
