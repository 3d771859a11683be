# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ClonedAdminRoleType."""

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
class ClonedAdminRoleType(Model):
    """What the vendor calls ClonedAdminRoleType.

    Attributes:
        admin_role_id: The role's id.
        admin_role_name: The role's name.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("admin_role_id", "admin_role_id", c.INT),
        Field("admin_role_name", "admin_role_name", c.STR),
    )

    admin_role_id: int | None = ABSENT
    admin_role_name: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("admin_role_id", UNSET)
        if value is UNSET:
            missing += 1
            model.admin_role_id = None
        elif type(value) is int:
            model.admin_role_id = value
        else:
            model.admin_role_id = cls.__rows__[0][3](value, context, (where, "admin_role_id"))
        value = get("admin_role_name", UNSET)
        if value is UNSET:
            missing += 1
            model.admin_role_name = None
        elif type(value) is str:
            model.admin_role_name = value
        else:
            model.admin_role_name = cls.__rows__[1][3](value, context, (where, "admin_role_name"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
