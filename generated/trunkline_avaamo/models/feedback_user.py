# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""FeedbackUser."""

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
        value = get("display_name", UNSET)
        if value is UNSET:
            missing += 1
            model.display_name = None
        elif type(value) is str:
            model.display_name = value
        elif value is None:
            model.display_name = None
        else:
            model.display_name = cls.__rows__[1][3](value, context, (where, "display_name"))
        value = get("first_name", UNSET)
        if value is UNSET:
            missing += 1
            model.first_name = None
        elif type(value) is str:
            model.first_name = value
        elif value is None:
            model.first_name = None
        else:
            model.first_name = cls.__rows__[2][3](value, context, (where, "first_name"))
        value = get("last_name", UNSET)
        if value is UNSET:
            missing += 1
            model.last_name = None
        elif type(value) is str:
            model.last_name = value
        elif value is None:
            model.last_name = None
        else:
            model.last_name = cls.__rows__[3][3](value, context, (where, "last_name"))
        value = get("avatar", UNSET)
        if value is UNSET:
            missing += 1
            model.avatar = None
        elif type(value) is bool:
            model.avatar = value
        else:
            model.avatar = cls.__rows__[4][3](value, context, (where, "avatar"))
        value = get("uid", UNSET)
        if value is UNSET:
            missing += 1
            model.uid = None
        elif type(value) is str:
            model.uid = value
        elif value is None:
            model.uid = None
        else:
            model.uid = cls.__rows__[5][3](value, context, (where, "uid"))
        value = get("phone", UNSET)
        if value is UNSET:
            missing += 1
            model.phone = None
        elif type(value) is str:
            model.phone = value
        elif value is None:
            model.phone = None
        else:
            model.phone = cls.__rows__[6][3](value, context, (where, "phone"))
        value = get("layer_id", UNSET)
        if value is UNSET:
            missing += 1
            model.layer_id = None
        elif type(value) is str:
            model.layer_id = value
        elif value is None:
            model.layer_id = None
        else:
            model.layer_id = cls.__rows__[7][3](value, context, (where, "layer_id"))
        value = get("email", UNSET)
        if value is UNSET:
            missing += 1
            model.email = None
        elif type(value) is str:
            model.email = value
        elif value is None:
            model.email = None
        else:
            model.email = cls.__rows__[8][3](value, context, (where, "email"))
        if len(data) + missing != 9:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
