# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""KeyView."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.role_view import RoleView
    from trunkline_voximplant.models.sub_user_view import SubUserView


@_define(kw_only=True, repr=False)
class KeyView(Model):
    """What the vendor calls KeyView.

    Attributes:
        key_id: The key's id.
        roles: The roles.
        description: A description of your own.
        subuser: The subuser.
        key_name: The key's name.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("key_id", "key_id", c.STR),
        Field("roles", "roles", c.ListCodec(model.ModelCodec("trunkline_voximplant.models.role_view", "RoleView"))),
        Field("description", "description", c.STR),
        Field(
            "subuser",
            "subuser",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.sub_user_view", "SubUserView")),
        ),
        Field("key_name", "key_name", c.STR),
    )

    key_id: str | None = ABSENT
    roles: list[RoleView] | None = ABSENT
    description: str | None = ABSENT
    subuser: list[SubUserView] | None = ABSENT
    key_name: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("key_id", UNSET)
        if value is UNSET:
            missing += 1
            model.key_id = None
        elif type(value) is str:
            model.key_id = value
        else:
            model.key_id = cls.__rows__[0][3](value, context, (where, "key_id"))
        value = get("roles", UNSET)
        if value is UNSET:
            missing += 1
            model.roles = None
        else:
            model.roles = cls.__rows__[1][3](value, context, (where, "roles"))
        value = get("description", UNSET)
        if value is UNSET:
            missing += 1
            model.description = None
        elif type(value) is str:
            model.description = value
        else:
            model.description = cls.__rows__[2][3](value, context, (where, "description"))
        value = get("subuser", UNSET)
        if value is UNSET:
            missing += 1
            model.subuser = None
        else:
            model.subuser = cls.__rows__[3][3](value, context, (where, "subuser"))
        value = get("key_name", UNSET)
        if value is UNSET:
            missing += 1
            model.key_name = None
        elif type(value) is str:
            model.key_name = value
        else:
            model.key_name = cls.__rows__[4][3](value, context, (where, "key_name"))
        if len(data) + missing != 5:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
