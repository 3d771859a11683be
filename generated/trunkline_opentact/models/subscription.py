# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Subscription."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_opentact.models.messaging_profile import MessagingProfile
    from trunkline_opentact.models.sms_campaign import SmsCampaign


@_define(kw_only=True, repr=False)
class Subscription(Model):
    """A service that is switched on for a leased number.

    Attributes:
        uuid: Its id.
        type_: `sms` is the only value seen.
        messaging_profile: The profile whose callback URLs apply.
        sms_campaign: The campaign the number sends under.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("type_", "type", c.STR),
        Field(
            "messaging_profile",
            "messaging_profile",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.messaging_profile", "MessagingProfile")),
        ),
        Field(
            "sms_campaign",
            "sms_campaign",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.sms_campaign", "SmsCampaign")),
        ),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    type_: str | Unset = UNSET
    messaging_profile: MessagingProfile | None | Unset = UNSET
    sms_campaign: SmsCampaign | None | Unset = UNSET
    created_on: dt.datetime | Unset = UNSET
    modified_on: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
