# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""UnhandledQuery."""

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
class UnhandledQuery(Model):
    """A question the agent could not answer.

    Attributes:
        id: Its number.
        user_query: What the user asked.
        corrected_query: The question with its spelling corrected.
        node_key: The node of the dialog that answered.
        intent_type: `Unhandled` or `Disambiguation`.
        detected_language: The language of the question.
        created_at: When it was asked.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT),
        Field("user_query", "user_query", c.STR, hidden=True),
        Field("corrected_query", "corrected_query", c.NullableCodec(c.STR), hidden=True),
        Field("node_key", "node_key", c.NullableCodec(c.STR)),
        Field("intent_type", "intent_type", c.STR),
        Field("detected_language", "detected_language", c.NullableCodec(c.STR)),
        Field("created_at", "created_at", times.SECONDS),
    )

    id: int | None = ABSENT
    user_query: str | None = ABSENT
    corrected_query: str | None = ABSENT
    node_key: str | None = ABSENT
    intent_type: str | None = ABSENT
    detected_language: str | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
