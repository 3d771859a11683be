"""JSON as documentation writes it: strict first, then the relaxed dialect, marked as such."""

import json
from typing import Literal

import json5

from documents.values import JSON

MAX_CHARS = 200_000
MAX_DEPTH = 40


def load(text: str) -> tuple[JSON, Literal["strict", "relaxed", "no"]]:
    """The value and how it was read; `(None, "no")` when it is not JSON in any dialect."""
    text = text.strip()
    if not text or len(text) > MAX_CHARS or _depth(text) > MAX_DEPTH:
        return None, "no"
    try:
        value: JSON = json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return _relaxed(text)
    return value, "strict"


def looks_like(text: str) -> bool:
    """Whether a code block means to be JSON, whatever its label says."""
    return text.lstrip()[:1] in {"{", "["} and text.rstrip()[-1:] in {"}", "]"}


def several(text: str) -> list[tuple[int, JSON]]:
    """All JSON objects and arrays that stand one after another at line starts, each with its line offset."""
    decoder, found, position = json.JSONDecoder(), [], 0
    while position < len(text):
        if text[position] in "{[" and (position == 0 or text[position - 1] == "\n"):
            try:
                value, end = decoder.raw_decode(text, position)
            except (ValueError, RecursionError):
                position += 1
                continue
            found.append((text.count("\n", 0, position), value))
            position = end
        else:
            position += 1
    return found


def _relaxed(text: str) -> tuple[JSON, Literal["relaxed", "no"]]:
    if len(text) > 20_000:  # the relaxed reader is slow
        return None, "no"
    try:
        value: JSON = json5.loads(text)
    except (ValueError, RecursionError):
        return None, "no"
    return (value, "relaxed") if isinstance(value, dict | list) else (None, "no")


def _depth(text: str) -> int:
    deepest = depth = 0
    for character in text:
        depth += (character in "{[") - (character in "}]")
        deepest = max(deepest, depth)
    return deepest


def _refuse(name: str) -> JSON:
    raise ValueError(name)
