"""Reading a page of 1,000 messages: ours, with and without orjson, beside pydantic on the same text, and plain JSON.

pydantic reads the same fields and keeps unknown ones too.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, TypeAdapter

from speed.blocks import Costs, interleave
from speed.loopback import OURS
from trunkline_opentact.models import Sms
from trunkline_runtime.codecs import DecodeContext, ListCodec
from trunkline_runtime.codecs.json_reading import read_json, read_standard
from trunkline_runtime.codecs.models import ModelCodec

RECORDS = 1000


class Number(BaseModel):
    """The number of a message, as pydantic reads it."""

    model_config = ConfigDict(extra="allow")
    tn: int
    created_on: datetime | None = None
    modified_on: datetime | None = None


class Message(BaseModel):
    """A message, as pydantic reads it."""

    model_config = ConfigDict(extra="allow")
    uuid: UUID
    state: str
    from_: str | None = None
    to: int
    message: str
    thread: str
    delivered: bool
    automated: bool
    tn: Number
    created_on: datetime
    modified_on: datetime
    type: str | None = None
    reason: str | None = None


def decoding(rounds: int) -> Costs:
    """Return the microseconds of a page, by reader."""
    body = json.dumps([OURS["payload"]] * RECORDS).encode()
    peer, codec = TypeAdapter(list[Message]), ListCodec(ModelCodec(Sms.__module__, "Sms"))

    def ours(read: Any) -> object:
        return codec.decode(read(body), DecodeContext(), None)

    readers = {
        "pydantic": lambda: peer.validate_python(json.loads(body)),
        "trunkline": lambda: ours(read_standard),
        "trunkline with orjson": lambda: ours(read_json),
        "json": lambda: json.loads(body),
    }
    return interleave(readers, rounds, 1)
