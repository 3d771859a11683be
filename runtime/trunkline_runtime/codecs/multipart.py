"""File arguments and multipart/form-data bodies."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

from trunkline_runtime.codecs.base import BadValue, Codec, DecodeContext, EncodeContext, Where, WrongType, wire_text

FileInput: TypeAlias = "str | os.PathLike[str] | bytes | BinaryIO | File"
"""A path, the bytes themselves, an open binary file, or a `File` that also names them."""

_CONTROL = re.compile('[\x00-\x1f\x7f"]')
_MEDIA_TYPE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+(?: ?; ?[\w-]+=[\w!#$&^.+-]+)*\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class File:
    """Bytes to upload with the name and type the vendor should see."""

    content: bytes = field(repr=False)
    name: str = "file"
    content_type: str = "application/octet-stream"


class FileCodec(Codec[Any]):
    """A file to upload.

    Args:
        max_bytes: The vendor's limit, checked before anything is sent.
    """

    expected = "a path, bytes or a binary file"

    def __init__(self, max_bytes: int | None = None) -> None:
        self.max_bytes = max_bytes

    def encode(self, value: object, context: EncodeContext) -> File:
        """Read the file.

        Raises:
            BadValue: It cannot be read, is larger than the vendor takes, or is text instead of bytes.
        """
        file = self._read(value)
        if self.max_bytes is not None and len(file.content) > self.max_bytes:
            raise BadValue(f"must have at most {self.max_bytes} bytes")
        if not _MEDIA_TYPE.match(file.content_type):
            raise BadValue("must have a media type as its content_type, such as image/png")
        return file

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Any:
        """Files come back as they are."""
        return value

    def _read(self, value: object) -> File:
        # One byte more than allowed is enough to know that it is too large.
        limit = -1 if self.max_bytes is None else self.max_bytes + 1
        if isinstance(value, File):
            return value
        if isinstance(value, bytes | bytearray | memoryview):
            return File(bytes(value))
        try:
            if isinstance(value, str | os.PathLike):
                with Path(value).open("rb") as opened:
                    return File(opened.read(limit), Path(value).name)
            read = getattr(value, "read", None)
            content = read(limit) if callable(read) else None
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or type(error).__name__
            raise BadValue(f"must be a file that can be read ({reason})") from None
        if not isinstance(content, bytes):
            raise WrongType(f"must be {self.expected}, not {type(value).__name__}")
        name = getattr(value, "name", None)
        return File(content, Path(name).name if isinstance(name, str) and Path(name).name else "file")


def encode_multipart(fields: Mapping[str, Any]) -> tuple[str, bytes]:
    """Return the Content-Type and body for encoded fields; the boundary is random, so no content can hold it by design."""
    boundary = os.urandom(16).hex()
    parts: list[bytes] = []
    for name, value in fields.items():
        for item in value if isinstance(value, list) else (value,):
            parts.append(_part(boundary, name, item))
    parts.append(f"--{boundary}--\r\n".encode("ascii"))
    return f"multipart/form-data; boundary={boundary}", b"".join(parts)


def _part(boundary: str, name: str, value: Any) -> bytes:
    disposition = f'form-data; name="{_quoted(name)}"'
    if isinstance(value, File):
        head = f'{disposition}; filename="{_quoted(value.name)}"\r\nContent-Type: {value.content_type}'
        content = value.content
    else:
        head, content = disposition, wire_text(value).encode()
    # File systems hand out names that are not UTF-8; a replaced letter is better than no upload.
    start = f"--{boundary}\r\nContent-Disposition: {head}\r\n\r\n".encode(errors="replace")
    return start + content + b"\r\n"


def _quoted(text: str) -> str:
    """Escape what would end a quoted header parameter or the header, as browsers do."""
    return _CONTROL.sub(lambda match: f"%{ord(match[0]):02X}", text)
