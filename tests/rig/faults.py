"""Every way in which a vendor misbehaves: what it does with the first request for a number, and whether it carries it out.

A fault is named in the number itself (`1201`, two digits for the fault, five for the message), so client and vendor need
no other agreement. A second request for a number is always carried out and answered properly: that is what makes a
message that goes out twice visible.
"""

from __future__ import annotations

import gzip
import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from rig import bodies
from rig.wire import Line

YES, NO = True, False


@dataclass(frozen=True)
class Turn:
    """One request that a vendor has in its hands."""

    line: Line
    vendor: str
    number: str

    @property
    def yes(self) -> bytes:
        """The whole answer of a yes."""
        return bodies.answer(bodies.accepted(self.vendor, self.number))

    def no(self, status: int, *headers: str) -> bytes:
        """Return the whole answer of a no."""
        return bodies.answer(bodies.refused(self.vendor, status), status, *headers)

    @property
    def chance(self) -> random.Random:
        """The same chance for the same number, whenever it comes."""
        return random.Random(self.number)


@dataclass(frozen=True)
class Fault:
    """One kind of misbehaviour.

    Attributes:
        name: As the table shows it.
        done: Whether the vendor carries the request out.
        act: What it does with the connection; True keeps it for the next request.
        rare: How much rarer than others it is drawn, because it takes long.
        races: It closes a connection that the client may be about to use: whose request is lost then, nobody can tell.
    """

    name: str
    done: bool
    act: Callable[[Turn], object]
    rare: int = 1
    races: bool = False


FAULTS: list[Fault] = []


def fault(
    done: bool, rare: int = 1, *, races: bool = False
) -> Callable[[Callable[[Turn], object]], Callable[[Turn], object]]:
    """Add a function to the list."""

    def add(act: Callable[[Turn], object]) -> Callable[[Turn], object]:
        FAULTS.append(Fault(act.__name__.replace("_", "-"), done, act, rare, races))
        return act

    return add


def plain(done: bool, name: str, make: Callable[[Turn], bytes], *, keep: bool = True) -> None:
    """Add a fault that only sends something else than a yes."""

    def act(turn: Turn) -> bool:
        turn.line.send(make(turn))
        return keep

    FAULTS.append(Fault(name, done, act))


plain(YES, "no-fault", lambda turn: turn.yes)
plain(YES, "stray-429-behind", lambda turn: turn.yes + turn.no(429, "Retry-After: 0"))
plain(YES, "answer-twice", lambda turn: turn.yes + turn.yes)
plain(YES, "stray-401-behind", lambda turn: turn.yes + turn.no(401))
plain(YES, "stray-bytes-behind", lambda turn: turn.yes + b"\r\n" + turn.chance.randbytes(9))
plain(YES, "half-an-answer-behind", lambda turn: turn.yes + turn.yes[: turn.chance.randrange(1, 40)])
plain(YES, "429-before-the-yes", lambda turn: turn.no(429, "Retry-After: 0") + turn.yes)
plain(YES, "garbage-before", lambda turn: b"\0\1garbage\r\n" + turn.yes, keep=False)
plain(YES, "1xx-before", lambda turn: b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nA: b\r\n\r\n" + turn.yes)
plain(YES, "length-twice", lambda turn: turn.yes.replace(b"Content-Length", b"Content-Length: 3\r\nContent-Length"))
plain(YES, "length-and-chunks", lambda turn: _chunked(turn, "Content-Length: 5"))
plain(YES, "chunks", lambda turn: _chunked(turn))
plain(YES, "bad-chunk", lambda turn: _chunked(turn).replace(b"0\r\n\r\n", b"zz\r\n\r\n"), keep=False)
plain(YES, "html", lambda turn: bodies.answer(b"<html>Log in</html>"))
plain(YES, "nothing", lambda turn: bodies.answer(b""))
plain(YES, "hollow-yes", lambda turn: bodies.answer(bodies.hollow(turn.vendor)))
plain(YES, "vague-no", lambda turn: bodies.answer(bodies.vague(turn.vendor)))
plain(YES, "vague-error", lambda turn: bodies.answer(b'{"error": "Internal server error"}'))
plain(YES, "null", lambda turn: bodies.answer(b"null"))
plain(YES, "half-json", lambda turn: bodies.answer(bodies.accepted(turn.vendor, turn.number)[:-9]))
plain(YES, "long-code", lambda turn: bodies.answer(b'{"error": {"code": "%s", "msg": "x"}}' % (b"9" * 5000)))
plain(YES, "deep-json", lambda turn: bodies.answer(b'{"a":' * 100_000))
plain(YES, "many-codings", lambda turn: bodies.answer(b"x", 200, "Content-Encoding: " + ", ".join(["gzip"] * 1500)))
plain(YES, "damaged-gzip", lambda turn: bodies.answer(b"no gzip at all", 200, "Content-Encoding: gzip"))
plain(YES, "bomb", lambda turn: bodies.answer(gzip.compress(bytes(12 << 20), 1), 200, "Content-Encoding: gzip"))
plain(YES, "500-done", lambda turn: turn.no(500))
plain(YES, "502-done", lambda turn: bodies.answer(b"<html>Bad gateway</html>", 502))
plain(YES, "408-done", lambda turn: turn.no(408))
plain(YES, "302-done", lambda turn: bodies.answer(b"", 302, "Location: /elsewhere"))
plain(YES, "status-999", lambda turn: bodies.answer(b"{}", 999))
plain(YES, "not-http", lambda turn: b"SSH-2.0-OpenSSH_9.6\r\n", keep=False)
plain(NO, "429", lambda turn: turn.no(429, "Retry-After: 0"))
plain(NO, "404", lambda turn: turn.no(404))
plain(NO, "400", lambda turn: turn.no(400))
plain(NO, "402", lambda turn: turn.no(402))
plain(NO, "500", lambda turn: turn.no(500))
plain(NO, "503", lambda turn: bodies.answer(b"", 503))


def _chunked(turn: Turn, *more: str) -> bytes:
    body = bodies.accepted(turn.vendor, turn.number)
    lines = ["HTTP/1.1 200 OK", "Transfer-Encoding: chunked", *more]
    return "\r\n".join(lines).encode() + b"\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)


@fault(YES)
def late_stray(turn: Turn) -> bool:
    """Answer, and say something more when nobody asked."""
    turn.line.send(turn.yes)
    time.sleep(turn.chance.choice((0.0, 0.001, 0.01)))
    stray = turn.chance.choice((turn.yes, turn.no(429, "Retry-After: 0"), turn.no(408, "Connection: close"), b"x"))
    turn.line.send(stray)
    turn.line.strayed = time.monotonic()
    return True


@fault(YES)
def silent_close(turn: Turn) -> bool:
    """Answer as if the connection stayed, and close it."""
    turn.line.together(turn.yes)
    return False


@fault(YES, races=True)
def late_close(turn: Turn) -> bool:
    """Answer, and close a little later."""
    turn.line.send(turn.yes)
    time.sleep(turn.chance.choice((0.002, 0.02)))
    return False


@fault(YES)
def half_close(turn: Turn) -> bool:
    """Answer and end our half only."""
    turn.line.half_close(turn.yes)
    turn.line.wait_until_gone(1.0)
    return False


@fault(NO)
def drop(turn: Turn) -> bool:
    """Close without a word."""
    return False


@fault(YES)
def drop_done(turn: Turn) -> bool:
    """Carry it out and close without a word."""
    return False


@fault(NO)
def reset(turn: Turn) -> bool:
    """Reset the connection."""
    turn.line.reset()
    return False


@fault(YES)
def reset_done(turn: Turn) -> bool:
    """Carry it out and reset the connection."""
    turn.line.reset()
    return False


@fault(YES)
def cut(turn: Turn) -> bool:
    """Cut the answer at any byte."""
    turn.line.send(turn.yes[: turn.chance.randrange(len(turn.yes))])
    return False


@fault(YES)
def cut_by_reset(turn: Turn) -> bool:
    """Reset the connection within the answer."""
    turn.line.send(turn.yes[: turn.chance.randrange(len(turn.yes))])
    turn.line.reset()
    return False


@fault(YES)
def in_two(turn: Turn) -> bool:
    """Answer in two pieces."""
    place = turn.chance.randrange(1, len(turn.yes) - 1)
    turn.line.send(turn.yes[:place])
    time.sleep(0.003)
    turn.line.send(turn.yes[place:])
    return True


@fault(YES, rare=12)
def drips(turn: Turn) -> bool:
    """Answer a byte at a time, for longer than anybody waits."""
    turn.line.drip(turn.yes, 0.02)
    return False


@fault(YES, rare=12)
def dripping_head(turn: Turn) -> bool:
    """Answer with a head that has no end."""
    turn.line.drip(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 500, 0.02)
    return False


@fault(YES, rare=12)
def flood(turn: Turn) -> bool:
    """Answer with a body that has no end."""
    turn.line.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{")
    for _ in range(400):
        turn.line.send(b" " * 512)
        time.sleep(0.01)
    return False


@fault(YES, rare=12)
def silence(turn: Turn) -> bool:
    """Say nothing."""
    turn.line.wait_until_gone(8.0)
    return False


@fault(YES)
def slow(turn: Turn) -> bool:
    """Answer after a little while."""
    time.sleep(turn.chance.choice((0.005, 0.02, 0.05)))
    turn.line.send(turn.yes)
    return True


CODES = {fault.name: code for code, fault in enumerate(FAULTS)}
REVOKED = len(FAULTS)
"""The code of a number whose first request finds its token revoked."""


def number_for(code: int, message: int) -> str:
    """Return the telephone number that names a fault and a message."""
    return f"1201{code:02d}{message:05d}"


def code_of(number: str) -> int:
    """Return the code of the fault that a number names."""
    return int(number[4:6])
