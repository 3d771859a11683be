"""Reading a page of 1,000 messages: ours, with and without orjson, beside pydantic and plain JSON, interleaved in one process.

    python benchmarks/bench_decoding.py [--rounds 15]

Prints the least CPU time of the rounds and its ratio to pydantic's, which reads the same JSON text into the same fields and
keeps unknown ones too. Only ratios of one run mean something.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, ConfigDict, TypeAdapter

from trunkline_opentact.models import Sms
from trunkline_runtime.codecs import DecodeContext, ListCodec
from trunkline_runtime.codecs.json_reading import read_json, read_standard
from trunkline_runtime.codecs.models import ModelCodec

RECORDS = 1000
ROW = {
    "uuid": "7b2f9c10-4d1e-4a6b-9c3d-000000000001", "type": "smso", "state": "success", "from": "12017771234",
    "to": 12017774321, "message": "Hello world", "thread": "5d41402abc4b2a76b9719d911017c592", "delivered": True,
    "automated": False, "tn": {"tn": 12017771234, "created_on": "2026-01-04T07:52:58.127Z",
    "modified_on": "2026-01-04T07:52:58.127Z", "deleted_on": None}, "created_on": "2026-01-04T07:52:58.127Z",
    "modified_on": "2026-01-04T07:52:58.127Z",
}  # fmt: skip


class Number(BaseModel):
    """The number of a message, as pydantic reads it."""

    model_config = ConfigDict(extra="allow")
    tn: int
    created_on: datetime | None = None
    modified_on: datetime | None = None
    deleted_on: datetime | None = None


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


def least(readers: dict[str, Callable[[bytes], object]], body: bytes, rounds: int) -> dict[str, float]:
    """Return the least CPU milliseconds of each reader, taken in turns."""
    best = dict.fromkeys(readers, float("inf"))
    for _ in range(rounds):
        for name, read in readers.items():
            started = time.process_time()
            read(body)
            best[name] = min(best[name], (time.process_time() - started) * 1000)
    return best


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    body = json.dumps([ROW] * RECORDS).encode()
    peer, codec = TypeAdapter(list[Message]), ListCodec(ModelCodec(Sms.__module__, "Sms"))
    readers: dict[str, Callable[[bytes], object]] = {
        "pydantic on json": lambda body: peer.validate_python(json.loads(body)),
        "pydantic's own reader": peer.validate_json,
        "ours on json": lambda body: codec.decode(read_standard(body), DecodeContext(), None),
        "ours, orjson if installed": lambda body: codec.decode(read_json(body), DecodeContext(), None),
        "plain json": json.loads,
    }
    best = least(readers, body, rounds)
    for name, milliseconds in best.items():
        print(f"{name:28} {milliseconds:7.2f} ms  {milliseconds / best['pydantic on json']:5.2f}")


if __name__ == "__main__":
    main()
