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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where

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
        Field("recipient_uuid", "recipient_uuid", c.STR, hidden=True, secret=True),
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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("id", UNSET)
        if value is UNSET:
            missing += 1
            model.id = None
        elif type(value) is int:
            model.id = value
        else:
            model.id = cls.__rows__[0][3](value, context, (where, "id"))
        value = get("recipient_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.recipient_uuid = None
        elif type(value) is str:
            model.recipient_uuid = value
        else:
            model.recipient_uuid = cls.__rows__[1][3](value, context, (where, "recipient_uuid"))
        value = get("delivery_status", UNSET)
        if value is UNSET:
            missing += 1
            model.delivery_status = None
        elif type(value) is str:
            model.delivery_status = value
        else:
            model.delivery_status = cls.__rows__[2][3](value, context, (where, "delivery_status"))
        value = get("message_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.message_uuid = None
        elif type(value) is str:
            model.message_uuid = value
        elif value is None:
            model.message_uuid = None
        else:
            model.message_uuid = cls.__rows__[3][3](value, context, (where, "message_uuid"))
        value = get("created_at", UNSET)
        if value is UNSET:
            missing += 1
            model.created_at = None
        else:
            model.created_at = cls.__rows__[4][3](value, context, (where, "created_at"))
        value = get("content", UNSET)
        if value is UNSET:
            missing += 1
            model.content = None
        elif type(value) is str:
            model.content = value
        elif value is None:
            model.content = None
        else:
            model.content = cls.__rows__[5][3](value, context, (where, "content"))
        value = get("conversation_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.conversation_uuid = None
        elif type(value) is str:
            model.conversation_uuid = value
        elif value is None:
            model.conversation_uuid = None
        else:
            model.conversation_uuid = cls.__rows__[6][3](value, context, (where, "conversation_uuid"))
        value = get("language", UNSET)
        if value is UNSET:
            missing += 1
            model.language = None
        elif type(value) is str:
            model.language = value
        elif value is None:
            model.language = None
        else:
            model.language = cls.__rows__[7][3](value, context, (where, "language"))
        value = get("user", UNSET)
        if value is UNSET:
            missing += 1
            model.user = None
        else:
            model.user = cls.__rows__[8][3](value, context, (where, "user"))
        value = get("error", UNSET)
        if value is UNSET:
            missing += 1
            model.error = None
        elif type(value) is str:
            model.error = value
        elif value is None:
            model.error = None
        else:
            model.error = cls.__rows__[9][3](value, context, (where, "error"))
        value = get("error_code", UNSET)
        if value is UNSET:
            missing += 1
            model.error_code = None
        elif type(value) is str:
            model.error_code = value
        elif value is None:
            model.error_code = None
        else:
            model.error_code = cls.__rows__[10][3](value, context, (where, "error_code"))
        value = get("execution", UNSET)
        if value is UNSET:
            missing += 1
            model.execution = None
        elif type(value) is dict:
            model.execution = (_codec11._class or _codec11.model)._decode(value, context, (where, "execution"))
        else:
            model.execution = cls.__rows__[11][3](value, context, (where, "execution"))
        value = get("delivery_channel", UNSET)
        if value is UNSET:
            missing += 1
            model.delivery_channel = None
        elif type(value) is str and value in _codec12._listed:
            model.delivery_channel = _codec12._listed[value]
        else:
            model.delivery_channel = cls.__rows__[12][3](value, context, (where, "delivery_channel"))
        value = get("from_phone", UNSET)
        if value is UNSET:
            missing += 1
            model.from_phone = None
        elif type(value) is str:
            model.from_phone = value
        elif value is None:
            model.from_phone = None
        else:
            model.from_phone = cls.__rows__[13][3](value, context, (where, "from_phone"))
        value = get("filters", UNSET)
        if value is UNSET:
            missing += 1
            model.filters = None
        else:
            model.filters = cls.__rows__[14][3](value, context, (where, "filters"))
        value = get("response_set", UNSET)
        if value is UNSET:
            missing += 1
            model.response_set = None
        elif type(value) is dict:
            model.response_set = (_codec15._class or _codec15.model)._decode(value, context, (where, "response_set"))
        else:
            model.response_set = cls.__rows__[15][3](value, context, (where, "response_set"))
        value = get("campaign", UNSET)
        if value is UNSET:
            missing += 1
            model.campaign = None
        elif type(value) is dict:
            model.campaign = (_codec16._class or _codec16.model)._decode(value, context, (where, "campaign"))
        else:
            model.campaign = cls.__rows__[16][3](value, context, (where, "campaign"))
        value = get("agent", UNSET)
        if value is UNSET:
            missing += 1
            model.agent = None
        elif type(value) is dict:
            model.agent = (_codec17._class or _codec17.model)._decode(value, context, (where, "agent"))
        else:
            model.agent = cls.__rows__[17][3](value, context, (where, "agent"))
        value = get("to_phone", UNSET)
        if value is UNSET:
            missing += 1
            model.to_phone = None
        elif type(value) is str:
            model.to_phone = value
        elif value is None:
            model.to_phone = None
        else:
            model.to_phone = cls.__rows__[18][3](value, context, (where, "to_phone"))
        value = get("to_email", UNSET)
        if value is UNSET:
            missing += 1
            model.to_email = None
        elif type(value) is str:
            model.to_email = value
        elif value is None:
            model.to_email = None
        else:
            model.to_email = cls.__rows__[19][3](value, context, (where, "to_email"))
        if len(data) + missing != 20:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec11: Any = OutreachInsight.__fields__[11].inner
_codec12: Any = OutreachInsight.__fields__[12].inner
_codec15: Any = OutreachInsight.__fields__[15].inner
_codec16: Any = OutreachInsight.__fields__[16].inner
_codec17: Any = OutreachInsight.__fields__[17].inner
