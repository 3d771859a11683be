# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Provider."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class Provider(Model):
    """Who carries a service for the vendor.

    Attributes:
        name: What people call it.
        toll_free: Whether calls cost the caller nothing.
        deleted_on: When it was removed; null while it stands.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", c.STR, required=True),
        Field("toll_free", "toll_free", c.NullableCodec(c.BOOL)),
        Field("deleted_on", "deleted_on", c.NullableCodec(times.DATETIME)),
    )

    name: str
    toll_free: bool | None | Unset = UNSET
    deleted_on: dt.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
