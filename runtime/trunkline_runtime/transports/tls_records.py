"""What TLS holds back from libcurl: bytes behind an answer that neither the socket nor libcurl shows.

OpenSSL under libcurl reads ahead, and libcurl asks it for no more than the answer has: bytes that nobody asked for lie in
between, and would be read as the next answer. libcurl reports each record that was opened and each byte that it took, and
the kernel counts what arrived. Where the three agree, nothing lies between.
"""

from __future__ import annotations

import contextlib
import os
import socket
import struct
import sys

_TEXT, _HEAD_IN, _BODY_IN, _TLS_IN = 0, 1, 3, 5
_HEADER = 5
_RECORDS = range(20, 24)
_DATA = 23
_MODERN = 17
"""Bytes around the content of a record of TLS 1.3; those of TLS 1.2 depend on the cipher."""
_OLDER = ((b"-GCM-", 24), (b"CHACHA20", 16))
_GOODBYE = 32
"""A word of TLS that it ends, with the end of the connection, is no longer than that; an answer is."""
_INFO, _RECEIVED = 136, 128


class TlsRecords:
    """The books of one connection, kept by libcurl's debug function."""

    def __init__(self) -> None:
        self.start()

    def start(self) -> None:
        """Begin with a new connection."""
        self._before = self._opened = self._content = self._taken = 0
        self._length = 0
        self._older: int | None = None
        self._excess = False

    def note(self, kind: int, data: bytes) -> None:
        """Take what libcurl reports."""
        if kind == _TLS_IN:
            self._tls(data)
        elif kind in (_HEAD_IN, _BODY_IN):
            if self._opened:
                self._taken += len(data)
            else:  # what a proxy says before there is any TLS
                self._before += len(data)
        elif kind == _TEXT:
            self._text(data)

    def is_level(self, descriptor: int) -> bool:
        """Whether nothing lies between the wire and libcurl, as far as that can be proven here."""
        return self._unread(descriptor) == 0 and self._content == self._taken and not self._excess

    def has_strays(self, descriptor: int) -> bool:
        """Whether more than a goodbye came behind the answer; True also where that cannot be seen."""
        unread = self._unread(descriptor)
        return self._excess or self._content != self._taken or unread is None or unread > _GOODBYE

    def _unread(self, descriptor: int) -> int | None:
        received = _received(descriptor)
        return None if received is None else received - self._before - self._opened

    def _tls(self, data: bytes) -> None:
        if len(data) == _HEADER and data[0] in _RECORDS and data[1] == 3:
            self._length = int.from_bytes(data[3:], "big")
            self._opened += _HEADER + self._length
            if data[0] == _DATA and self._older is not None:
                self._content += self._length - self._older
        elif len(data) == 1 and data[0] == _DATA:  # TLS 1.3 says within the record what it holds
            self._content += self._length - _MODERN

    def _text(self, data: bytes) -> None:
        if data.startswith((b"Excess found", b"Leftovers")):
            self._excess = True
        elif data.startswith(b"SSL connection using TLSv1.2"):
            self._older = next((size for name, size in _OLDER if name in data), None)


def _received(descriptor: int) -> int | None:
    """Return how many bytes have arrived on a connection; `None` where the system does not tell."""
    if sys.platform != "linux":
        return None
    with contextlib.suppress(OSError, struct.error), socket.socket(fileno=os.dup(descriptor)) as sock:
        info = sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, _INFO)
        return int(struct.unpack_from("=Q", info, _RECEIVED)[0])
    return None
