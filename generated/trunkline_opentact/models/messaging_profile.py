# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""MessagingProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline import codec as c
from trunkline.model import Field, Model
from trunkline.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class MessagingProfile(Model):
    """Settings for a group of numbers, callback URLs among them."""

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("name", "name", c.STR),
        Field("callback_url", "callback_url", c.NullableCodec(c.STR)),
    )

    uuid: UUID
    name: str | Unset = UNSET
    callback_url: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
