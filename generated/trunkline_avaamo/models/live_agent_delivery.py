# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""LiveAgentDelivery."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.chat_request_accepted_event import ChatRequestAcceptedEvent
    from trunkline_avaamo.models.chat_terminated_event import ChatTerminatedEvent
    from trunkline_avaamo.models.new_chat_request_event import NewChatRequestEvent
    from trunkline_avaamo.models.user_message_event import UserMessageEvent


@_define(kw_only=True, repr=False)
class LiveAgentDelivery(Model):
    """The envelope around every event of a custom live agent.

    Attributes:
        event: The event.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "event",
            "event",
            model.KindCodec(
                "event_type",
                {
                    "new_chat_request": model.ModelCodec(
                        "trunkline_avaamo.models.new_chat_request_event", "NewChatRequestEvent"
                    ),
                    "chat_request_accepted": model.ModelCodec(
                        "trunkline_avaamo.models.chat_request_accepted_event", "ChatRequestAcceptedEvent"
                    ),
                    "user_message": model.ModelCodec("trunkline_avaamo.models.user_message_event", "UserMessageEvent"),
                    "chat_terminated": model.ModelCodec(
                        "trunkline_avaamo.models.chat_terminated_event", "ChatTerminatedEvent"
                    ),
                },
            ),
            required=True,
        ),
    )

    event: NewChatRequestEvent | ChatRequestAcceptedEvent | UserMessageEvent | ChatTerminatedEvent
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("event", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.event = None
        else:
            model.event = cls.__rows__[0][3](value, context, (where, "event"))
        if lacking or len(data) + missing != 1:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
