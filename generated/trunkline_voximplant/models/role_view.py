# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""RoleView."""

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

    role_name: str | Unset = UNSET
    role_id: int | Unset = UNSET
    inherited: bool | Unset = UNSET
    child_ids: list[int] | Unset = UNSET
    parent_role_id: list[int] | Unset = UNSET
    gui_only: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
