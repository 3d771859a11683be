"""File arguments and multipart bodies."""

from __future__ import annotations

import email
import email.policy
import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st

from core.test_scalars import SEND, refusal
from trunkline_runtime.codecs import DecodeContext
from trunkline_runtime.codecs.multipart import File, FileCodec, encode_multipart

FILE = FileCodec()


def parts(body: tuple[str, bytes]) -> list[Any]:
    """Read a multipart body with the standard library."""
    head = f"Content-Type: {body[0]}\r\n\r\n".encode()
    message = email.message_from_bytes(head + body[1], policy=email.policy.HTTP)
    assert not message.defects
    return list(message.iter_parts())


def test_files_of_every_kind(tmp_path: Path) -> None:
    """A path, bytes, an open file and a `File` all become bytes with a name."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"hi")
    for given_path in (path, str(path)):
        assert FILE.encode(given_path, SEND) == File(b"hi", "a.txt")
    with path.open("rb") as opened:
        assert FILE.encode(opened, SEND) == File(b"hi", "a.txt")
    assert FILE.encode(b"hi", SEND) == FILE.encode(bytearray(b"hi"), SEND) == FILE.encode(memoryview(b"hi"), SEND)
    assert FILE.encode(io.BytesIO(b"hi"), SEND) == File(b"hi", "file")
    named = File(b"hi", "b.png", "image/png")
    assert FILE.encode(named, SEND) is named
    assert "hi" not in repr(named)
    assert FILE.decode(b"hi", DecodeContext(), None) == b"hi"


def test_files_without_a_usable_name(tmp_path: Path) -> None:
    """An open file that is known by number, or by nothing, gets a plain name."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"hi")
    with open(path, "rb", buffering=0) as raw, open(raw.fileno(), "rb", closefd=False) as numbered:
        assert FILE.encode(numbered, SEND).name == "file"
    stream = io.BytesIO(b"hi")
    stream.name = "/"
    assert FILE.encode(stream, SEND).name == "file"


def test_limits(tmp_path: Path) -> None:
    """A file larger than the vendor takes is refused before it is read to its end."""
    codec = FileCodec(3)
    assert codec.encode(b"abc", SEND).content == b"abc"
    path = tmp_path / "large"
    path.write_bytes(b"x" * 10_000)
    stream = io.BytesIO(b"x" * 10_000)
    for value in (b"abcd", File(b"abcd"), path, stream):
        assert refusal(codec, value) == "must have at most 3 bytes"
    assert stream.tell() == 4


class Broken(io.RawIOBase):
    """A file on a failing disk."""

    def read(self, size: int = -1) -> bytes:
        """Fail."""
        raise OSError("disk on fire")


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("/nowhere/secret-name", "must be a file that can be read (No such file or directory)"),
        ("/", "must be a file that can be read (Is a directory)"),
        ("a\0b", "must be a file that can be read (ValueError)"),
        (Broken(), "must be a file that can be read (OSError)"),
        (io.StringIO("text"), "must be a path, bytes or a binary file, not StringIO"),
        (12, "must be a path, bytes or a binary file, not int"),
        (
            File(b"", content_type="image/png\r\nX-Evil: 1"),
            "must have a media type as its content_type, such as image/png",
        ),
        (File(b"", content_type=""), "must have a media type as its content_type, such as image/png"),
    ],
    ids=range(8),
)
def test_refuses(value: object, problem: str) -> None:
    """What cannot be read or would break the body is refused, without its name."""
    assert refusal(FILE, value) == problem


def test_body() -> None:
    """Fields and files arrive under their names; a list repeats its name."""
    fields = {"text": "é", "flag": True, "ids": [1, 2], "file": File(b"\r\n--\xff", "a b.png", "image/png; charset=x")}
    read = [
        (p.get_param("name", header="content-disposition"), p.get_payload(decode=True))
        for p in parts(encode_multipart(fields))
    ]
    assert read == [("text", "é".encode()), ("flag", b"true"), ("ids", b"1"), ("ids", b"2"), ("file", b"\r\n--\xff")]
    last = parts(encode_multipart(fields))[-1]
    assert (last.get_filename(), last["content-type"].content_type) == ("a b.png", "image/png")


def test_boundary_cannot_be_known() -> None:
    """The boundary differs each time, so that no content can be made to hold it."""
    assert encode_multipart({})[0] != encode_multipart({})[0]


@given(st.text(), st.binary(), st.text(st.characters(codec="utf-8")))
def test_nothing_breaks_out(name: str, content: bytes, text: str) -> None:
    """No file name, content or text adds a part, a header or ends the body."""
    read = parts(encode_multipart({"file": File(content, name), "text": text}))
    assert [part.get_param("name", header="content-disposition") for part in read] == ["file", "text"]
    assert {key.lower() for part in read for key in part} <= {"content-disposition", "content-type"}


def test_names_cannot_break_out() -> None:
    """Quotes and line ends in names are written as browsers write them."""
    body = encode_multipart({'a"\r\nb': File(b"", 'x"; name="y\r\n\r\n\0')})[1]
    assert b'name="a%22%0D%0Ab"; filename="x%22; name=%22y%0D%0A%0D%0A%00"' in body


def test_names_that_are_not_utf8() -> None:
    """A name that the file system could not spell is sent with a replacement instead of failing."""
    assert b'filename="?.png"' in encode_multipart({"file": File(b"", "\udc80.png")})[1]
