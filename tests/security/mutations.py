"""Making strange bytes of ordinary ones: by the byte, and by the members of JSON."""

from __future__ import annotations

import json
import random
from typing import Any

ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    10**30,
    -(2**63),
    1e308,
    "",
    "\ud800",
    "\x00",
    "é" * 300,
    "9" * 300,
    "2026-13-45T99:99:99Z",
    "0001-01-01T00:00:00+23:59",
    [],
    {},
    [[]] * 50,
    {"": ""},
    {"$ref": "#"},
    "NaN",
    [None] * 200,
)
LARGEST = 50_000
PIECES = (
    b"\x00",
    b"\xff\xfe",
    b"{",
    b"[" * 300,
    b"}",
    b'"',
    b"\\u",
    b"1e999",
    b"-",
    b"\r\n",
    b"\r\n\r\n",
    b"Infinity",
    b":",
)


def mutated(chance: random.Random, data: bytes) -> bytes:
    """Return bytes with some of them changed, cut, doubled or put in."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(changed) + 1)
        what = chance.randrange(5)
        if what == 0 and at < len(changed):
            changed[at] = chance.randrange(256)
        elif what == 1:
            del changed[at : at + chance.randint(1, 40)]
        elif what == 2:
            changed[at:at] = chance.choice(PIECES)
        elif what == 3:
            start = chance.randrange(len(changed) + 1)
            changed[at:at] = changed[start : start + chance.randint(1, 400)]
        elif chance.random() < 0.2:
            del changed[at:]
    return bytes(changed)


def mutated_json(chance: random.Random, data: bytes) -> bytes:
    """Return JSON with a member replaced, dropped, doubled or buried, or bytes that are none."""
    if chance.random() < 0.25:
        return mutated(chance, data)
    value = json.loads(data)
    text = data
    for _ in range(chance.randint(1, 4)):
        value = _changed(chance, value, 0)
        text = json.dumps(value).encode()
        if len(text) > LARGEST:  # what is doubled again and again has no end
            break
    return text


def _changed(chance: random.Random, value: Any, depth: int) -> Any:
    if depth > 6 or chance.random() < 0.15 or not isinstance(value, dict | list) or not value:
        odd = chance.choice(ODD)
        return odd if chance.random() < 0.8 else [value] * chance.randint(2, 50)
    if isinstance(value, list):
        at = chance.randrange(len(value))
        return [*value[:at], _changed(chance, value[at], depth + 1), *value[at + 1 :]]
    name = chance.choice(list(value))
    inner = value[name]
    if chance.random() < 0.15:
        return {key: kept for key, kept in value.items() if key != name}
    if chance.random() < 0.1:
        return value | {chance.choice(["x", "é", "", "type", "id"]): inner}
    return value | {name: _changed(chance, inner, depth + 1)}
