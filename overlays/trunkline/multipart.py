"""File arguments and multipart/form-data bodies."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

from trunkline.codec import BadValue, Codec, DecodeContext, EncodeContext, Where, wire_text

FileInput: TypeAlias = "str | os.PathLike[str] | bytes | BinaryIO | File"
"""A path, the bytes themselves, an open binary file, or a `File` that also names them."""


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
            raise BadValue(f"must have at most {self.max_bytes} bytes, has {len(file.content)}")
        return file

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Any:
        """Files come back as they are."""
        return value

    def _read(self, value: object) -> File:
        if isinstance(value, File):
            return value
        if isinstance(value, bytes | bytearray):
            return File(bytes(value))
        if isinstance(value, str | os.PathLike):
            path = Path(value)
            try:
                return File(path.read_bytes(), path.name)
            except OSError as error:
                raise BadValue(f"names a file that cannot be read ({error.strerror or type(error).__name__})") from None
        read = getattr(value, "read", None)
        content = read() if callable(read) else None
        if not isinstance(content, bytes):
            raise BadValue(f"must be {self.expected}, not {type(value).__name__}")
        return File(content, Path(str(getattr(value, "name", "file"))).name or "file")


def encode_multipart(fields: Mapping[str, Any]) -> tuple[str, bytes]:
    """Return the Content-Type and body for encoded fields; the boundary is random, so no content can contain it by design."""
    boundary = secrets.token_hex(16)
    parts: list[bytes] = []
    for name, value in fields.items():
        for item in value if isinstance(value, list) else (value,):
            parts.append(_part(boundary, name, item))
    parts.append(f"--{boundary}--\r\n".encode("ascii"))
    return f"multipart/form-data; boundary={boundary}", b"".join(parts)


def _part(boundary: str, name: str, value: Any) -> bytes:
    disposition = f'form-data; name="{_quoted(name)}"'
    if isinstance(value, File):
        head = f'{disposition}; filename="{_quoted(value.name)}"\r\nContent-Type: {_quoted(value.content_type)}'
        content = value.content
    else:
        head, content = disposition, wire_text(value).encode()
    return f"--{boundary}\r\nContent-Disposition: {head}\r\n\r\n".encode() + content + b"\r\n"


def _quoted(text: str) -> str:
    """Escape what would end a quoted header parameter, as browsers do."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
