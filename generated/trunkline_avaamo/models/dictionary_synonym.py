# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""DictionarySynonym."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class DictionarySynonym(Model):
    """Another word for a value.

    Attributes:
        id: Its number.
        value: The value.
        parent_id: The value this is another word for.
        created_at: When it was made.
        updated_at: When it changed last.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT),
        Field("value", "value", c.STR),
        Field("parent_id", "parent_id", c.INT),
        Field("created_at", "created_at", times.SECONDS),
        Field("updated_at", "updated_at", times.SECONDS),
    )

    id: int | None = ABSENT
    value: str | None = ABSENT
    parent_id: int | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    updated_at: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
