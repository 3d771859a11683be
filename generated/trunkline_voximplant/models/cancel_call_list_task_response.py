# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CancelCallListTaskResponse."""

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
class CancelCallListTaskResponse(Model):
    """What `call_lists.cancel_call_list_task` returns.

    Attributes:
        task_id: The task's id.
        task_uuid: The task's UUID.
        result: Whether it was done.
        error_msg: What went wrong.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("task_id", "task_id", c.INT),
        Field("task_uuid", "task_uuid", c.STR),
        Field("result", "result", c.BOOL),
        Field("error_msg", "error_msg", c.STR),
    )

    task_id: int | None = ABSENT
    task_uuid: str | None = ABSENT
    result: bool | None = ABSENT
    error_msg: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("task_id", UNSET)
        if value is UNSET:
            missing += 1
            model.task_id = None
        elif type(value) is int:
            model.task_id = value
        else:
            model.task_id = cls.__rows__[0][3](value, context, (where, "task_id"))
        value = get("task_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.task_uuid = None
        elif type(value) is str:
            model.task_uuid = value
        else:
            model.task_uuid = cls.__rows__[1][3](value, context, (where, "task_uuid"))
        value = get("result", UNSET)
        if value is UNSET:
            missing += 1
            model.result = None
        elif type(value) is bool:
            model.result = value
        else:
            model.result = cls.__rows__[2][3](value, context, (where, "result"))
        value = get("error_msg", UNSET)
        if value is UNSET:
            missing += 1
            model.error_msg = None
        elif type(value) is str:
            model.error_msg = value
        else:
            model.error_msg = cls.__rows__[3][3](value, context, (where, "error_msg"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
