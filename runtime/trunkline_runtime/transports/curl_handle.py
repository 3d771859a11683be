"""One handle of libcurl's with its connections, and a loop around it that keeps limits and lets signals through.

libcurl by itself sends a request a second time when a kept connection turns out to be closed, whether the server acted or
not. It asks before each time it begins to send; the second time the answer is no.
"""

from __future__ import annotations

import os
import select
import sys
import time
from collections.abc import Iterator
from math import inf

import pycurl  # type: ignore[import-untyped]  # it has no types

from trunkline_runtime.transports.curl_wire import Wire
from trunkline_runtime.transports.deadline import ANSWER_WITHIN
from trunkline_runtime.transports.seam import Sink, Timeouts, TransportFailure
from trunkline_runtime.transports.signals import raised_by_signal

_TICK = 0.005
_AT_ONCE = 4096
"""A body that any socket's send buffer takes whole (Linux gives none less): of a larger one some may wait to be written."""
_SECOND = 1000


class Try:
    """One request through a handle: its limits, and how far it came.

    Attributes:
        begun: Whether a byte of the request may have left.
        spoiled: Whether the connection held bytes that nobody had asked for, so that nothing was written.
        again: Whether libcurl wanted to send the request a second time.
        late: Whether the time was up before the first byte.
    """

    __slots__ = (
        "_began",
        "_connect_by",
        "_patience",
        "_read",
        "_write",
        "again",
        "begun",
        "end",
        "late",
        "moved",
        "spoiled",
    )

    def __init__(self, timeouts: Timeouts, sink: Sink | None, end: float | None) -> None:
        now = time.monotonic()
        self.end = inf if end is None else end
        self._connect_by = inf if timeouts.connect is None else now + timeouts.connect
        self._read = inf if timeouts.read is None else timeouts.read
        self._write = inf if timeouts.write is None else timeouts.write
        self._patience = inf if sink is not None else ANSWER_WITHIN * self._read
        self.begun = self.spoiled = self.again = self.late = False
        self.moved = self._began = now

    def begins(self, now: float) -> None:
        """Note that the first byte is on its way now."""
        self.begun = True
        self.moved = self._began = now

    def moves(self) -> None:
        """Note that a piece of the answer came."""
        self.moved = time.monotonic()

    def until(self, *, writing: bool) -> float:
        """Return the moment until which to wait now."""
        if not self.begun:
            return min(self.end, self._connect_by)
        return min(self.end, self._began + self._patience, self.moved + (self._write if writing else self._read))


class Handle:
    """A handle that is used by one call at a time.

    Attributes:
        easy: Libcurl's own handle.
        wire: The connection beneath.
        head: Lines of the head of the answer, as they came.
        pieces: Pieces of the body that nobody has taken yet.
        lines: The headers that are set, of the last request; `None` while that is not certain.
        idle_since: When its last call ended.
    """

    def __init__(self, *, secure: bool) -> None:
        self.easy = easy = pycurl.Curl()
        self.wire = wire = Wire(secure=secure)
        self.head = wire.head
        self.pieces: list[bytes] = []
        self.lines: list[str] | None = None
        self.idle_since = 0.0
        self._multi = pycurl.CurlMulti()
        self._multi.setopt(pycurl.M_MAXCONNECTS, 1)
        if wire.records is not None:
            easy.setopt(easy.DEBUGFUNCTION, wire.records.note)
            easy.setopt(easy.VERBOSE, 1)
        easy.setopt(easy.HEADERFUNCTION, self.head.append)  # functions written in C: no signal can strike in them
        easy.setopt(easy.WRITEFUNCTION, self.pieces.append)
        easy.setopt(easy.PREREQFUNCTION, wire.may_send)
        easy.setopt(easy.OPENSOCKETFUNCTION, wire.open)
        easy.setopt(easy.HTTP_VERSION, easy.CURL_HTTP_VERSION_1_1)
        easy.setopt(easy.NOSIGNAL, 1)
        easy.setopt(easy.TCP_NODELAY, 1)
        easy.setopt(easy.PATH_AS_IS, 1)

    def carry(self, trial: Try, size: int) -> Iterator[None]:
        """Carry a request out; yields when pieces of the answer have come, and at its end.

        Args:
            trial: Its limits.
            size: Bytes of the request's body.

        Raises:
            TransportFailure: The time was up.
            pycurl.error: There is no whole answer; its first argument is libcurl's code.
        """
        multi, pieces, wire, printed = self._multi, self.pieces, self.wire, _printed()
        wire.trial = trial
        self.head.clear()
        pieces.clear()
        multi.add_handle(self.easy)
        try:
            while True:
                running = multi.perform()[1]
                if wire.descriptor < 0 and trial.begun:
                    wire.is_at(self.easy.getinfo(pycurl.ACTIVESOCKET))
                if not running:
                    break
                if pieces:
                    trial.moves()
                    yield
                self._wait(trial, size)
            failed = multi.info_read()[2]
        finally:
            multi.remove_handle(self.easy)
            wire.trial = None
        if failed:
            raise _lost_since(printed) or pycurl.error(*failed[0][1:])
        yield

    def close(self) -> None:
        """Close every connection."""
        self._multi.close()
        self.easy.close()
        self.wire.forget_opened()

    def leave_to_parent(self) -> None:
        """Close our copies of a parent's connections, without a word to the server, which TLS would say."""
        if self.wire.is_open:
            nowhere = os.open(os.devnull, os.O_RDWR)
            os.dup2(nowhere, self.wire.descriptor)
            os.close(nowhere)
        self.close()

    def _wait(self, trial: Try, size: int) -> None:
        writing = size > _AT_ONCE and self.easy.getinfo(pycurl.SIZE_UPLOAD_T) < size
        left = trial.until(writing=writing) - time.monotonic()
        if left <= 0:
            phase = ("write" if writing else "read") if trial.begun else "connect"
            raise TransportFailure(phase, never_left=not trial.begun, timed_out=True)
        ours = self._multi.timeout()
        left = min(left * _SECOND, ours if ours >= 0 else left * _SECOND, _SECOND)
        arrives = self.wire.arrives
        if arrives is not None and trial.begun and not writing:
            arrives(left)
            return
        reading, sending, _ = self._multi.fdset()
        if reading or sending:
            _poll(left, reading, sending)
        else:
            time.sleep(min(left / _SECOND, _TICK))  # a resolver is at work, of which only libcurl knows


def _printed() -> BaseException | None:
    """Return the exception that was printed last."""
    return getattr(sys, "last_value", None)


def _lost_since(before: BaseException | None) -> BaseException | None:
    """Return what a signal's handler raised in a function that libcurl called: pycurl prints it, and it would be lost."""
    error = _printed()
    return error if error is not None and error is not before and raised_by_signal(error) else None


def _poll(milliseconds: float, reading: list[int], sending: list[int]) -> None:
    poll = select.poll()
    for descriptor in {*reading, *sending}:
        wanted = (select.POLLIN if descriptor in reading else 0) | (select.POLLOUT if descriptor in sending else 0)
        poll.register(descriptor, wanted)
    poll.poll(max(milliseconds, 0.0))
