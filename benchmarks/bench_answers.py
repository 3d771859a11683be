"""What reading an answer or a webhook costs beside `json.loads` of it: CPU time and memory, hostile ones included.

Goal: at most 5 times the time plus 50 ms, and 3 times the memory, for whatever fits the size limits. `--strict` ends with 1
when a line misses it. Ratios are of one run. What the same call takes with an answer of a few bytes is taken off: where 10,000
numbers were sent, writing them down is most of it.
"""

from __future__ import annotations

import json
import sys
import time
import tracemalloc
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from trunkline import CallError, Opentact, Response
from trunkline.avaamo import webhooks as avaamo
from trunkline.opentact import events, webhooks as opentact
from trunkline.payload import MAX_BYTES, PayloadError
from trunkline.voximplant import callbacks

UUID = "6f1c1b9e-7d53-4d2a-9a43-0b7f2f3f8a10"
MANY = [12010000000 + number for number in range(10_000)]


class Saying:
    """A transport that answers the same to everything."""

    def __init__(self, status: int, body: bytes) -> None:
        self.answer = Response(status, (("content-type", "application/json"),), body)

    def send(self, request: object, timeouts: object, max_body: int, sink: object = None) -> Response:
        """Answer."""
        return self.answer

    def close(self) -> None:
        """Nothing is open."""


def refused(numbers: list[int]) -> Callable[[bytes], object]:
    """Return what reads a refusal of a batch of calls."""

    def read(body: bytes) -> object:
        with Opentact(token="t", transport=Saying(400, body), retries=0) as client:
            return client.calls.create_batch(
                outbound_voice_profile=UUID, tn_lease=UUID, phones=numbers, xml="<Response/>"
            )

    return read


def searched(body: bytes) -> object:
    """Read a page of a search."""
    with Opentact(token="t", transport=Saying(200, body), retries=0) as client:
        return client.sms.search_outbound()


def payload(value: object) -> dict[str, object]:
    """Put a value into Opentact's envelope."""
    return {"success": True, "payload": value}


def fields(count: int, text: str = "wrong") -> dict[str, Any]:
    """Return a refusal that complains about so many fields."""
    return {"success": False, "message": "no", "fields": {f"f{at}": {"message": text} for at in range(count)}}


def unsigned(body: bytes) -> object:
    """Read callbacks that nobody signed."""
    return callbacks.parse(body, api_key=None)


def signed(body: bytes) -> object:
    """Read callbacks and check their hashes."""
    return callbacks.parse(body, api_key="key")


FEW = refused(MANY[:2])
CASES: dict[str, tuple[Callable[[bytes], object], object]] = {
    "20,000 error fields": (FEW, fields(20_000)),
    "100,000 error fields": (FEW, fields(100_000)),
    "20,000 error fields, 10,000 numbers sent": (refused(MANY), fields(20_000)),
    "1 MB message": (FEW, {"success": False, "message": "word " * 200_000}),
    "1 MB message, 10,000 numbers sent": (refused(MANY), {"success": False, "message": "word " * 200_000}),
    "escapes of escapes": (FEW, {"success": False, "message": "%2525252541" * 90_000}),
    "60 fields of 100 KB": (FEW, fields(60, "wörd &#65; " * 10_000)),
    "200,000 unknown members": (searched, payload({f"k{at}": at for at in range(200_000)})),
    "page of 1,000 rows": (searched, payload({"data": [{"uuid": UUID, "thread": "x" * 300}] * 1000, "total": 1000})),
    "50,000 tiny rows": (searched, payload({"data": [{"uuid": UUID}] * 50_000, "total": 50_000})),
    "webhook: 300,000 callbacks": (unsigned, {"callbacks": [{}] * 300_000}),
    "webhook: 4,999 callbacks, signed": (signed, {"callbacks": [{"hash": ""}] * 4_999}),
    "webhook: 4,999 callbacks of a type": (unsigned, {"callbacks": [{"type": "sms_inbound", "account_id": 5}] * 4_999}),
    "webhook: 100,000 unknown members": (opentact.parse_message, {f"k{at}": 1 for at in range(100_000)}),
    "webhook: 9,000 wrong items": (avaamo.parse_channel_event, {"type": "message", "message": {"cards": [1] * 9000}}),
    "event: 100,000 unknown members": (
        events.parse_event,
        {"type": "sms", "payload": {f"k{at}": 1 for at in range(100_000)}},
    ),
}


def request_seconds(name: str, read: Callable[[bytes], object]) -> float:
    """Return what a call takes beside its answer; a webhook has no call."""
    if name.startswith(("webhook", "event")):
        return 0.0
    return seconds(partial(quietly, read, b'{"success": false}'))


def quietly(read: Callable[[bytes], object], body: bytes) -> None:
    """Read, whatever comes of it."""
    with suppress(CallError, PayloadError):
        read(body)


def seconds(act: Callable[[], object]) -> float:
    """Return the least CPU time of three runs."""
    best = float("inf")
    for _ in range(3):
        began = time.process_time()
        act()
        best = min(best, time.process_time() - began)
    return best


def memory(act: Callable[[], object]) -> int:
    """Return the most bytes that a run holds."""
    tracemalloc.start()
    try:
        act()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def main() -> int:
    """Print a line for each case; returns 1 under `--strict` when one misses the goal."""
    missed = 0
    print(f"{'':44} {'json':>9} {'ours':>9}  {'json':>8} {'ours':>8}")
    for name, (read, value) in CASES.items():
        body = json.dumps(value).encode()
        assert "webhook" not in name or len(body) <= MAX_BYTES
        bare, reading = partial(json.loads, body), partial(quietly, read, body)
        plain, ours = seconds(bare), max(seconds(reading) - request_seconds(name, read), 0.0)
        held, taken = memory(bare), memory(reading)
        late, large = ours > 5 * plain + 0.05, taken > 3 * held + 1_000_000
        missed += late or large
        marks = ("  TIME" if late else "") + ("  MEMORY" if large else "")
        print(
            f"{name:44} {plain * 1e3:6.1f} ms {ours * 1e3:6.1f} ms  {held / 1e6:5.1f} MB {taken / 1e6:5.1f} MB{marks}"
        )
    print(f"{missed} of {len(CASES)} beyond 5 x json.loads + 50 ms, or 3 x its memory + 1 MB")
    return 1 if missed and "--strict" in sys.argv else 0


if __name__ == "__main__":
    raise SystemExit(main())
