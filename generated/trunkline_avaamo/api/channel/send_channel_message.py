# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""POST /bot_connector_webhooks/{bot_uuid}/message.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.channel_message_result import ChannelMessageResult

SEND_CHANNEL_MESSAGE: Operation[ChannelMessageResult] = Operation(
    id="sendChannelMessage",
    vendor="avaamo",
    method="POST",
    origin="https://{instance}.avaamo.com",
    path="/bot_connector_webhooks/{bot_uuid}/message.json",
    delivery="once",
    security=(),
    params=(
        Param(
            "bot_uuid",
            "bot_uuid",
            "path",
            c.StrCodec(min_length=1, max_length=128, pattern="^[0-9A-Za-z_-]+$"),
            required=True,
            hidden=True,
        ),
        Param("channel_uuid", "channel_uuid", "body", c.StrCodec(min_length=1), required=True, hidden=True),
        Param(
            "user",
            "user",
            "body",
            model.ModelCodec("trunkline_avaamo.models.channel_user", "ChannelUser"),
            required=True,
        ),
        Param(
            "message",
            "message",
            "body",
            model.ModelCodec("trunkline_avaamo.models.channel_text", "ChannelText"),
            required=True,
        ),
        Param("locale", "locale", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.channel_message_result", "ChannelMessageResult"),
    body="json",
)
