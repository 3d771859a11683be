"""One handle of libcurl's with its connections, and a loop around it that keeps limits and lets signals through.

libcurl by itself sends a request a second time when a kept connection turns out to be closed, whether the server acted or
not. It asks before each time it begins to send; the second time the answer is no.
"""

from __future__ import annotations

import contextlib
import os
import select
import socket
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from math import inf
from typing import Any

import pycurl  # type: ignore[import-untyped]  # it has no types

from trunkline_runtime.transports.deadline import ANSWER_WITHIN
from trunkline_runtime.transports.seam import Sink, Timeouts, TransportFailure
from trunkline_runtime.transports.signals import raised_by_signal
from trunkline_runtime.transports.tls_records import TlsRecords

_TICK = 0.005
_AT_ONCE = 4096
"""A body that any socket's send buffer takes whole (Linux gives none less): of a larger one some may wait to be written."""
_SECOND = 1000
_MOST_DESCRIPTORS = 65_536


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
        head: Lines of the head of the answer, as they came.
        pieces: Pieces of the body that nobody has taken yet.
        lines: The headers that are set, of the last request; `None` while that is not certain.
    """

    def __init__(self, *, secure: bool) -> None:
        self.secure = secure
        self.easy = easy = pycurl.Curl()
        self.head: list[bytes] = []
        self.pieces: list[bytes] = []
        self.lines: list[str] | None = None
        self.idle_since = 0.0
        self._multi = pycurl.CurlMulti()
        self._multi.setopt(pycurl.M_MAXCONNECTS, 1)
        self._opened: list[socket.socket] = []  # copies of sockets that are connecting
        self._descriptor = self._inode = self._port = -1  # of the connection, which is libcurl's
        self._arrives: Callable[[float], Sequence[object]] | None = None  # waits so many milliseconds for bytes
        self._try: Try | None = None
        self._records = TlsRecords() if secure else None
        if self._records is not None:
            easy.setopt(easy.DEBUGFUNCTION, self._records.note)
            easy.setopt(easy.VERBOSE, 1)
        easy.setopt(easy.HEADERFUNCTION, self.head.append)  # functions written in C: no signal can strike in them
        easy.setopt(easy.WRITEFUNCTION, self.pieces.append)
        easy.setopt(easy.PREREQFUNCTION, self._may_send)
        easy.setopt(easy.OPENSOCKETFUNCTION, self._open)
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
        multi, pieces, printed = self._multi, self.pieces, _printed()
        self._try = trial
        self.head.clear()
        pieces.clear()
        multi.add_handle(self.easy)
        try:
            while multi.perform()[1]:
                if pieces:
                    trial.moves()
                    yield
                self._wait(trial, size)
            failed = multi.info_read()[2]
        finally:
            multi.remove_handle(self.easy)
            self._try = None
        if failed:
            raise _lost_since(printed) or pycurl.error(*failed[0][1:])
        yield

    @property
    def is_open(self) -> bool:
        """Whether the connection that was used last is open still on our side."""
        try:  # libcurl may have closed it, and somebody else got its number
            return self._descriptor >= 0 and os.fstat(self._descriptor).st_ino == self._inode
        except OSError:
            return False

    def is_clean(self) -> bool:
        """Whether it is open, and nothing waits on it."""
        return self.is_open and self._is_silent()

    def _is_silent(self) -> bool:
        if self._arrives is None or self._arrives(0):
            return False
        return self._records is None or self._records.is_level(self._descriptor)

    def has_strays(self) -> bool:
        """Whether more came behind the answer than the end of the connection."""
        if not self.is_open:  # libcurl closes a connection on which more came than was asked for, and does not say so
            return True
        if self._records is not None:
            return self._records.has_strays(self._descriptor)
        with contextlib.suppress(OSError), socket.socket(fileno=os.dup(self._descriptor)) as sock:
            return bool(sock.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT))
        return False

    def close(self) -> None:
        """Close every connection."""
        self._multi.close()
        self.easy.close()
        self._forget_opened()

    def leave_to_parent(self) -> None:
        """Close our copies of a parent's connections, without a word to the server, which TLS would say."""
        if self.is_open:
            nowhere = os.open(os.devnull, os.O_RDWR)
            os.dup2(nowhere, self._descriptor)
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
        if self._arrives is not None and trial.begun and not writing:
            self._arrives(left)
            return
        reading, sending, _ = self._multi.fdset()
        if reading or sending:
            _poll(left, reading, sending)
        else:
            time.sleep(min(left / _SECOND, _TICK))  # a resolver is at work, of which only libcurl knows

    def _may_send(self, host: str, own_host: str, port: int, own_port: int) -> int:
        """Look before the first byte of a request is written; libcurl asks, and gets 0 for a yes."""
        trial = self._try
        if trial is None or trial.begun:
            if trial is not None:
                trial.again = True
            return 1
        now = time.monotonic()
        if now >= trial.end:
            trial.late = True
        elif self._is_spoiled(own_port):
            trial.spoiled = True
        else:
            self.head.clear()  # what a proxy said
            trial.begins(now)
            return 0
        return 1

    def _is_spoiled(self, port: int) -> bool:
        """Whether something waits; right after a handshake it may be tickets of TLS, which are nobody's answer."""
        if port == self._port:  # libcurl has it open, as it opened no other since
            return not self._is_silent()
        self._port = port
        fresh = next((sock for sock in self._opened if _port_of(sock) == port), None)
        if fresh is not None:
            self._inode = os.fstat(fresh.fileno()).st_ino
            self._descriptor = _twin_of(fresh.fileno(), self._inode)
            self._arrives = _reader_of(self._descriptor)
        self._forget_opened()
        return fresh is None or (not self.secure and not self.is_clean())

    def _open(self, purpose: int, address: Any) -> Any:
        self._port = self._descriptor = -1
        self._arrives = None
        if self._records is not None:
            self._records.start()
        self._opened.append(socket.socket(address.family, address.socktype, address.protocol))
        return self._opened[-1]

    def _forget_opened(self) -> None:
        while self._opened:
            self._opened.pop().close()


def _printed() -> BaseException | None:
    """Return the exception that was printed last."""
    return getattr(sys, "last_value", None)


def _lost_since(before: BaseException | None) -> BaseException | None:
    """Return what a signal's handler raised in a function that libcurl called: pycurl prints it, and it would be lost."""
    error = _printed()
    return error if error is not None and error is not before and raised_by_signal(error) else None


def _port_of(sock: socket.socket) -> int:
    try:
        return int(sock.getsockname()[1])
    except OSError:
        return -1


def _twin_of(descriptor: int, inode: int) -> int:
    """Return the number under which libcurl has a socket: it was given a copy, and tells nobody which."""
    for other in range(3, _MOST_DESCRIPTORS):
        with contextlib.suppress(OSError):
            if other != descriptor and os.fstat(other).st_ino == inode:
                return other
    return -1


def _reader_of(descriptor: int) -> Callable[[float], Sequence[object]]:
    """Return what waits so many milliseconds until a descriptor can be read; it is asked several times a request."""
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return poll.poll


def _poll(milliseconds: float, reading: list[int], sending: list[int]) -> None:
    poll = select.poll()
    for descriptor in {*reading, *sending}:
        wanted = (select.POLLIN if descriptor in reading else 0) | (select.POLLOUT if descriptor in sending else 0)
        poll.register(descriptor, wanted)
    poll.poll(max(milliseconds, 0.0))
