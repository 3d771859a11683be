# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CancelCallListTaskResponse."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
