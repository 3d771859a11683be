# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""LiveMessage."""

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
class LiveMessage(Model):
    """A message of a live agent.

    Attributes:
        uuid: Its identifier.
        content: What was said.
        content_type: What kind of content it is.
        created_at: When it was made.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.STR, required=True),
        Field("content", "content", c.NullableCodec(c.STR), hidden=True),
        Field("content_type", "content_type", c.STR),
        Field("created_at", "created_at", times.SECONDS),
    )

    uuid: str
    content: str | None = ABSENT
    content_type: str | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
