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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
