"""Reading an answer's body: decoding `Content-Encoding` piece by piece and stopping at the cap.

The cap counts decoded bytes, and no more than the cap is ever decoded, so a small compressed answer cannot become a
large one in memory.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from trunkline_runtime.transports.seam import BodyTooLarge, Sink, TransportFailure, announce

if TYPE_CHECKING:
    from collections.abc import Iterator

Headers = tuple[tuple[str, str], ...]

_PIECE = 64 * 1024
_HEAD = 4096
_MOST_LAYERS = 8


class Inflater:
    """Undoes `gzip` or `deflate`, at most 64 KiB at a time."""

    __slots__ = ("_first", "_gzip", "_machine")

    def __init__(self, *, gzip: bool) -> None:
        self._gzip = gzip
        self._first = True
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
                self._machine = zlib.decompressobj(zlib.MAX_WBITS | 16)  # gzip files may follow one another
            piece = self._inflate(data)
            data = self._machine.unconsumed_tail or self._machine.unused_data
            if piece:
                yield piece

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
        "_pieces",
        "_sink",
        "_size",
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
        self._inflaters = [Inflater(gzip=coding != "deflate") for coding in layers]
        self._pieces: list[bytes] = []
        self._size = 0

    def feed(self, data: bytes) -> None:
        """Take the next piece as it came from the network.

        Raises:
            BodyTooLarge: The decoded body is larger than the limit.
            TransportFailure: The encoding is damaged.
        """
        if not self._inflaters:
            self._keep(data)
            return
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
        pieces = self._pieces
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def _decode(self, data: bytes, layer: int) -> Iterator[bytes]:
        if layer < 0:
            yield data
            return
        for piece in self._inflaters[layer].feed(data):
            yield from self._decode(piece, layer - 1)

    def _keep(self, piece: bytes) -> None:
        if self._sink is not None:
            self.sink_failed = True
            self._announce()
            self._sink(piece)
            self.sink_failed = False
            return
        self._pieces.append(piece)
        self._size += len(piece)
        if self._size > self._limit:
            head = b"".join(self._pieces)[: min(self._limit, _HEAD)]
            raise BodyTooLarge(self._status, self._headers, head, self._limit)

    def _announce(self) -> None:
        if not self._announced and self._sink is not None:
            self._announced = True
            announce(self._sink, self._status, self._headers)

    def _damaged(self) -> TransportFailure:
        return TransportFailure("body", never_left=False, status=self._status)


def codings(headers: Headers) -> list[str]:
    """Return the codings to undo, in the order they were applied; empty when one of them is not known to us."""
    found = [value for name, value in headers if name == "content-encoding"]
    if not found:
        return found
    found = [coding.strip().lower() for coding in ",".join(found).split(",")]
    found = [coding for coding in found if coding not in ("", "identity")]
    return found if all(coding in ("gzip", "x-gzip", "deflate") for coding in found) else []
