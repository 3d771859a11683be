# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChangedResource."""

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
class ChangedResource(Model):
    """The thing that was changed.

    Attributes:
        id: The number of the thing.
        type_: The kind of thing, such as `Outreach::Template`.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.NullableCodec(c.INT)),
        Field("type_", "type", c.STR),
    )

    id: int | None = ABSENT
    type_: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
