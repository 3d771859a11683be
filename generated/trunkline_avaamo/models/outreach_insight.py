# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""OutreachInsight."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON

    from trunkline_avaamo.models.delivery_channel import DeliveryChannel
    from trunkline_avaamo.models.outreach_agent import OutreachAgent
    from trunkline_avaamo.models.outreach_campaign import OutreachCampaign
    from trunkline_avaamo.models.outreach_execution import OutreachExecution
    from trunkline_avaamo.models.outreach_filter import OutreachFilter
    from trunkline_avaamo.models.outreach_response_set import OutreachResponseSet


@_define(kw_only=True, repr=False)
class OutreachInsight(Model):
    """One message of a campaign and what became of it.

    Attributes:
        id: Its number.
        recipient_uuid: The receiver, as a status report names it.
        delivery_status: Mostly one of `OutreachStatus`; pages also name pending, queued and installed.
        message_uuid: The message in that conversation, if any.
        created_at: When it was made.
        content: What was said.
        conversation_uuid: The conversation it is in, if any.
        language: Language, such as `en-US`.
        user: What is known about the receiver, by name.
        error: What went wrong, in words.
        error_code: The number of the error.
        execution: The run of the campaign that sent it.
        delivery_channel: How it was sent.
        from_phone: The number it was sent from.
        filters: The campaign's filters, and whether the user passed them.
        response_set: The answers the agent was given for the campaign.
        campaign: The campaign it belongs to.
        agent: The agent that sent it.
        to_phone: The number it was sent to.
        to_email: The address it was sent to.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT),
        Field("recipient_uuid", "recipient_uuid", c.STR, hidden=True),
        Field("delivery_status", "delivery_status", c.STR),
        Field("message_uuid", "message_uuid", c.NullableCodec(c.STR)),
        Field("created_at", "created_at", times.EpochCodec(1, "seconds since 1970", whole=True)),
        Field("content", "content", c.NullableCodec(c.STR), hidden=True),
        Field("conversation_uuid", "conversation_uuid", c.NullableCodec(c.STR)),
        Field("language", "language", c.NullableCodec(c.STR)),
        Field("user", "user", c.MapCodec(c.ANY), hidden=True),
        Field("error", "error", c.NullableCodec(c.STR)),
        Field("error_code", "error_code", c.NullableCodec(c.STR)),
        Field(
            "execution",
            "execution",
            model.ModelCodec("trunkline_avaamo.models.outreach_execution", "OutreachExecution"),
        ),
        Field(
            "delivery_channel",
            "delivery_channel",
            enums.EnumCodec("trunkline_avaamo.models.delivery_channel", "DeliveryChannel"),
        ),
        Field("from_phone", "from_phone", c.NullableCodec(c.STR), hidden=True),
        Field(
            "filters",
            "filters",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.outreach_filter", "OutreachFilter")),
        ),
        Field(
            "response_set",
            "response_set",
            model.ModelCodec("trunkline_avaamo.models.outreach_response_set", "OutreachResponseSet"),
        ),
        Field(
            "campaign", "campaign", model.ModelCodec("trunkline_avaamo.models.outreach_campaign", "OutreachCampaign")
        ),
        Field("agent", "agent", model.ModelCodec("trunkline_avaamo.models.outreach_agent", "OutreachAgent")),
        Field("to_phone", "to_phone", c.NullableCodec(c.STR), hidden=True),
        Field("to_email", "to_email", c.NullableCodec(c.STR), hidden=True),
    )

    id: int | None = ABSENT
    recipient_uuid: str | None = ABSENT
    delivery_status: str | None = ABSENT
    message_uuid: str | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    content: str | None = ABSENT
    conversation_uuid: str | None = ABSENT
    language: str | None = ABSENT
    user: dict[str, JSON] | None = ABSENT
    error: str | None = ABSENT
    error_code: str | None = ABSENT
    execution: OutreachExecution | None = ABSENT
    delivery_channel: DeliveryChannel | None = ABSENT
    from_phone: str | None = ABSENT
    filters: list[OutreachFilter] | None = ABSENT
    response_set: OutreachResponseSet | None = ABSENT
    campaign: OutreachCampaign | None = ABSENT
    agent: OutreachAgent | None = ABSENT
    to_phone: str | None = ABSENT
    to_email: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
