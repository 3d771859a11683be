# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""LergEntry."""

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
class LergEntry(Model):
    """A row of the numbering table; which fields it has is not documented.

    Attributes:
        name: What people call it.
        state: The state.
        rate_center: The rate center.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", c.STR),
        Field("state", "state", c.STR),
        Field("rate_center", "rate_center", c.STR),
    )

    name: str | None = ABSENT
    state: str | None = ABSENT
    rate_center: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
