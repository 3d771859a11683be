"""Direction `websocket`: event streams against a server of bare sockets that speaks well, badly, or not at all.

The oracle is a model of what the documentation promises: every whole message sent is an event, in order; a connection that
is lost after the sign-in is told as a gap; a no ends the stream with an error; anything else leads to the next connection.
"""

from __future__ import annotations

import asyncio
import json
import logging
import struct
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

import trunkline
from fuzz.listening import Listener
from fuzz.mutations import JSON
from fuzz.trials import Trials, Wrong, cases
from fuzz.websocket_peer import BINARY, CLOSE, PING, PONG, TEXT, Part, Peer, frame, message
from trunkline.opentact.events import Gap, UnknownEvent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fuzz.direction import Options, Summary

NAME = "websocket"
TOKEN = "tok-AuthToken"  # noqa: S105 made up
LAST = "the last one"
PASSING = (408, 425, 429)
GOING_AWAY = (1001, 1011, 1012, 1013, 1014)
KINDS = ("auth", "sms", "call_state", "call_flow", "balance", "zz_new")
NO_FRAMES = {
    "reserved bits": b"\xf1\x00",
    "an unknown opcode": b"\x83\x00",
    "a mask of a server": b"\x81\x81abcd\x00",
    "no UTF-8": frame(TEXT, b"\xff\xfe"),
    "a long ping": frame(PING, b"x" * 126),
    "a ping in pieces": b"\x09\x00",
    "more of nothing": frame(0, b"x"),
    "a message inside another": frame(TEXT, b"{", final=False) + frame(TEXT, b"}"),
    "too much": struct.pack("!BBQ", 0x81, 127, 2**40),
    "a close of one byte": frame(CLOSE, b"x"),
    "a close that must not be": frame(CLOSE, struct.pack("!H", 1006)),
    "nothing more": b"",
}


@dataclass
class Drawn:
    """One connection, and what it means.

    Attributes:
        part: For the server.
        messages: What its whole messages are.
        code: With which it is closed; 0 where it ends otherwise.
    """

    part: Part
    messages: list[bytes]
    code: int = 0


@st.composite
def connection(draw: st.DrawFn, texts: st.SearchStrategy[bytes]) -> Drawn:
    """A connection that ends somehow."""
    status = draw(st.sampled_from([101] * 8 + [200, 302, 401, 403, 404, 429, 500, 503]))
    part = Part(status, draw(st.integers(0, 9)) > 0)
    messages = draw(st.lists(texts, max_size=4))
    for one in messages:
        between = draw(st.sampled_from([b"", b"", frame(PING, b"p"), frame(PONG, b"")]))
        cuts = draw(st.lists(st.integers(0, 60), max_size=2))
        part.writes.append(
            message(draw(st.sampled_from([TEXT, TEXT, BINARY])) if _is_text(one) else BINARY, one, cuts, between)
        )
    if draw(st.booleans()):
        part.writes = [b"".join(part.writes)]
    code = draw(st.sampled_from([0, 0, 1000, 1001, 1008, 1011, 1012, 3000, 4001]))
    part.writes.append(
        frame(CLOSE, struct.pack("!H", code) + b"bye") if code else NO_FRAMES[draw(st.sampled_from(sorted(NO_FRAMES)))]
    )
    return Drawn(part, messages, code)


def events() -> st.SearchStrategy[bytes]:
    """Frames' texts: events, refusals, other JSON, and bytes."""
    plain = st.fixed_dictionaries(
        {"type": st.sampled_from(KINDS) | JSON, "message": st.text(max_size=8)},
        optional={"payload": JSON, "success": st.sampled_from([True, True, None, "false", False])},
    )
    corpus = st.sampled_from([path.read_bytes() for path in cases("payloads") if path.stat().st_size < 10_000])
    return plain.map(lambda one: json.dumps(one).encode()) | JSON.map(lambda one: json.dumps(one).encode()) | corpus


def run(options: Options) -> Summary:
    """Listen to sessions."""
    trials = Trials(NAME, options, usual=150, short=12)
    if "opentact" not in options.vendors:
        return trials.summary.finish()
    peer = Peer()
    with warnings.catch_warnings(), Listener() as listener:
        warnings.simplefilter("ignore")
        attack = _Attack(peer, listener)
        trials.corpus("sessions", attack.case)
        trials.explore("sessions", attack.session, st.lists(connection(events()), max_size=4), st.booleans())
    peer.close()
    return trials.summary.finish()


class _Attack:
    def __init__(self, peer: Peer, listener: Listener) -> None:
        self.peer = peer
        self.listener = listener
        logging.getLogger("trunkline").propagate = False

    def case(self, text: bytes) -> None:
        """A committed session: a list of connections in JSON."""
        drawn = []
        for one in json.loads(text):
            messages = [one_text.encode() for one_text in one.get("messages", ())]
            writes = [frame(TEXT, each) for each in messages] + [bytes.fromhex(one.get("bytes", ""))]
            code = one.get("code", 0)
            writes += [frame(CLOSE, struct.pack("!H", code))] if code else []
            drawn.append(Drawn(Part(one.get("status", 101), one.get("accepts", True), writes), messages, code))
        for use_async in (False, True):
            self.session(drawn, use_async)

    def session(self, drawn: list[Drawn], use_async: bool) -> None:
        """Listen until the last event, or the end; compare with the model."""
        last = Part(writes=[frame(TEXT, json.dumps({"type": "auth", "message": LAST}).encode())], stays=True)
        self.peer.play([*[one.part for one in drawn], last])
        told = asyncio.run(_heard_async(self.peer.url)) if use_async else _heard(self.peer.url)
        meant = list(expected(drawn))
        if told != meant:
            raise Wrong(f"should tell {meant}, tells {told}: {drawn}")
        if self.peer.wrong or any(one != {"type": "auth", "payload": TOKEN} for one in self.peer.greetings):
            raise Wrong(f"the client speaks badly: {self.peer.wrong or self.peer.greetings}")
        if TOKEN in (said := self.listener.take()):
            raise Wrong(f"a log line holds the token: {said}")


def expected(drawn: list[Drawn]) -> Iterator[str]:
    """What a reader is told, as the documentation says it."""
    lost, refusals = False, 0
    for one in drawn:
        status, signed = one.part.status, False
        if status != 101 or not one.part.accepts:
            if 300 <= status < 500 and status not in PASSING:
                yield "AuthenticationFailed" if status in (401, 403) else "CallError"
                return
            continue
        for text in one.messages:
            kind, success = _kind(text)
            if not signed and kind == "auth" and success is False:
                yield "AuthenticationFailed"
                return
            if not signed and kind is not None and success is not False:
                signed, refusals = True, 0
                yield from ["gap"] * lost
            yield _label(text)
        lost |= signed
        if one.code and not signed and one.code not in GOING_AWAY:
            refusals += 1
            if refusals == 2:
                yield "AuthenticationFailed"
                return
    yield from ["gap"] * lost
    yield f"said {LAST}"


def _kind(text: bytes) -> tuple[str | None, object]:
    value = _json(text)
    if not isinstance(value, dict) or not isinstance(value.get("type"), str):
        return None, None
    return value["type"], value.get("success")


def _label(text: bytes) -> str:
    value = _json(text)
    said = value.get("message") if isinstance(value, dict) else None
    return f"said {said}" if isinstance(said, str) else "something"


def _json(text: bytes) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _is_text(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _told(event: Any) -> str:
    """The name of what came."""
    repr(event)
    if isinstance(event, Gap):
        return "gap"
    said = event.raw.get("message") if isinstance(event, UnknownEvent) else getattr(event, "message", None)
    return f"said {said}" if isinstance(said, str) else "something"


def _heard(url: str) -> list[str]:
    told: list[str] = []
    with trunkline.Opentact(token=TOKEN, base_url=url, trust_env=False, on_drift=lambda _: None) as client:
        stream = client.events(connect_timeout=5)
        stream._session._base = 0.0  # nobody waits between connections
        try:
            for event in stream:
                told.append(_told(event))
                if told[-1] == f"said {LAST}":
                    break
        except trunkline.CallError as error:
            told.append(type(error).__name__)
        stream.close()
    return told


async def _heard_async(url: str) -> list[str]:
    told: list[str] = []
    async with trunkline.AsyncOpentact(token=TOKEN, base_url=url, trust_env=False, on_drift=lambda _: None) as client:
        stream = client.events(connect_timeout=5)
        stream._session._base = 0.0
        try:
            async for event in stream:
                told.append(_told(event))
                if told[-1] == f"said {LAST}":
                    break
        except trunkline.CallError as error:
            told.append(type(error).__name__)
        await stream.aclose()
    return told
