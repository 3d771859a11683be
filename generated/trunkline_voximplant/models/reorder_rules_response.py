# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ReorderRulesResponse."""

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
class ReorderRulesResponse(Model):
    """What `rules.reorder_rules` returns.

    Attributes:
        result: 1 when done.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (Field("result", "result", c.INT),)

    result: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
