# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""OutreachFilter."""

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
class OutreachFilter(Model):
    """A filter of a campaign.

    Attributes:
        id: Its number.
        name: Its name.
        matched: Whether the user passed it.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.NullableCodec(c.INT)),
        Field("name", "name", c.NullableCodec(c.STR)),
        Field("matched", "matched", c.BOOL),
    )

    id: int | None = ABSENT
    name: str | None = ABSENT
    matched: bool | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
