"""Keeping secrets and people out of sight."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final
from urllib.parse import quote, unquote

MASK: Final = "***"

_DIGITS = re.compile(r"\+?\d(?:[ ().-]{0,2}\d){6,}")
_TOKEN = re.compile(r"\b(?:eyJ[\w-]+(?:\.[\w-]*){0,2}|(?:bearer|basic)\s+\S+|[A-Za-z0-9_\-]{32,})", re.IGNORECASE)
_IN_URL = re.compile(r"(?i)\b(bearer|jwt|ha1b|google_token|facebook_token|api_key|access_token|token)=[^&\s\"'<>]+")
_CODE = re.compile(r"\d{3,}")
_SHORTEST = 3
_LONGEST = 4096


class Hidden(dict[str, object]):
    """Arguments whose `repr` shows nothing, so that they may stand in a frame that a crash report prints."""

    def __repr__(self) -> str:
        return MASK


def known_values(values: Iterable[object]) -> tuple[str, ...]:
    """List what must not appear in a text, longest first: every argument as written, and every number inside one."""
    found: set[str] = set()
    for value in _leaves(values):
        text = str(value)
        found.update(text for text in (text, unquote(text)) if len(text) >= _SHORTEST)
        found.update(_CODE.findall(text))
        compact = re.sub(r"[^0-9]", "", text)
        if len(compact) >= _SHORTEST:
            found.add(compact)
    return tuple(sorted(found, key=len, reverse=True))


def scrub(text: str, known: Iterable[str] = ()) -> str:
    """Return the text without the known values and without what looks like a person's number or a token."""
    for value in known:
        text = text.replace(value, MASK)
    return _DIGITS.sub(MASK, _TOKEN.sub(MASK, _IN_URL.sub(rf"\1={MASK}", text)))


def scrub_path(path: str, known: Iterable[str]) -> str:
    """Return a path whose segments that came from arguments are masked."""
    hidden = {quote(value, safe="") for value in known}
    return "/".join(MASK if part in hidden else scrub(part) for part in path.split("/"))


def _leaves(values: Iterable[object]) -> Iterable[object]:
    for value in values:
        if isinstance(value, Mapping):
            yield from _leaves(value.values())
        elif isinstance(value, list | tuple | set | frozenset):
            yield from _leaves(value)
        elif callable(to_dict := getattr(value, "to_dict", None)):
            yield from _leaves([to_dict()])
        elif isinstance(value, bytes):
            yield value[:_LONGEST].decode("utf-8", "ignore")
        elif value is not None and not isinstance(value, bool):
            yield value
