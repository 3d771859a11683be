"""The file in which a download grows, beside its target: nobody else's, and gone on with only when it is surely ours.

Beside `<name>.part` lies `<name>.part.tag`: what the server called the content (`ETag` or `Last-Modified`). A later try
goes on only with it, and the server is asked (`If-Range`) whether the content is still the same.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

_FLAGS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_WAIT_FOR_NOBODY = getattr(os, "O_NONBLOCK", 0)
"""A pipe in the place of a file is opened at once, and refused."""
_LONGEST_TAG = 256


class PartFile:
    """A part of a file, readable by its owner only.

    Args:
        path: The target.
        resume: Go on with an earlier part, where there is one that can be trusted.

    Attributes:
        file: Open for writing, at its end.
        tag: What the server called the content of an earlier part; `None` when it is a new one.

    Raises:
        OSError: It cannot be made.
    """

    def __init__(self, path: Path, *, resume: bool) -> None:
        self._path = path
        self._part = path.with_name(path.name + ".part")
        self._tag = path.with_name(path.name + ".part.tag")
        self.tag: str | None = None
        found = self._earlier() if resume else None
        self.file: BinaryIO = self._new(self._part) if found is None else found

    def _earlier(self) -> BinaryIO | None:
        """Open the part of an earlier try, if it is a plain file of ours alone and its tag is known."""
        try:
            descriptor = os.open(self._part, os.O_RDWR | os.O_APPEND | _FLAGS | _WAIT_FOR_NOBODY)
        except OSError:
            return None
        file = os.fdopen(descriptor, "ab")
        if _is_ours(os.fstat(descriptor)) and (tag := self._read_tag()) is not None:
            self.tag = tag
            return file
        file.close()
        return None

    def _read_tag(self) -> str | None:
        try:
            descriptor = os.open(self._tag, os.O_RDONLY | _FLAGS | _WAIT_FOR_NOBODY)
        except OSError:
            return None
        if not _is_ours(os.fstat(descriptor)):
            os.close(descriptor)  # of a folder no file can be made
            return None
        with os.fdopen(descriptor, "rb") as file:
            text = file.read(_LONGEST_TAG + 1).decode("latin-1")
        return text if is_tag(text) else None

    @staticmethod
    def _new(path: Path) -> BinaryIO:
        """Make a file where there is none; what was there, a link for example, is removed and never followed."""
        with suppress(FileNotFoundError):
            path.unlink()
        return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, 0o600), "wb")

    def keep_tag(self, tag: str | None) -> None:
        """Remember what the server calls the content that begins now; `None` for nothing.

        Raises:
            OSError: It cannot be written.
        """
        self.tag = tag if tag is not None and is_tag(tag) else None
        if self.tag is None:
            self._tag.unlink(missing_ok=True)
        else:
            with self._new(self._tag) as file:
                file.write(self.tag.encode("latin-1"))

    def finish(self) -> None:
        """Put the part in the target's place.

        Raises:
            OSError: It cannot be done.
        """
        self.file.close()
        self._tag.unlink(missing_ok=True)
        self._part.replace(self._path)

    def abandon(self, *, keep: bool) -> None:
        """Close it after a failure; without `keep`, or where no later try could trust it, it is removed."""
        self.file.close()
        if not keep or self.tag is None:
            self._part.unlink(missing_ok=True)
            self._tag.unlink(missing_ok=True)


def is_tag(text: str) -> bool:
    """Whether a text can be asked for by `If-Range`: a strong `ETag`, or a date."""
    plain = text.isascii() and text.isprintable() and 0 < len(text) <= _LONGEST_TAG
    return plain and not text.startswith("W/") and (text.startswith('"') or text.endswith("GMT"))


def _is_ours(found: os.stat_result) -> bool:
    """Whether a file is a plain one that nobody else can write to or knows by another name."""
    owned = not hasattr(os, "geteuid") or (found.st_uid == os.geteuid() and not found.st_mode & 0o077)
    return stat.S_ISREG(found.st_mode) and found.st_nlink == 1 and owned
