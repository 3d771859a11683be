"""`python -m security.fuzz_bytes --seconds 180 --seed 1`: strange bytes at every door; 0 when nothing was found.

The doors: answers of the vendors, webhooks, websocket frames, documentation pages, and the port of the mock. A finding is
an exception outside the tree of errors, a call that costs more than its budget, or a mock that no longer answers.
"""

from __future__ import annotations

import argparse
import json
import random
import socket
import sys
import time
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from docsdrift.extract import extract_page
from documents.values import ToolError
from trunkline import Avaamo, Opentact, Response, TrunklineError, Voximplant
from trunkline.avaamo import webhooks as avaamo
from trunkline.opentact import events, webhooks as opentact
from trunkline.opentact._event_session import Session, SignInRefused
from trunkline.payload import PayloadError
from trunkline.voximplant import callbacks
from trunkline_mock import Mock
from trunkline_mock.server import serve
from trunkline_runtime.transports.response_body import Body
from trunkline_specs import load

from .mutations import mutated, mutated_json

PAGES = Path(__file__).parents[1] / "docsdrift" / "pages"
FACTOR, FREE = 5.0, 0.05
"""What reading may cost: so many times `json.loads`, and so many seconds of CPU."""


@dataclass
class Fuzz:
    """One run.

    Attributes:
        chance: Where everything that is random comes from.
        findings: What went wrong, each once.
        counts: How many inputs each door took.
    """

    chance: random.Random
    findings: dict[str, str] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)

    def check(self, door: str, act: Callable[[], object], data: bytes, known: tuple[type[BaseException], ...]) -> None:
        """Let a door take an input, and note what must not be."""
        self.counts[door] = self.counts.get(door, 0) + 1
        spent = self._spent(door, act, data, known)
        if spent > _budget(data) and min(self._spent(door, act, data, known) for _ in range(3)) > _budget(data):
            self.findings.setdefault(
                f"{door}: beyond its budget", f"{spent:.3f} s for {len(data)} bytes: {data[:300]!r}"
            )

    def _spent(
        self, door: str, act: Callable[[], object], data: bytes, known: tuple[type[BaseException], ...]
    ) -> float:
        began = time.process_time()
        try:
            act()
        except known:
            pass
        except Exception as error:
            place = traceback.extract_tb(error.__traceback__)[-1]
            name = f"{door}: {type(error).__name__} in {Path(place.filename).name}:{place.lineno}"
            self.findings.setdefault(name, f"{error!r} for {data[:300]!r}")
        return time.process_time() - began


def _budget(data: bytes) -> float:
    began = time.process_time()
    with suppress(ValueError, RecursionError):
        json.loads(data)
    return FACTOR * (time.process_time() - began) + FREE


class Wire:
    """A transport whose vendor answers what it is told, through the reader of real answers."""

    status, headers, body = 200, (), b""

    def send(self, request: Any, timeouts: Any, max_body: int, sink: Any = None) -> Response:
        """Read the bytes as they would come from the network."""
        read = Body(self.status, self.headers, max_body, sink)
        for start in range(0, len(self.body), 700):
            read.feed(self.body[start : start + 700])
        return Response(self.status, self.headers, read.finish())

    def close(self) -> None:
        """Nothing is open."""


CALLS: dict[str, Callable[[Any], object]] = {
    "sendSms": lambda client: client.sms.send(from_="12015550100", to="12017774321", message="Hi"),
    "searchOutboundSms": lambda client: client.sms.search_outbound(),
    "getCurrentUser": lambda client: client.users.me(),
    "SendSmsMessage": lambda client: client.sms.send_sms_message(
        source="12015550100", destination="12017774321", sms_body="Hi"
    ),
    "GetCallHistory": lambda client: client.history.get_call_history(
        from_date="2026-01-01T00:00:00Z", to_date="2026-01-02T00:00:00Z"
    ),
    "avaamo": lambda client: client.sms.send(channel_uuid="u", to_phone="+12017774321"),
    "agents": lambda client: client.agents.get(agent_id=7),
}
ENCODINGS = ("gzip", "deflate", "gzip, gzip", "br", "identity", "x-gzip", ", ,", "gzip" + ", gzip" * 30)


def samples(vendor: str) -> list[bytes]:
    """Return the example answers of a spec."""
    found: list[bytes] = []

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if "example" in node:
                found.append(json.dumps(node["example"]).encode())
            for inner in node.values():
                walk(inner)
        elif isinstance(node, list):
            for inner in node:
                walk(inner)

    walk(load(vendor))
    return found


def answers(fuzz: Fuzz) -> Iterator[None]:
    """Give strange answers to calls of all vendors."""
    wire = Wire()
    clients: list[tuple[Any, list[Callable[[Any], object]], list[bytes]]] = [
        (Opentact(token="t", transport=wire, retries=0), [*CALLS.values()][:3], samples("opentact")),
        (
            Voximplant(account_id="1", api_key="k", transport=wire, retries=0),
            [*CALLS.values()][3:5],
            samples("voximplant"),
        ),
        (
            Avaamo(instance="c6", user_token="t", transport=wire, retries=0, limiter=None),
            [*CALLS.values()][5:],
            samples("avaamo"),
        ),
    ]
    for client, calls, _ in clients:
        for call in calls:  # a name that is wrong would be taken for a finding
            wire.status, wire.headers, wire.body = 200, (), b"{}"
            with suppress(TrunklineError):
                call(client)
    while True:
        client, calls, corpus = fuzz.chance.choice(clients)
        call = fuzz.chance.choice(calls)
        wire.status = fuzz.chance.choice(
            [200, 200, 200, 201, 204, 206, 301, 400, 401, 403, 404, 416, 429, 500, 503, 599]
        )
        wire.body = mutated_json(fuzz.chance, fuzz.chance.choice(corpus))
        wire.headers = (("content-type", fuzz.chance.choice(["application/json", "text/html", "", "é;;="])),)
        if fuzz.chance.random() < 0.2:
            wire.headers += (("content-encoding", fuzz.chance.choice(ENCODINGS)),)
        wire.headers += (("retry-after", fuzz.chance.choice(["1e999", "-1", "x", "9" * 50, "²"])), ("date", "x"))
        fuzz.check("answers", lambda c=client, act=call: act(c), wire.body, (TrunklineError,))
        yield


PARSERS: tuple[Callable[[Any], object], ...] = (
    opentact.parse_message,
    opentact.parse_call,
    opentact.parse_call_flow,
    opentact.parse_call_query,
    avaamo.parse_channel_event,
    avaamo.parse_live_agent_event,
    avaamo.parse_outreach_status,
    callbacks.parse_delivery,
    lambda body: callbacks.parse(body, api_key=None),
    lambda body: callbacks.parse(body, api_key="k", salt="s"),
)


def webhooks(fuzz: Fuzz) -> Iterator[None]:
    """Post strange bodies."""
    corpus = [body for vendor in ("opentact.events", "voximplant.events", "avaamo.events") for body in samples(vendor)]
    while True:
        body = mutated_json(fuzz.chance, fuzz.chance.choice(corpus))
        parse = fuzz.chance.choice(PARSERS)
        form: Any = body if fuzz.chance.random() < 0.7 else body.decode("utf-8", "surrogateescape")
        fuzz.check("webhooks", lambda read=parse, given=form: repr(read(given)), body, (PayloadError,))
        yield


def frames(fuzz: Fuzz) -> Iterator[None]:
    """Send strange frames to an event stream."""
    corpus = [*samples("opentact.events"), b'{"type":"auth","success":true}']
    session = Session(events.parse_event)
    while True:
        frame = mutated_json(fuzz.chance, fuzz.chance.choice(corpus))
        given: Any = frame if fuzz.chance.random() < 0.5 else frame.decode("utf-8", "replace")
        fuzz.check("frames", lambda data=given: repr(session.receive(data)), frame, (SignInRefused,))
        yield


def pages(fuzz: Fuzz) -> Iterator[None]:
    """Read strange documentation pages; their budget is one of its own, as a page is no JSON."""
    corpus = [path.read_bytes() for path in sorted(PAGES.iterdir())]
    while True:
        text = mutated(fuzz.chance, fuzz.chance.choice(corpus)).decode("utf-8", "replace")
        fuzz.counts["pages"] = fuzz.counts.get("pages", 0) + 1
        spent = fuzz._spent("pages", lambda page=text: extract_page(page, "p"), text.encode()[:300], (ToolError,))
        if spent > 3.0 + len(text) / 20_000:
            fuzz.findings.setdefault("pages: beyond its budget", f"{spent:.1f} s for {len(text)} characters")
        yield


def port(fuzz: Fuzz) -> Iterator[None]:
    """Write strange bytes to a running mock, and ask it every now and then whether it is well."""
    body = b'{"from":"12017771234","to":"12017774321","message":"Hi"}'
    head = (
        b"POST /opentact/rest/sms HTTP/1.1\r\nHost: localhost\r\nx-auth-token: t\r\nContent-Length: %d\r\n\r\n"
        % len(body)
    )
    upgrade = b"GET /opentact/ HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    upgrade += b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n\x81\x85abcdefghi"
    control = b"POST /_mock/fail HTTP/1.1\r\nHost: localhost\r\nContent-Length: 18\r\n\r\n" + b'{"op":"sendSms"} \n'
    corpus = [head + body, upgrade, control, b"GET /_mock/calls HTTP/1.1\r\nHost: localhost\r\n\r\n"]
    with serve(Mock(guesses=True)) as url:
        address = ("127.0.0.1", int(url.rpartition(":")[2].strip("/")))
        while True:
            data = mutated(fuzz.chance, fuzz.chance.choice(corpus))
            fuzz.counts["port"] = fuzz.counts.get("port", 0) + 1
            said = _exchange(address, data)
            if b" 500 " in said[:20] or b"Traceback" in said:
                fuzz.findings.setdefault("port: an error of its own", f"{said[:300]!r} for {data[:300]!r}")
            if fuzz.counts["port"] % 50 == 0 and not _exchange(address, head + body, b"\r\n\r\n").startswith(
                b"HTTP/1.1 "
            ):
                fuzz.findings.setdefault("port: no longer answers", repr(data[:300]))
            yield


def _exchange(address: tuple[str, int], data: bytes, until: bytes = b"") -> bytes:
    """Write, end the writing, and return what comes."""
    said = b""
    with suppress(OSError), socket.create_connection(address, 5) as peer:
        peer.settimeout(5 if until else 0.5)
        peer.sendall(data)
        if not until:
            peer.shutdown(socket.SHUT_WR)
        while (piece := peer.recv(65536)) and (not until or until not in said):
            said += piece
            if until and until in said:
                break
    return said


DOORS = (answers, webhooks, frames, pages, port)


def run(seed: int, seconds: float, most: int | None = None) -> Fuzz:
    """Fuzz every door in turn, for some seconds or so many inputs each.

    Args:
        seed: Makes the inputs.
        seconds: When to end.
        most: Inputs for each door, where a number and not the time is to end it.
    """
    fuzz = Fuzz(random.Random(seed))
    doors = [door(fuzz) for door in DOORS]
    end = time.monotonic() + seconds
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        done = 0
        while time.monotonic() < end and (most is None or done < most):
            for door in doors:
                next(door)
            done += 1
        for door in doors:
            door.close()
    return fuzz


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(prog="fuzz-bytes", description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=180.0, help="how long")
    parser.add_argument("--seed", type=int, default=1, help="what to begin with: the same seed makes the same inputs")
    given = parser.parse_args()
    fuzz = run(given.seed, given.seconds)
    print(f"seed {given.seed}: " + ", ".join(f"{door} {count:,}" for door, count in fuzz.counts.items()))
    for name, detail in fuzz.findings.items():
        print(f"FOUND {name}: {detail}")
    print(f"{len(fuzz.findings)} findings")
    return 1 if fuzz.findings else 0


if __name__ == "__main__":
    sys.exit(main())
