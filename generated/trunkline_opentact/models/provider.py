# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Provider."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

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
    toll_free: bool | None = ABSENT
    deleted_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
