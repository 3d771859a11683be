# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""Dictionary."""

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
class Dictionary(Model):
    """A vocabulary of the agent.

    Attributes:
        id: Its number.
        name: Its name.
        description: What it is for.
        created_at: When it was made.
        updated_at: When it changed last.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT),
        Field("name", "name", c.STR),
        Field("description", "description", c.NullableCodec(c.STR)),
        Field("created_at", "created_at", times.SECONDS),
        Field("updated_at", "updated_at", times.SECONDS),
    )

    id: int | None = ABSENT
    name: str | None = ABSENT
    description: str | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    updated_at: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
