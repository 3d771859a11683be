# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""TopIntent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class TopIntent(Model):
    """How often an intent was matched.

    Attributes:
        intent_id: The intent's number.
        intent_name: The intent that was matched.
        intent_count: How often it was matched.
        intent_type: How it was matched.
        deleted: Whether the intent no longer exists.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("intent_id", "intent_id", c.NullableCodec(c.INT)),
        Field("intent_name", "intent_name", c.STR),
        Field("intent_count", "intent_count", c.INT),
        Field("intent_type", "intent_type", c.STR),
        Field("deleted", "deleted", c.BOOL),
    )

    intent_id: int | None = ABSENT
    intent_name: str | None = ABSENT
    intent_count: int | None = ABSENT
    intent_type: str | None = ABSENT
    deleted: bool | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("intent_id", UNSET)
        if value is UNSET:
            missing += 1
            model.intent_id = None
        elif type(value) is int:
            model.intent_id = value
        elif value is None:
            model.intent_id = None
        else:
            model.intent_id = cls.__rows__[0][3](value, context, (where, "intent_id"))
        value = get("intent_name", UNSET)
        if value is UNSET:
            missing += 1
            model.intent_name = None
        elif type(value) is str:
            model.intent_name = value
        else:
            model.intent_name = cls.__rows__[1][3](value, context, (where, "intent_name"))
        value = get("intent_count", UNSET)
        if value is UNSET:
            missing += 1
            model.intent_count = None
        elif type(value) is int:
            model.intent_count = value
        else:
            model.intent_count = cls.__rows__[2][3](value, context, (where, "intent_count"))
        value = get("intent_type", UNSET)
        if value is UNSET:
            missing += 1
            model.intent_type = None
        elif type(value) is str:
            model.intent_type = value
        else:
            model.intent_type = cls.__rows__[3][3](value, context, (where, "intent_type"))
        value = get("deleted", UNSET)
        if value is UNSET:
            missing += 1
            model.deleted = None
        elif type(value) is bool:
            model.deleted = value
        else:
            model.deleted = cls.__rows__[4][3](value, context, (where, "deleted"))
        if len(data) + missing != 5:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
