"""Cases from schemas: what the vendor-neutral part of a schema allows, drawn by schemathesis; our extensions by formats.

A value that needs more than JSON (a moment, a telephone number, money, bytes) is drawn as text with a mark and its kind.
"""

from __future__ import annotations

import datetime as dt
import json
from functools import cache
from typing import TYPE_CHECKING, Any

import schemathesis
from hypothesis import strategies as st

if TYPE_CHECKING:
    from fuzz.subjects import Document, Node

MARK = "\x02"
KEPT = (
    "type", "enum", "const", "minimum", "maximum", "minLength", "maxLength", "pattern", "minItems", "maxItems", "required",
)  # fmt: skip
OTHERS = {
    "name": ("Acme", "Shop 24", "Łódź"),
    "pattern": ("1201*", "*555*"),
    "sip": ("sip:alice@example.com", "sips:bob@example.org"),
}
ZONES = ("UTC", "Asia/Tokyo", "Asia/Kolkata", "Europe/London", "America/New_York")
UNITS = {"sql": 1, "seconds": 1, "milliseconds": 1000, "microseconds": 1_000_000, "date-time": 1_000_000}


def marked(kind: str, text: str) -> str:
    """A value of a kind that JSON does not have."""
    return f"{MARK}{kind}|{text}"


def unmarked(value: object) -> tuple[str, str] | None:
    """The kind and the text of a marked value."""
    if not isinstance(value, str) or not value.startswith(MARK):
        return None
    kind, _, text = value[1:].partition("|")
    return kind, text


def _moments(per_second: int) -> st.SearchStrategy[str]:
    def cut(moment: dt.datetime) -> str:
        step = 1_000_000 // per_second
        return marked("moment", moment.replace(microsecond=moment.microsecond // step * step).isoformat())

    return st.datetimes(dt.datetime(1999, 1, 1), dt.datetime(2100, 1, 1)).map(cut)


def _phones(other: str | None) -> st.SearchStrategy[str]:
    numbers = st.from_regex(
        r"\A(4477009[0-9]{5}|1201555[0-9]{4}|861381234[0-9]{4})\Z", alphabet=st.characters(codec="ascii")
    )
    phones = numbers.map(lambda digits: marked("phone", digits))
    return phones if other is None else phones | st.sampled_from(OTHERS[other]).map(lambda text: marked("other", text))


def _decimals(least: float, most: float) -> st.SearchStrategy[str]:
    return st.decimals(str(least), str(most), places=2, allow_nan=False).map(lambda one: marked("decimal", str(one)))


@cache
def _format(kind: str, *given: Any) -> str:
    """Register what draws a kind, once; return the name of the format."""
    name = "-".join(["fuzz", kind, *map(str, given)])
    makers: dict[str, Any] = {
        "moment": _moments,
        "phone": _phones,
        "decimal": _decimals,
        "day": lambda: st.dates(dt.date(1999, 1, 1), dt.date(2100, 1, 1)).map(lambda d: marked("day", d.isoformat())),
        "clock": lambda: st.times().map(lambda t: marked("clock", t.replace(microsecond=0).isoformat())),
        "bytes": lambda: st.binary(min_size=1, max_size=64).map(lambda b: marked("bytes", b.decode("latin-1"))),
        "zone": lambda: st.sampled_from(ZONES).map(lambda text: marked("zone", text)),
        "uuid": lambda: st.uuids().map(lambda one: marked("uuid", str(one))),
    }
    schemathesis.openapi.format(name, makers[kind](*given))
    return name


class Neutral:
    """Turns the schemas of a document into schemas that say the same to a generator that knows nothing of us.

    Args:
        document: The spec.
        most: How long lists get.
    """

    def __init__(self, document: Document, most: int) -> None:
        self.document = document
        self.most = most
        self.components: dict[str, Node] = {}

    def schema(self, node: Node, nulls: bool = True) -> Node:
        """The neutral schema of a schema; named ones stay references, so that recursion ends."""
        if set(node) == {"$ref"}:
            name = node["$ref"].rpartition("/")[2] + ("" if nulls else "__")
            if name not in self.components:
                self.components[name] = {}
                self.components[name] = self._schema(self.document.resolve(node), nulls)
            return {"$ref": f"#/components/schemas/{name}"}
        return self._schema(self.document.resolve(node), nulls)

    def _schema(self, node: Node, nulls: bool) -> Node:
        types = node.get("type", [])
        types = [types] if isinstance(types, str) else [one for one in types if nulls or one != "null"]
        if "null" in types and len(types) > 1:
            rest = {**node, "type": [one for one in types if one != "null"]}
            return {"anyOf": [{"type": "null"}, self._schema(rest, nulls)]}
        drawn = self._drawn(node)
        if drawn is not None:
            return drawn
        for key in ("oneOf", "anyOf"):
            if key in node:
                options = [self.schema(one, nulls) for one in node[key]]
                return {"anyOf": [one for one in options if nulls or one != {"type": "null"}]}
        found = {key: node[key] for key in KEPT if key in node}
        if "enum" in found:
            found["enum"] = [one for one in found["enum"] if one is not None]
        if types:
            found["type"] = types[0] if len(types) == 1 else types
        if "allOf" in node or "properties" in node:
            return self._object(node, found, nulls)
        return self._container(node, found, nulls)

    def _object(self, node: Node, found: Node, nulls: bool) -> Node:
        """An object with properties, written out: what it is made of stands in one place."""
        found |= {"type": "object", "additionalProperties": False}
        parts: dict[str, Node] = {}
        self._gather(node, parts)
        found["properties"] = {name: self.schema(one, nulls) for name, one in parts.items()}
        found["required"] = sorted(self.document.required(node))
        return found

    def _gather(self, node: Node, parts: dict[str, Node]) -> None:
        node = self.document.resolve(node)
        for one in node.get("allOf", ()):
            self._gather(one, parts)
        parts.update(node.get("properties", {}))

    def _container(self, node: Node, found: Node, nulls: bool) -> Node:
        if "items" in node:
            found["items"] = self.schema(node["items"], nulls)
            found.setdefault("maxItems", max(self.most, node.get("minItems", 0)))
        extra = node.get("additionalProperties")
        if isinstance(extra, dict):
            found["additionalProperties"] = self.schema(extra, nulls)
        if node.get("x-list-all"):
            return {"anyOf": [found, {"const": "all"}]}
        return found

    def _drawn(self, node: Node) -> Node | None:
        """What a format of ours draws, for a schema that says more than JSON Schema can."""
        name = self._format_of(node)
        if name is not None:
            return {"type": "string", "format": name}
        if node.get("x-json") and "x-phone" in node:
            numbers = {"type": "string", "format": _format("phone", node.get("x-phone-or"))}
            return {"type": "array", "items": numbers, "maxItems": 4}
        if node.get("x-json"):
            return {"anyOf": [{"type": "object", "maxProperties": 3}, {"type": "array", "maxItems": 3}]}
        return None

    def _format_of(self, node: Node) -> str | None:
        if node.get("x-zone"):
            return _format("zone")
        if "x-phone" in node and not node.get("x-json"):
            return _format("phone", node.get("x-phone-or"))
        if node.get("x-decimal"):
            return _format("decimal", node.get("minimum", -999), node.get("maximum", 99999))
        kind = node.get("x-time") or (node.get("format") if "string" in node.get("type", ()) else None)
        if kind in UNITS:
            return _format("moment", UNITS[kind])
        plain = {"dmy": "day", "date": "day", "hms": "clock", "time": "clock", "binary": "bytes", "uuid": "uuid"}
        return _format(plain[kind]) if kind in plain else None


def strategies(
    document: Document, wanted: dict[str, Node], nulls: bool = True, most: int = 4
) -> dict[str, st.SearchStrategy[Any]]:
    """What draws values of each of several schemas of a document."""
    neutral = Neutral(document, most)
    schemas = {name: neutral.schema(node, nulls) for name, node in wanted.items()}
    return drawn(schemas, neutral.components)


def drawn(schemas: dict[str, Node], components: dict[str, Node]) -> dict[str, st.SearchStrategy[Any]]:
    """What draws values of neutral schemas: each stands as the body of a request that nobody makes."""
    paths = {
        f"/{name}": {
            "post": {
                "requestBody": {"required": True, "content": {"application/json": {"schema": node}}},
                "responses": {"200": {"description": ""}},
            }
        }
        for name, node in schemas.items()
    }
    info = {"openapi": "3.1.0", "info": {"title": "cases", "version": "1"}, "paths": paths}
    schema = schemathesis.openapi.from_dict(json.loads(json.dumps({**info, "components": {"schemas": components}})))
    schema.config.generation.update(allow_x00=False)
    return {name: schema[f"/{name}"]["POST"].as_strategy().map(lambda case: whole(case.body)) for name in schemas}


def whole(value: Any) -> Any:
    """The same with whole numbers as such: 7.0 is an integer for JSON Schema, but not for Python."""
    if isinstance(value, dict):
        return {key: whole(one) for key, one in value.items()}
    if isinstance(value, list):
        return [whole(one) for one in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value
