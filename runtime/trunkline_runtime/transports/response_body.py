"""Reading an answer's body: decoding `Content-Encoding` piece by piece and stopping at the cap.

The cap counts decoded bytes, and no more than the cap is ever decoded, at any layer, so a small compressed answer can
become neither a large one in memory nor a long one to work on. What the network brings is bounded likewise.
"""

from __future__ import annotations

import zlib
from math import inf
from typing import TYPE_CHECKING

from trunkline_runtime.transports.seam import BodyTooLarge, Sink, TransportFailure, announce

if TYPE_CHECKING:
    from collections.abc import Iterator

Headers = tuple[tuple[str, str], ...]

_PIECE = 64 * 1024
_HEAD = 4096
_MOST_LAYERS = 8
_OVERHEAD = 64 * 1024
"""By how much a compressed body may be larger than what it decodes to."""
_MEMBERS = 100
_LEAST = 1024
"""Bytes that the members of a gzip stream decode to on average, beyond the first hundred: empty ones are work alone."""


def unpacked(came: int) -> int:
    """Return how much a compressed file of so many bytes may unpack to; reports and logs stay far below."""
    return 64 * 1024 * 1024 + 200 * came


class Inflater:
    """Undoes `gzip` or `deflate`, at most 64 KiB at a time.

    Attributes:
        given: Decoded bytes so far.
    """

    __slots__ = ("_first", "_gzip", "_machine", "_members", "given")

    def __init__(self, *, gzip: bool) -> None:
        self._gzip = gzip
        self._first = True
        self._members = 1
        self.given = 0
        self._machine = zlib.decompressobj(zlib.MAX_WBITS | 16 if gzip else zlib.MAX_WBITS)

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what `data` decodes to.

        Raises:
            zlib.error: The data is damaged.
        """
        while data:
            if self._machine.eof:
                if not self._gzip:
                    return
                self._next_member()
            piece = self._inflate(data)
            data = self._machine.unconsumed_tail or self._machine.unused_data
            if piece:
                self.given += len(piece)
                yield piece

    def _next_member(self) -> None:
        """Begin anew: gzip files may follow one another, but not without end."""
        self._members += 1
        if self._members > _MEMBERS + self.given // _LEAST:
            raise zlib.error("too many members")
        self._machine = zlib.decompressobj(zlib.MAX_WBITS | 16)

    def _inflate(self, data: bytes) -> bytes:
        first, self._first = self._first, False
        try:
            return self._machine.decompress(data, _PIECE)
        except zlib.error:
            if self._gzip or not first:
                raise
            self._machine = zlib.decompressobj(-zlib.MAX_WBITS)  # many servers send deflate without the zlib header
            return self._machine.decompress(data, _PIECE)

    @property
    def complete(self) -> bool:
        """True when nothing was fed or the end of the compressed data was seen."""
        return self._first or self._machine.eof


class Body:
    """Collects one answer's body: feed it the pieces as they come, then `finish`.

    Attributes:
        sink_failed: Whether an exception is the sink's own.
    """

    __slots__ = (
        "_announced",
        "_headers",
        "_inflaters",
        "_limit",
        "_raw",
        "_read",
        "_sink",
        "_status",
        "sink_failed",
    )

    def __init__(self, status: int, headers: Headers, limit: int, sink: Sink | None) -> None:
        self._status = status
        self._headers = headers
        self._limit = limit
        self._sink = sink if 200 <= status < 300 else None
        self._announced = self._sink is None
        self.sink_failed = False
        layers = codings(headers)
        if len(layers) > _MOST_LAYERS:
            reason = "too many encodings lie over one another"
            raise TransportFailure("body", never_left=False, status=status, reason=reason)
        self._inflaters = [Inflater(gzip=coding != "deflate") for coding in layers] if layers else []
        self._raw = 0
        self._read: bytes | bytearray = b""

    def feed(self, data: bytes) -> None:
        """Take the next piece as it came from the network.

        Raises:
            BodyTooLarge: The decoded body is larger than the limit.
            TransportFailure: The encoding is damaged, or the layers below it are larger than what they hold may be.
        """
        if not self._inflaters:
            self._keep(data)
            return
        self._raw += len(data)
        passed = 0 if self._sink is None else self._inflaters[0].given
        if self._raw > self._limit + passed + _OVERHEAD:
            raise self._too_large()
        try:
            for piece in self._decode(data, len(self._inflaters) - 1):
                self._keep(piece)
        except zlib.error:
            raise self._damaged() from None

    def finish(self) -> bytes:
        """Return the whole body; empty when it went to a sink.

        Raises:
            TransportFailure: The compressed data ended early.
        """
        if self._inflaters and not all(inflater.complete for inflater in self._inflaters):
            raise self._damaged()
        if not self._announced:
            self.sink_failed = True
            self._announce()
            self.sink_failed = False
        return bytes(self._read)

    def _decode(self, data: bytes, layer: int) -> Iterator[bytes]:
        if layer < 0:
            yield data
            return
        inflater = self._inflaters[layer]
        for piece in inflater.feed(data):
            if inflater.given > self._most(layer):
                raise self._too_large()
            yield from self._decode(piece, layer - 1)

    def _most(self, layer: int) -> float:
        """Return how much a layer may decode to; what is kept in memory has a limit of its own."""
        if layer > 0:
            return max(self._limit, 8 * self._raw) + _OVERHEAD
        return inf if self._sink is None else unpacked(self._raw)

    def _keep(self, piece: bytes) -> None:
        if self._sink is not None:
            self.sink_failed = True
            self._announce()
            self._sink(piece)
            self.sink_failed = False
            return
        if not self._read:
            self._read = piece
        else:
            if isinstance(self._read, bytes):
                self._read = bytearray(self._read)
            self._read += piece  # not a list: a piece may be of two bytes
        if len(self._read) > self._limit:
            raise self._too_large()

    def _too_large(self) -> BodyTooLarge:
        head = bytes(self._read[: min(self._limit, _HEAD)])
        limit = self._limit if self._sink is None else unpacked(self._raw)
        return BodyTooLarge(self._status, self._headers, head, limit)

    def _announce(self) -> None:
        if not self._announced and self._sink is not None:
            self._announced = True
            announce(self._sink, self._status, self._headers)

    def _damaged(self) -> TransportFailure:
        return TransportFailure("body", never_left=False, status=self._status)


def codings(headers: Headers) -> list[str]:
    """Return the codings to undo, in the order they were applied; empty when one of them is not known to us."""
    found: list[str] = []
    for name, value in headers:
        if name == "content-encoding":
            found.append(value)
    if not found:
        return found
    found = [coding.strip().lower() for coding in ",".join(found).split(",")]
    found = [coding for coding in found if coding not in ("", "identity")]
    return found if all(coding in ("gzip", "x-gzip", "deflate") for coding in found) else []
