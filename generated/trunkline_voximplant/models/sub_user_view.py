# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SubUserView."""

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


@_define(kw_only=True, repr=False)
class SubUserView(Model):
    """What the vendor calls SubUserView.

    Attributes:
        subuser_id: The subuser's id.
        subuser_name: The subuser's name.
        description: A description of your own.
        roles: The roles.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("subuser_id", "subuser_id", c.INT),
        Field("subuser_name", "subuser_name", c.STR, hidden=True),
        Field("description", "description", c.STR),
        Field("roles", "roles", c.ListCodec(model.ModelCodec("trunkline_voximplant.models.role_view", "RoleView"))),
    )

    subuser_id: int | None = ABSENT
    subuser_name: str | None = ABSENT
    description: str | None = ABSENT
    roles: list[RoleView] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("subuser_id", UNSET)
        if value is UNSET:
            missing += 1
            model.subuser_id = None
        elif type(value) is int:
            model.subuser_id = value
        else:
            model.subuser_id = cls.__rows__[0][3](value, context, (where, "subuser_id"))
        value = get("subuser_name", UNSET)
        if value is UNSET:
            missing += 1
            model.subuser_name = None
        elif type(value) is str:
            model.subuser_name = value
        else:
            model.subuser_name = cls.__rows__[1][3](value, context, (where, "subuser_name"))
        value = get("description", UNSET)
        if value is UNSET:
            missing += 1
            model.description = None
        elif type(value) is str:
            model.description = value
        else:
            model.description = cls.__rows__[2][3](value, context, (where, "description"))
        value = get("roles", UNSET)
        if value is UNSET:
            missing += 1
            model.roles = None
        else:
            model.roles = cls.__rows__[3][3](value, context, (where, "roles"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
