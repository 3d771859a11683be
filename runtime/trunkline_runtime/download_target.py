"""Where a download goes: a path, written beside it first, or an open binary file; never held in memory as a whole."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, TypeAlias

from trunkline_runtime.part_file import PartFile, is_tag
from trunkline_runtime.transports.response_body import Inflater, unpacked

FileTarget: TypeAlias = "str | os.PathLike[str] | BinaryIO"
"""A path, which is replaced when the download is whole, or an open binary file."""
Progress: TypeAlias = Callable[[int, int | None], object]
"""Told of the bytes that have come, and of how many there will be where that is known."""

_GZIP = b"\x1f\x8b"


class CutShort(Exception):
    """The compressed data ended early, is damaged, or unpacks to more than a report could."""


class Target:
    """Takes the pieces of a download; `begin` is told of each answer before its first piece.

    Args:
        to: Where they go. A path gets its content only at the end; until then there is a file beside it, `<name>.part`.
        gunzip: Undo gzip where the data begins like it.
        resume: Go on where an earlier `.part` file ends, if it can be trusted, and keep it when the download fails.
        progress: Told of every piece.

    Attributes:
        received: Bytes of the download that have come, earlier ones included.
        written: Bytes that were written.
        failed: What went wrong with the file, as opposed to the network.
        misplaced: The answer does not begin where the download stopped; its pieces are dropped.
        tag: What the server called the content that has come, to ask (`If-Range`) whether it still is.
    """

    def __init__(
        self, to: FileTarget, *, gunzip: bool = False, resume: bool = False, progress: Progress | None = None
    ) -> None:
        self.received = 0
        self.written = 0
        self.failed: OSError | None = None
        self.misplaced = False
        self._progress = progress
        self._gunzip = gunzip
        self._resume = resume
        self._total: int | None = None
        self._head = b""
        self._inflater: Inflater | None = None
        self._path = Path(to) if isinstance(to, str | os.PathLike) else None
        self.tag: str | None = None
        self._part = PartFile(self._path, resume=resume) if self._path is not None else None
        self._file, self._start = self._open(to)

    def _open(self, to: FileTarget) -> tuple[BinaryIO, int]:
        if self._part is None:
            file: BinaryIO = to  # type: ignore[assignment]  # no path, so it is a file
            return file, file.tell() if file.seekable() else 0
        self.received = self.written = self._part.file.tell()
        self.tag = self._part.tag
        return self._part.file, 0

    @property
    def whole(self) -> bool:
        """False when it is known that bytes are missing."""
        return self._total is None or self.received == self._total

    def begin(self, status: int, headers: tuple[tuple[str, str], ...]) -> None:
        """Take the head of a successful answer: 206 goes on where we are, anything else starts anew."""
        named = dict(headers)
        self.misplaced = False
        if status == 206:
            first, total = _content_range(named.get("content-range", ""))
            known = self._total is None or total == self._total
            self.misplaced = first != self.received or not known or self._is_another(named)
            self._total = total
            return
        self.restart()
        self._name(named)
        length = named.get("content-length", "")
        self._total = int(length) if length.isdecimal() and "content-encoding" not in named else None

    def _is_another(self, headers: dict[str, str]) -> bool:
        """Whether an answer that goes on names itself as other content than what has come."""
        return self.tag is not None and self.tag.startswith('"') and headers.get("etag", self.tag) != self.tag

    def _name(self, headers: dict[str, str]) -> None:
        """Keep what the server calls the content that begins."""
        named = headers.get("etag") or headers.get("last-modified")
        self.tag = named if named is not None and is_tag(named) else None
        if self._part is not None and self._resume:
            part, tag = self._part, self.tag
            self._guard(lambda: part.keep_tag(tag))

    def restart(self) -> None:
        """Forget what has come.

        Raises:
            OSError: The file cannot be cut.
        """
        if self.written:
            self._guard(self._cut)
        self.received = self.written = 0
        self._head, self._inflater = b"", None

    def _cut(self) -> None:
        self._file.seek(self._start)
        self._file.truncate()

    def __call__(self, piece: bytes) -> None:
        """Take one piece."""
        if self.misplaced:
            return
        self.received += len(piece)
        if not self._gunzip:
            self._write(piece)
        elif self._inflater is not None:
            self._inflate(piece)
        else:
            self._decide(piece)
        if self._progress is not None:
            self._progress(self.received, self._total)

    def _decide(self, piece: bytes) -> None:
        """Look at the first two bytes to know whether the data is gzipped."""
        self._head += piece
        if len(self._head) < len(_GZIP):
            return
        head, self._head = self._head, b""
        if head.startswith(_GZIP):
            self._inflater = Inflater(gzip=True)
            self._inflate(head)
        else:
            self._gunzip = False
            self._write(head)

    def _inflate(self, piece: bytes) -> None:
        import zlib

        assert self._inflater is not None
        try:
            for plain in self._inflater.feed(piece):
                if self.written > unpacked(self.received):
                    raise CutShort("the gzipped data unpacks to more than a report could")
                self._write(plain)
        except zlib.error:
            raise CutShort("the gzipped data is damaged") from None

    def _write(self, data: bytes) -> None:
        self._guard(lambda: self._file.write(data))
        self.written += len(data)

    def _guard(self, act: Callable[[], object]) -> None:
        try:
            act()
        except OSError as error:  # a transport would take it for a failure of its own
            self.failed = error
            raise

    def finish(self) -> Path | None:
        """Put the file in its place; returns the path, `None` for a file that was open.

        Raises:
            CutShort: The data is not whole.
            OSError: The file cannot be written.
        """
        if self._head:
            self._write(self._head)
        if self._inflater is not None and not self._inflater.complete:
            raise CutShort("the gzipped data ended early")
        self._file.flush()
        if self._part is not None:
            self._part.finish()
        return self._path

    def abandon(self) -> None:
        """Close the file after a failure; what has come is kept only to resume."""
        if self._part is not None:
            self._part.abandon(keep=self._resume and self.received > 0)


def _content_range(text: str) -> tuple[int | None, int | None]:
    """Read `bytes 100-199/200`."""
    unit, _, rest = text.partition(" ")
    span, _, total = rest.partition("/")
    first = span.partition("-")[0]
    if unit.lower() != "bytes" or not first.isdecimal():
        return None, None
    return int(first), int(total) if total.isdecimal() else None
