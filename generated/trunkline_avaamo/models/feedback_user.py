# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""FeedbackUser."""

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
class FeedbackUser(Model):
    """Who gave feedback.

    Attributes:
        id: Its number.
        display_name: The name to show.
        first_name: First name.
        last_name: Last name.
        avatar: Whether there is a picture.
        uid: The user's identifier.
        phone: Telephone number.
        layer_id: The user's identifier, as the user storage wants it.
        email: E-mail address.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT),
        Field("display_name", "display_name", c.NullableCodec(c.STR), hidden=True),
        Field("first_name", "first_name", c.NullableCodec(c.STR), hidden=True),
        Field("last_name", "last_name", c.NullableCodec(c.STR), hidden=True),
        Field("avatar", "avatar", c.BOOL),
        Field("uid", "uid", c.NullableCodec(c.STR)),
        Field("phone", "phone", c.NullableCodec(c.STR), hidden=True),
        Field("layer_id", "layer_id", c.NullableCodec(c.STR)),
        Field("email", "email", c.NullableCodec(c.STR), hidden=True),
    )

    id: int | None = ABSENT
    display_name: str | None = ABSENT
    first_name: str | None = ABSENT
    last_name: str | None = ABSENT
    avatar: bool | None = ABSENT
    uid: str | None = ABSENT
    phone: str | None = ABSENT
    layer_id: str | None = ABSENT
    email: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
