"""What a drawn value is in Python, and whether what was read off the wire means it."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from fuzz.schemas import unmarked

if TYPE_CHECKING:
    from fuzz.subjects import Document, Node

UTC = ZoneInfo("UTC")


def python(value: Any) -> Any:
    """What a caller gives for a drawn value."""
    if isinstance(value, list):
        return [python(one) for one in value]
    if isinstance(value, dict):
        return {key: python(one) for key, one in value.items()}
    found = unmarked(value)
    if found is None:
        return value
    kind, text = found
    match kind:
        case "moment":
            return dt.datetime.fromisoformat(text).replace(tzinfo=UTC)
        case "day":
            return dt.date.fromisoformat(text)
        case "clock":
            return dt.time.fromisoformat(text)
        case "decimal":
            return Decimal(text)
        case "bytes":
            return text.encode("latin-1")
        case "phone":
            return f"+{text}"
    return text


class Meaning:
    """Compares what was meant with what came.

    Args:
        document: The spec.
        text: Whether values travel as text (path, query, form, header) or as JSON.
        zone: The zone that the call's moments without one are in.
    """

    def __init__(self, document: Document, text: bool, zone: str = "UTC") -> None:
        self.document = document
        self.text = text
        self.zone = ZoneInfo(zone)

    def same(self, schema: Node, meant: Any, got: Any) -> bool:
        """Whether a single value, or a value in JSON, is what was meant."""
        schema = self.document.resolve(schema)
        for key in ("oneOf", "anyOf"):
            if key in schema and unmarked(meant) is not None:
                return any(self.same({**one}, meant, got) for one in schema[key])
            if key in schema:
                schema = self._option(schema[key], meant)
        found = unmarked(meant)
        if found is not None:
            return self._same_kind(schema, *found, got)
        if schema.get("x-json"):
            return self._same_json_text(schema, meant, got)
        if isinstance(meant, list):
            return self._same_list(schema, meant, got)
        if isinstance(meant, dict):
            return self._same_object(schema, meant, got)
        return self._same_scalar(meant, got)

    def _option(self, options: list[Node], meant: Any) -> Node:
        """The alternative that a value without a mark is of, by its JSON type."""
        wanted = {list: "array", dict: "object", str: "string", int: "integer", float: "number"}.get(type(meant))
        resolved = [self.document.resolve(one) for one in options]
        return next((one for one in resolved if wanted in one.get("type", ())), {})

    def _same_list(self, schema: Node, meant: list[Any], got: Any) -> bool:
        items, separator = schema.get("items", {}), schema.get("x-list-separator")
        if separator is not None:
            if not isinstance(got, str):
                return False
            inside = Meaning(self.document, True, str(self.zone))
            parts = got.split(separator)
            return len(parts) == len(meant) and all(map(inside.same, [items] * len(meant), meant, parts))
        if not isinstance(got, list) or len(got) != len(meant):
            return False
        return all(self.same(items, one, other) for one, other in zip(meant, got, strict=True))

    def _same_object(self, schema: Node, meant: Node, got: Any) -> bool:
        if self.text:
            got = json.loads(got) if isinstance(got, str) else None
        if not isinstance(got, dict) or set(got) != set(meant):
            return False
        known, extra = self.document.properties(schema), schema.get("additionalProperties")
        other = extra if isinstance(extra, dict) else {}
        inside = Meaning(self.document, False, str(self.zone))
        return all(inside.same(known.get(key, other), one, got[key]) for key, one in meant.items())

    def _same_json_text(self, schema: Node, meant: Any, got: Any) -> bool:
        if not isinstance(got, str):
            return False
        if "x-phone" in schema:
            items = {key: one for key, one in schema.items() if key not in ("x-json", "type")}
            return self._same_list({"items": items}, meant, json.loads(got))
        return bool(json.loads(got) == meant)

    def _same_scalar(self, meant: Any, got: Any) -> bool:
        if not self.text or meant is None:
            return type(got) is type(meant) and bool(got == meant)
        if not isinstance(got, str):
            return False
        match meant:
            case bool():
                return got == ("true" if meant else "false")
            case int():
                return got == str(meant)
            case float():
                return float(got) == meant
        return bool(got == meant)

    def _same_kind(self, schema: Node, kind: str, text: str, got: Any) -> bool:
        match kind:
            case "moment":
                return self._same_moment(schema, text, got)
            case "day" if schema.get("x-time") == "dmy":
                return bool(got == dt.date.fromisoformat(text).strftime("%d/%m/%Y"))
            case "phone":
                return self._same_phone(schema.get("x-phone"), text, got)
            case "decimal":
                right = (
                    isinstance(got, str) if self.text or schema.get("type") == "string" else type(got) in (int, float)
                )
                return right and Decimal(str(got)) == Decimal(text)
            case "bytes":
                return bool(got == text.encode("latin-1"))
        return bool(got == text)

    def _same_phone(self, form: str | None, digits: str, got: Any) -> bool:
        if form == "integer" and not self.text:
            return type(got) is int and str(got) == digits
        return bool(got == (digits if form in ("digits", "integer") else f"+{digits}"))

    def _same_moment(self, schema: Node, text: str, got: Any) -> bool:
        moment = dt.datetime.fromisoformat(text).replace(tzinfo=UTC)
        form, types = schema.get("x-time"), schema.get("type", ())
        if form == "sql":
            return bool(got == moment.astimezone(self.zone).strftime("%Y-%m-%d %H:%M:%S"))
        if form is None:
            read = dt.datetime.fromisoformat(got) if isinstance(got, str) else None
            return read is not None and read.tzinfo is not None and read == moment
        if not self.text and isinstance(got, str) != ("string" in types):
            return False
        per_second = {"seconds": 1, "milliseconds": 1000, "microseconds": 1_000_000}[form]
        return Decimal(str(got)) == Decimal(str(moment.timestamp())) * per_second
