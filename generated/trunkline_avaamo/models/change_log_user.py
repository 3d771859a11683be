# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChangeLogUser."""

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
class ChangeLogUser(Model):
    """A user of the dashboard.

    Attributes:
        id: Its number.
        display_name: The name to show.
        email: E-mail address.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT),
        Field("display_name", "display_name", c.NullableCodec(c.STR), hidden=True),
        Field("email", "email", c.NullableCodec(c.STR), hidden=True),
    )

    id: int | None = ABSENT
    display_name: str | None = ABSENT
    email: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
