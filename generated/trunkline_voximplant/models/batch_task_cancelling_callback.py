# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""BatchTaskCancellingCallback."""

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
class BatchTaskCancellingCallback(Model):
    """The upload and how many of its tasks were cancelled.

    Attributes:
        batch_id: The id of the upload.
        cancelled_tasks_number: How many tasks were cancelled.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("batch_id", "batch_id", c.INT),
        Field("cancelled_tasks_number", "cancelled_tasks_number", c.INT),
    )

    batch_id: int | None = ABSENT
    cancelled_tasks_number: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("batch_id", UNSET)
        if value is UNSET:
            missing += 1
            model.batch_id = None
        elif type(value) is int:
            model.batch_id = value
        else:
            model.batch_id = cls.__rows__[0][3](value, context, (where, "batch_id"))
        value = get("cancelled_tasks_number", UNSET)
        if value is UNSET:
            missing += 1
            model.cancelled_tasks_number = None
        elif type(value) is int:
            model.cancelled_tasks_number = value
        else:
            model.cancelled_tasks_number = cls.__rows__[1][3](value, context, (where, "cancelled_tasks_number"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
