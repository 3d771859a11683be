"""What reading an answer or a webhook costs beside `json.loads` of it: CPU time and memory, hostile ones included.

Goal: at most 5 times the time plus 50 ms, and 3 times the memory, for whatever fits the size limits. `--strict` ends with 1
when a line misses it. Ratios are of one run. The goal is held against what reading costs: what the same call takes with an
answer of a few bytes is taken off, since where 10,000 numbers were sent, writing them down is most of it. The last column is
the whole call, nothing taken off; of memory nothing is taken off but 1 MB, which the call needs. A thread or an event loop
is held up by no more than the last column, as nothing in a call works beside it.
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


class Raw(bytes):
    """A body that is written down already."""


def nested(inner: dict[str, Any], depth: int) -> dict[str, Any]:
    """Return a refusal that complains about a field whose complaint is a refusal, and so on."""
    for _ in range(depth):
        inner = {"success": False, "message": "no", "fields": {"f": {"message": inner, "value": [inner]}}}
    return inner


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
    "400,000 equal keys": (searched, Raw(b'{"success": true, ' + b'"payload": {"b": 1}, ' * 200_000 + b'"x": 1}')),
    "a key of 4 MB": (searched, {"k" * 4_000_000: 1}),
    "numbers of 4,000 digits": (searched, payload([10**4000 - 1] * 500)),
    "numbers without bound": (searched, Raw(b'{"success": true, "payload": [' + b"1e999999," * 300_000 + b"1]}")),
    "escapes of lone surrogates": (FEW, Raw(b'{"success": false, "message": "' + b"\\ud800" * 600_000 + b'"}')),
    "lists in lists": (searched, Raw(b'{"success": true, "payload": ' + b"[" * 1_000_000 + b"]" * 1_000_000 + b"}")),
    "empty lists": (FEW, {"success": False, "message": "no", "meta": [[]] * 500_000}),
    "errors in errors": (FEW, nested({"message": "no", "fields": {}}, 14)),
    "another encoding": (searched, Raw(json.dumps(payload(list(range(300_000)))).encode("utf-16"))),
    "webhook: another encoding": (opentact.parse_message, Raw(json.dumps({"x": [1] * 300_000}).encode("utf-32"))),
    "webhook: lists in lists": (avaamo.parse_channel_event, Raw(b'{"type": ' + b"[" * 2_000_000 + b"}")),
    "webhook: a form": (opentact.parse_message, Raw(b"a=%41&" * 600_000)),
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


def loaded(body: bytes) -> None:
    """Read JSON, whatever comes of it."""
    with suppress(ValueError, RecursionError):
        json.loads(body)


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
    print(f"{'':44} {'json':>9} {'ours':>9}  {'json':>8} {'ours':>8} {'whole':>9}")
    for name, (read, value) in CASES.items():
        body = bytes(value) if isinstance(value, Raw) else json.dumps(value).encode()
        assert "webhook" not in name or len(body) <= MAX_BYTES
        bare, reading = partial(loaded, body), partial(quietly, read, body)
        plain, whole = seconds(bare), seconds(reading)
        ours = max(whole - request_seconds(name, read), 0.0)
        held, taken = memory(bare), memory(reading)
        late, large = ours > 5 * plain + 0.05, taken > 3 * held + 1_000_000
        missed += late or large
        marks = ("  TIME" if late else "") + ("  MEMORY" if large else "")
        print(
            f"{name:44} {plain * 1e3:6.1f} ms {ours * 1e3:6.1f} ms  {held / 1e6:5.1f} MB {taken / 1e6:5.1f} MB"
            f" {whole * 1e3:6.1f} ms{marks}"
        )
    print(f"{missed} of {len(CASES)} beyond 5 x json.loads + 50 ms, or 3 x its memory + 1 MB")
    return 1 if missed and "--strict" in sys.argv else 0


if __name__ == "__main__":
    raise SystemExit(main())
