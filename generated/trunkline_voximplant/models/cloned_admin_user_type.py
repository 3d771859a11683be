# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ClonedAdminUserType."""

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
class ClonedAdminUserType(Model):
    """What the vendor calls ClonedAdminUserType.

    Attributes:
        admin_user_id: The user's id.
        admin_user_name: The user's name.
        admin_user_api_key: The user's API key.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("admin_user_id", "admin_user_id", c.INT),
        Field("admin_user_name", "admin_user_name", c.STR, hidden=True),
        Field("admin_user_api_key", "admin_user_api_key", c.STR, hidden=True),
    )

    admin_user_id: int | None = ABSENT
    admin_user_name: str | None = ABSENT
    admin_user_api_key: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
