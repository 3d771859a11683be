# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""TnLease."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline import codec as c
from trunkline import model, times
from trunkline.model import Field, Model
from trunkline.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_opentact.models.messaging_profile import MessagingProfile


@_define(kw_only=True, repr=False)
class TnLease(Model):
    """Your lease of a number.

    Attributes:
        messaging_profile: Settings for a group of numbers, callback URLs among them.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("autorenew", "autorenew", c.BOOL),
        Field("expired_on", "expired_on", times.DATETIME),
        Field(
            "messaging_profile",
            "messaging_profile",
            model.ModelCodec("trunkline_opentact.models.messaging_profile", "MessagingProfile"),
        ),
    )

    uuid: UUID
    autorenew: bool | Unset = UNSET
    expired_on: dt.datetime | Unset = UNSET
    messaging_profile: MessagingProfile | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
