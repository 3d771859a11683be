# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""FeedbackUser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

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

    id: int | Unset = UNSET
    display_name: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    avatar: bool | Unset = UNSET
    uid: str | None | Unset = UNSET
    phone: str | None | Unset = UNSET
    layer_id: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
