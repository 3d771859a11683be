# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""Session."""

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
class Session(Model):
    """One user's session with the agent.

    Attributes:
        first_name: First name.
        last_name: Last name.
        layer_id: The user's identifier, as the user storage wants it.
        created_at: When the session began.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("first_name", "first_name", c.NullableCodec(c.STR), hidden=True),
        Field("last_name", "last_name", c.NullableCodec(c.STR), hidden=True),
        Field("layer_id", "layer_id", c.STR),
        Field("created_at", "created_at", times.SECONDS),
    )

    first_name: str | None = ABSENT
    last_name: str | None = ABSENT
    layer_id: str | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
