# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""TopTags."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.top_tag import TopTag


@_define(kw_only=True, repr=False)
class TopTags(Model):
    """The tags given most often.

    Attributes:
        aggregate_tag_count: Hits of all tags together.
        top_tags: At most ten, most frequent first.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("aggregate_tag_count", "aggregate_tag_count", c.INT, required=True),
        Field(
            "top_tags",
            "top_tags",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.top_tag", "TopTag")),
            required=True,
        ),
    )

    aggregate_tag_count: int
    top_tags: list[TopTag]
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("aggregate_tag_count", UNSET)
        if type(value) is int:
            model.aggregate_tag_count = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.aggregate_tag_count = None
        else:
            model.aggregate_tag_count = cls.__rows__[0][3](value, context, (where, "aggregate_tag_count"))
        value = get("top_tags", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.top_tags = None
        else:
            model.top_tags = cls.__rows__[1][3](value, context, (where, "top_tags"))
        if lacking or len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
