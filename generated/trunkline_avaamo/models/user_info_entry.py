# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""UserInfoEntry."""

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
class UserInfoEntry(Model):
    """One thing known about a user.

    Attributes:
        user_id: The user's number.
        key: The name under which the value is kept.
        value: The value as text.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("user_id", "user_id", c.INT),
        Field("key", "key", c.STR),
        Field("value", "value", c.NullableCodec(c.STR), hidden=True),
    )

    user_id: int | None = ABSENT
    key: str | None = ABSENT
    value: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
