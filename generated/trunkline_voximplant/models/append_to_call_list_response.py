# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AppendToCallListResponse."""

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
class AppendToCallListResponse(Model):
    """What `call_lists.append_to_call_list` returns.

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
