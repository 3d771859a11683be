# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""TopIntent."""

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
