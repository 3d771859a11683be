# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""CartEntry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON


@_define(kw_only=True, repr=False)
class CartEntry(Model):
    """One entry of the user's cart.

    Attributes:
        uuid: Its id.
        payload: What is kept. Not documented, in the vendor's list of 2021.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("payload", "payload", c.MapCodec(c.ANY), required=True, hidden=True),
    )

    uuid: UUID
    payload: dict[str, JSON]
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
