# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""RoleView."""

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
class RoleView(Model):
    """What the vendor calls RoleView.

    Attributes:
        role_name: The role's name.
        role_id: The role's id.
        inherited: Whether the role comes with another.
        child_ids: The ids of the roles inside.
        parent_role_id: The ids of the roles that hold this one.
        gui_only: Whether the role is for the panel only.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("role_name", "role_name", c.STR),
        Field("role_id", "role_id", c.INT),
        Field("inherited", "inherited", c.BOOL),
        Field("child_ids", "child_ids", c.ListCodec(c.INT)),
        Field("parent_role_id", "parent_role_id", c.ListCodec(c.INT)),
        Field("gui_only", "gui_only", c.BOOL),
    )

    role_name: str | None = ABSENT
    role_id: int | None = ABSENT
    inherited: bool | None = ABSENT
    child_ids: list[int] | None = ABSENT
    parent_role_id: list[int] | None = ABSENT
    gui_only: bool | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("role_name", UNSET)
        if value is UNSET:
            missing += 1
            model.role_name = None
        elif type(value) is str:
            model.role_name = value
        else:
            model.role_name = cls.__rows__[0][3](value, context, (where, "role_name"))
        value = get("role_id", UNSET)
        if value is UNSET:
            missing += 1
            model.role_id = None
        elif type(value) is int:
            model.role_id = value
        else:
            model.role_id = cls.__rows__[1][3](value, context, (where, "role_id"))
        value = get("inherited", UNSET)
        if value is UNSET:
            missing += 1
            model.inherited = None
        elif type(value) is bool:
            model.inherited = value
        else:
            model.inherited = cls.__rows__[2][3](value, context, (where, "inherited"))
        value = get("child_ids", UNSET)
        if value is UNSET:
            missing += 1
            model.child_ids = None
        else:
            model.child_ids = cls.__rows__[3][3](value, context, (where, "child_ids"))
        value = get("parent_role_id", UNSET)
        if value is UNSET:
            missing += 1
            model.parent_role_id = None
        else:
            model.parent_role_id = cls.__rows__[4][3](value, context, (where, "parent_role_id"))
        value = get("gui_only", UNSET)
        if value is UNSET:
            missing += 1
            model.gui_only = None
        elif type(value) is bool:
            model.gui_only = value
        else:
            model.gui_only = cls.__rows__[5][3](value, context, (where, "gui_only"))
        if len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
