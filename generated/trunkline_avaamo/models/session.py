# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""Session."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

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

    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    layer_id: str | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
