"""The connection beneath a handle of libcurl's: whether anything waits on it that nobody has asked for.

It knows nothing of the handle that it belongs to: what libcurl calls would else keep the handle alive, and one that a signal
lost would hold its descriptors until the next collection of garbage.
"""

from __future__ import annotations

import contextlib
import os
import select
import socket
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from trunkline_runtime.transports.tls_records import TlsRecords

if TYPE_CHECKING:
    from trunkline_runtime.transports.curl_handle import Try


class Wire:
    """The connection of one handle, as libcurl's questions and the kernel show it.

    Args:
        secure: Whether TLS is spoken on it.

    Attributes:
        head: Lines of the head of the answer, as they came.
        trial: The request that is being carried out.
        records: What TLS holds back, where it is spoken.
        descriptor: Libcurl's number of the socket; -1 while it has not been told.
        arrives: Waits so many milliseconds for bytes; `None` while `descriptor` is not known.
    """

    def __init__(self, *, secure: bool) -> None:
        self.head: list[bytes] = []
        self.trial: Try | None = None
        self.records = TlsRecords() if secure else None
        self.descriptor = -1
        self.arrives: Callable[[float], Sequence[object]] | None = None
        self._opened: list[socket.socket] = []  # copies of sockets that are connecting
        self._inode = self._port = -1

    @property
    def is_open(self) -> bool:
        """Whether the connection that was used last is open still on our side."""
        try:  # libcurl may have closed it, and somebody else got its number
            return self.descriptor >= 0 and os.fstat(self.descriptor).st_ino == self._inode
        except OSError:
            return False

    def is_clean(self) -> bool:
        """Whether it is open, and nothing waits on it."""
        return self.is_open and self._is_silent()

    def has_strays(self) -> bool:
        """Whether more came behind the answer than the end of the connection."""
        if not self.is_open:  # libcurl closes a connection on which more came than was asked for, and does not say so
            return True
        if self.records is not None:
            return self.records.has_strays(self.descriptor)
        with contextlib.suppress(OSError), socket.socket(fileno=os.dup(self.descriptor)) as sock:
            return bool(sock.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT))
        return False

    def is_at(self, descriptor: int) -> None:
        """Take libcurl's number of the socket, which it tells once a request is on its way."""
        if descriptor >= 0:
            self.arrives = _reader_of(descriptor)
            self.descriptor = descriptor

    def open(self, purpose: int, address: Any) -> socket.socket:
        """Open a socket for libcurl, which takes a copy of it."""
        self._port = self.descriptor = -1
        self.arrives = None
        if self.records is not None:
            self.records.start()
        self._opened.append(socket.socket(address.family, address.socktype, address.protocol))
        return self._opened[-1]

    def may_send(self, host: str, own_host: str, port: int, own_port: int) -> int:
        """Look before the first byte of a request is written; libcurl asks, and gets 0 for a yes."""
        trial = self.trial
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

    def forget_opened(self) -> None:
        """Close the copies."""
        while self._opened:
            self._opened.pop().close()

    def _is_spoiled(self, port: int) -> bool:
        """Whether something waits; right after a handshake it may be tickets of TLS, which are nobody's answer."""
        if port == self._port:  # libcurl has it open, as it opened no other since
            return not self._is_silent()
        self._port = port
        fresh = next((sock for sock in self._opened if _port_of(sock) == port), None)
        spoiled = fresh is None
        if fresh is not None:
            self._inode = os.fstat(fresh.fileno()).st_ino
            spoiled = self.records is None and bool(_reader_of(fresh.fileno())(0))
        self.forget_opened()
        return spoiled

    def _is_silent(self) -> bool:
        if self.arrives is None or self.arrives(0):
            return False
        return self.records is None or self.records.is_level(self.descriptor)


def _port_of(sock: socket.socket) -> int:
    try:
        return int(sock.getsockname()[1])
    except OSError:
        return -1


def _reader_of(descriptor: int) -> Callable[[float], Sequence[object]]:
    """Return what waits so many milliseconds until a descriptor can be read; it is asked several times a request."""
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return poll.poll
