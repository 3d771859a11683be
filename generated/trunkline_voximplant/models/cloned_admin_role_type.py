# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ClonedAdminRoleType."""

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
