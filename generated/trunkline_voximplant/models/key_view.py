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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
