# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDAfterServiceOperatorStateType."""

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
class ACDAfterServiceOperatorStateType(Model):
    """What the vendor calls ACDAfterServiceOperatorStateType.

    Attributes:
        user_id: The user's id.
        user_name: The user's name.
        user_display_name: The name shown to others.
        status: The state.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("user_id", "user_id", c.INT),
        Field("user_name", "user_name", c.STR, hidden=True),
        Field("user_display_name", "user_display_name", c.STR, hidden=True),
        Field("status", "status", c.STR),
    )

    user_id: int | None = ABSENT
    user_name: str | None = ABSENT
    user_display_name: str | None = ABSENT
    status: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
