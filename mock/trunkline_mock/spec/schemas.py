"""How one parameter or form field becomes a value: types, separators, styles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..text import Coerce, as_boolean, as_integer, as_json, as_null, as_number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..messages import Json
    from .document import Document

SEPARATORS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
READERS: tuple[tuple[str, Coerce], ...] = (
    ("boolean", as_boolean),
    ("integer", as_integer),
    ("number", as_number),
    ("null", as_null),
    ("object", as_json),
)


@dataclass(slots=True)
class Field:
    """One named text input.

    Attributes:
        pointer: Where its schema is.
        read_one: Reads one piece of text.
        array: True when the value is a list.
        separator: What joins the items of a list in one text, or an empty string when names are repeated instead.
        word_all: True when the word `all` may stand for a list.
        deep: True when the value is an object sent as `name[key]=value`.
    """

    pointer: str
    read_one: Coerce
    array: bool = False
    separator: str = ""
    word_all: bool = False
    deep: bool = False

    def read(self, texts: list[str]) -> Json:
        """Read all the texts sent under this name."""
        if not self.array:
            # A scalar sent twice has no one value; as a list it fails its schema.
            return self.read_one(texts[0]) if len(texts) == 1 else [self.read_one(text) for text in texts]
        if self.word_all and texts == ["all"]:
            return "all"
        if self.separator and len(texts) == 1:
            texts = texts[0].split(self.separator) if texts[0] else []
        return [self.read_one(text) for text in texts]

    def is_all(self, value: Json) -> bool:
        """Say whether a value is the word that stands for a whole list."""
        return self.word_all and isinstance(value, str)


def without_all(fields: Mapping[str, Field], values: dict[str, Json]) -> dict[str, Json]:
    """Return what a schema can judge of the values: not the word that stands for a whole list."""
    if "all" not in values.values():
        return values
    return {name: value for name, value in values.items() if not (name in fields and fields[name].is_all(value))}


def field_for(document: Document, pointer: str, node: Json) -> Field:
    """Return how a parameter is read."""
    if "content" in node:
        media = next(iter(node["content"])).replace("~", "~0").replace("/", "~1")
        return Field(f"{pointer}/content/{media}/schema", as_json)
    style = node.get("style", "form" if node["in"] in ("query", "cookie") else "simple")
    explode = node.get("explode", style == "form")
    separator = "" if explode and style == "form" else SEPARATORS.get(style, ",")
    return field_at(document, f"{pointer}/schema", separator, deep=style == "deepObject")


def field_at(document: Document, pointer: str, separator: str = "", *, deep: bool = False) -> Field:
    """Return how text is read for the schema at a pointer."""
    end, schema = document.follow(pointer)
    written = document.at(pointer)
    if "array" not in types_of(document, end):
        return Field(pointer, reader(types_of(document, end)), deep=deep)
    marks = {**schema, **written}
    items = types_of(document, f"{end}/items") if "items" in schema else set()
    return Field(pointer, reader(items), True, marks.get("x-list-separator", separator), bool(marks.get("x-list-all")))


def types_of(document: Document, pointer: str, depth: int = 0) -> set[str]:
    """Return the JSON types that a schema allows, as far as it says."""
    pointer, schema = document.follow(pointer)
    if not isinstance(schema, dict) or depth > 8:
        return set()
    named = schema.get("type")
    if named:
        return {named} if isinstance(named, str) else set(named)
    found: set[str] = set()
    for key in ("allOf", "anyOf", "oneOf"):
        for index in range(len(schema.get(key, ()))):
            found |= types_of(document, f"{pointer}/{key}/{index}", depth + 1)
    for value in schema.get("enum", [schema["const"]] if "const" in schema else ()):
        found.add(_type_name(value))
    return found


def _type_name(value: Json) -> str:
    if isinstance(value, bool):
        return "boolean"
    return {int: "integer", float: "number", type(None): "null", list: "array", dict: "object"}.get(
        type(value), "string"
    )


def reader(types: set[str]) -> Coerce:
    """Return what reads text for these types: the narrowest that takes it, text otherwise."""
    readers = [read for name, read in READERS if name in types]
    if not readers:
        return _as_text
    if len(readers) == 1:
        return readers[0]

    def read(text: str) -> Json:
        for attempt in readers:
            value = attempt(text)
            if value is not text:
                return value
        return text

    return read


def _as_text(text: str) -> Json:
    return text
