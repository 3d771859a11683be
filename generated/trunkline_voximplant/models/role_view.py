# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""RoleView."""

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
