"""Docusaurus' components for inputs: parts of an OpenAPI document, written as JSON between braces."""

import json
import re

from docsdrift.extract.draft import Reading
from docsdrift.extract.tables import read_param
from docsdrift.facts import location_of
from documents.values import JSON, Object, as_list, as_object, as_text

_COMPONENT = re.compile(r"\s*<(ParamsItem|ParamsDetails|RequestSchema|SchemaItem)\b")
_HELD = re.compile(r"\b(?:param|parameters|body)=\{")


def read_inputs(text: str, line: int, reading: Reading) -> bool:
    """Take in one component; False when the text is none. What of it cannot be placed is a finding."""
    if not _COMPONENT.match(text):
        return False
    held, draft = _held(text), reading.current
    if isinstance(held, dict) and "content" in held and draft:
        found = _fields(as_object(next(iter(as_object(held["content"]).values()), {})))
    elif isinstance(held, dict | list) and draft:
        found = [
            (one, as_object(one.get("schema"))) for one in map(as_object, held if isinstance(held, list) else [held])
        ]
    else:
        found = []
    for one, schema in found:
        cells = {"name": as_text(one.get("name")), "type": as_text(schema.get("type"))}
        cells["required"] = "yes" if one.get("required") is True else "no"
        param = read_param(cells, location_of(as_text(one.get("in"))), line)
        if param and draft:
            draft.params.append(param)
    if not found:
        reading.lose("component", line, text.strip())
    return True


def _held(text: str) -> JSON:
    start = _HELD.search(text)
    try:
        value: JSON = json.JSONDecoder().raw_decode(text, start.end())[0] if start else None
    except (ValueError, RecursionError):
        return None
    return value


def _fields(media: Object) -> list[tuple[Object, Object]]:
    """The fields of a body, as parameters that stand in it."""
    schema = as_object(media.get("schema"))
    required = as_list(schema.get("required"))
    return [
        ({"name": name, "in": "body", "required": name in required}, as_object(node))
        for name, node in as_object(schema.get("properties")).items()
    ]
