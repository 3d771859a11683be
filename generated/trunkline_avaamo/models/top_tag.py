# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""TopTag."""

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
