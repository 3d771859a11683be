"""Request bodies: JSON, form, multipart, text and files, each read into a value and judged by its schema."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import Message
from typing import TYPE_CHECKING

from ..text import Malformed, parse_pairs
from .schemas import SEPARATORS, Field, field_at

if TYPE_CHECKING:
    import jsonschema_rs

    from ..messages import Json
    from .document import Document

URLENCODED = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


@dataclass(slots=True)
class Form:
    """The fields of a form body."""

    fields: dict[str, Field]

    def read(self, texts: dict[str, list[str]]) -> dict[str, Json]:
        """Read the declared fields as their schemas ask, the others as text."""
        values: dict[str, Json] = {}
        for name, found in texts.items():
            field = self.fields.get(name)
            values[name] = field.read(found) if field else found[0] if len(found) == 1 else found
        return values


@dataclass(slots=True)
class Media:
    """One media type of a body.

    Attributes:
        name: As the spec writes it.
        validator: Judges the value; `None` for text and binary bodies, of which a JSON schema has nothing to say.
        form: How its fields are read, for a form.
        json: True when the bytes are to be read as JSON.
    """

    name: str
    validator: jsonschema_rs.Draft202012Validator | None = None
    form: Form | None = None
    json: bool = False

    @classmethod
    def compile(cls, document: Document, pointer: str, name: str, spec: dict[str, Json]) -> Media:
        """Compile the media type at a pointer."""
        if "schema" not in spec:
            return cls(name)
        media = name.partition(";")[0].strip().lower()
        form = None
        if media in (URLENCODED, MULTIPART):
            form = Form(_form_fields(document, f"{pointer}/schema", spec.get("encoding", {})))
        elif not media.endswith(("json", "/*")):
            return cls(name)
        return cls(name, document.validator(f"{pointer}/schema"), form, is_json(name))


def is_json(media: str) -> bool:
    """Say whether a media type is JSON."""
    return media.partition(";")[0].strip().endswith(("/json", "+json"))


def _form_fields(document: Document, pointer: str, encoding: dict[str, Json]) -> dict[str, Field]:
    pointer, schema = document.follow(pointer)
    fields: dict[str, Field] = {}
    for index in range(len(schema.get("allOf", ()))):
        fields.update(_form_fields(document, f"{pointer}/allOf/{index}", encoding))
    for name in schema.get("properties", {}):
        rule = encoding.get(name, {})
        explode = rule.get("explode", rule.get("style", "form") == "form")
        separator = "" if explode else SEPARATORS.get(rule.get("style", "form"), ",")
        step = name.replace("~", "~0").replace("/", "~1")
        fields[name] = field_at(document, f"{pointer}/properties/{step}", separator)
    return fields


def read_form(body: bytes, content_type: str) -> dict[str, list[str]]:
    """Read a form body of either kind into names and texts; a file's bytes become text, one character a byte.

    Raises:
        Malformed: The body is not such a form, or its text is not UTF-8.
    """
    if content_type.partition(";")[0].strip().lower() == MULTIPART:
        return _read_multipart(body, content_type)
    try:
        return parse_pairs(body.decode("ascii"))
    except UnicodeDecodeError:
        raise Malformed("form is not percent-encoded") from None


def _read_multipart(body: bytes, content_type: str) -> dict[str, list[str]]:
    header = Message()
    header["Content-Type"] = content_type
    boundary = header.get_param("boundary")
    if not isinstance(boundary, str) or not boundary:
        raise Malformed("multipart without a boundary")
    mark = b"--" + boundary.encode("latin-1", "replace")
    pieces = (b"\r\n" + body).split(b"\r\n" + mark)
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise Malformed("multipart body is not closed")
    found: dict[str, list[str]] = {}
    for piece in pieces[1:-1]:
        name, value = _read_part(piece)
        found.setdefault(name, []).append(value)
    return found


def _read_part(piece: bytes) -> tuple[str, str]:
    head, gap, content = piece.partition(b"\r\n\r\n")
    if not gap:
        raise Malformed("multipart part without headers")
    headers = Message()
    for line in head.decode("utf-8", "replace").split("\r\n"):
        key, _, value = line.partition(":")
        if key.strip():
            headers[key.strip()] = value.strip()
    name = headers.get_param("name", header="content-disposition")
    if not isinstance(name, str):
        raise Malformed("multipart part without a name")
    if headers.get_filename() is not None:
        return name, content.decode("latin-1")
    try:
        return name, content.decode("utf-8")
    except UnicodeDecodeError:
        raise Malformed("form text is not UTF-8") from None
