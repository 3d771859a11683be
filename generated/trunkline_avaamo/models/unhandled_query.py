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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("id", UNSET)
        if value is UNSET:
            missing += 1
            model.id = None
        elif type(value) is int:
            model.id = value
        else:
            model.id = cls.__rows__[0][3](value, context, (where, "id"))
        value = get("user_query", UNSET)
        if value is UNSET:
            missing += 1
            model.user_query = None
        elif type(value) is str:
            model.user_query = value
        else:
            model.user_query = cls.__rows__[1][3](value, context, (where, "user_query"))
        value = get("corrected_query", UNSET)
        if value is UNSET:
            missing += 1
            model.corrected_query = None
        elif type(value) is str:
            model.corrected_query = value
        elif value is None:
            model.corrected_query = None
        else:
            model.corrected_query = cls.__rows__[2][3](value, context, (where, "corrected_query"))
        value = get("node_key", UNSET)
        if value is UNSET:
            missing += 1
            model.node_key = None
        elif type(value) is str:
            model.node_key = value
        elif value is None:
            model.node_key = None
        else:
            model.node_key = cls.__rows__[3][3](value, context, (where, "node_key"))
        value = get("intent_type", UNSET)
        if value is UNSET:
            missing += 1
            model.intent_type = None
        elif type(value) is str:
            model.intent_type = value
        else:
            model.intent_type = cls.__rows__[4][3](value, context, (where, "intent_type"))
        value = get("detected_language", UNSET)
        if value is UNSET:
            missing += 1
            model.detected_language = None
        elif type(value) is str:
            model.detected_language = value
        elif value is None:
            model.detected_language = None
        else:
            model.detected_language = cls.__rows__[5][3](value, context, (where, "detected_language"))
        value = get("created_at", UNSET)
        if value is UNSET:
            missing += 1
            model.created_at = None
        else:
            model.created_at = cls.__rows__[6][3](value, context, (where, "created_at"))
        if len(data) + missing != 7:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
