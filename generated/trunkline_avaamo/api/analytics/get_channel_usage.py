# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /bots/analytics/{agent_id}/channel_usage.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.channel_count import ChannelCount

GET_CHANNEL_USAGE: Operation[list[ChannelCount]] = Operation(
    id="getChannelUsage",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/bots/analytics/{agent_id}/channel_usage.json",
    delivery="read",
    security=(("UserToken",),),
    params=(
        Param("agent_id", "agent_id", "path", c.IntCodec(minimum=1), required=True),
        Param("from_date", "from_date", "query", times.DMY),
        Param("to_date", "to_date", "query", times.DMY),
        Param("utc_offset", "utc_offset", "query", c.IntCodec(minimum=-50400, maximum=50400)),
    ),
    result=c.ListCodec(model.ModelCodec("trunkline_avaamo.models.channel_count", "ChannelCount")),
    unwrap="channel_usage",
)
