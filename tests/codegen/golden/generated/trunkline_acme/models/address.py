# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""Address."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class Address(Model):
    """What the vendor calls Address."""

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("street", "street", c.STR, required=True, hidden=True),
        Field("dt_", "dt", times.DATE),
        Field("list_", "list", c.ListCodec(c.STR)),
    )

    street: str
    dt_: dt.date | None = ABSENT
    list_: list[str] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")


class AddressDict(TypedDict, total=False):
    """`Address` as a dict, for arguments."""

    street: Required[str]
    dt_: dt.date
    list_: Sequence[str]
