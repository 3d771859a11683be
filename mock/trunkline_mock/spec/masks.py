"""Bodies, queries and records with the values of credentials left out: JSON, forms, multipart, and halves of these."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import unquote_plus

import msgspec

if TYPE_CHECKING:
    from ..messages import Json

MASK = "…"
#: Layers in each other that are looked into, such as JSON as text in JSON; what is below them is not shown.
LAYERS = 4
USER = re.compile(r"(?<=://)[^/?#@\s\"'&]+(?=@)")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
_ADDRESS = re.compile(r"https?://\S+\Z")
_BOUNDARY = re.compile(r"^--[^\r\n]+", re.MULTILINE)
_GAP = re.compile(r"(\r?\n\r?\n)")
_PART = re.compile(r"[;\s]name\*?\s*=\s*(?:[\w-]*'[\w-]*')?(?:\"((?:\\.|[^\"\\])*)\"|([^;\s\"]+))", re.IGNORECASE)


def mask_text(text: str, names: frozenset[str], layers: int = LAYERS) -> str:
    """Return a body or query with the values of secret names left out.

    Args:
        text: JSON, a form, multipart, or anything that holds names and values.
        names: Secret names, in lower case.
        layers: How many layers are looked into.
    """
    if not layers:
        return MASK
    try:
        value = msgspec.json.decode(text)
        masked = mask(value, names, layers)
    except (msgspec.DecodeError, RecursionError):
        return _mask_loose(text, names, layers)
    return text if masked == value else msgspec.json.encode(masked).decode()


def mask(value: Json, names: frozenset[str], layers: int = LAYERS) -> Json:
    """Return JSON with the values of secret members left out, in JSON inside of its texts, too."""
    if isinstance(value, dict):
        return {
            name: MASK if name.strip().lower() in names else mask(item, names, layers) for name, item in value.items()
        }
    if isinstance(value, list):
        return [mask(item, names, layers) for item in value]
    if not isinstance(value, str):
        return value
    if _like_json(value):
        return mask_text(value, names, layers - 1)
    if _ADDRESS.match(value):
        return mask_url(value, names)
    return USER.sub(MASK, value) if "@" in value else value


def mask_url(url: str, names: frozenset[str]) -> str:
    """Return an address without its user and the secret values of its query."""
    address, mark, query = url.partition("?")
    return USER.sub(MASK, address) + mark + mask_text(query, names)


def without(value: Json, names: frozenset[str]) -> Json:
    """Return JSON without its secret members."""
    if isinstance(value, dict):
        return {name: without(item, names) for name, item in value.items() if name.lower() not in names}
    return [without(item, names) for item in value] if isinstance(value, list) else value


def _like_json(text: str) -> bool:
    return text.lstrip()[:1] in ("{", "[")


def _mask_loose(text: str, names: frozenset[str], layers: int) -> str:
    """Mask what is no JSON, or no longer."""
    boundary = _BOUNDARY.search(text) if "content-disposition" in text.lower() else None
    if boundary is not None:
        return boundary[0].join(_mask_part(part, names, layers) for part in text.split(boundary[0]))
    spelled = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text.replace("\0", ""))
    pairs = "&".join(_mask_pair(piece, names, layers) for piece in spelled.split("&"))
    return USER.sub(MASK, _pattern(names).sub(lambda found: found[1] + MASK, pairs))


def _mask_part(part: str, names: frozenset[str], layers: int) -> str:
    """Mask one part of multipart: whole where its name is secret, else what is JSON or multipart in it."""
    head, *rest = _GAP.split(part, maxsplit=1)
    if not rest:
        return part
    gap, body = rest
    if any(_is_secret(quoted or bare, names) for quoted, bare in _PART.findall(head)):
        return f"{head}{gap}{MASK}\r\n"
    inner = _like_json(body) or "content-disposition" in body.lower()
    return head + gap + (mask_text(body, names, layers - 1) if inner else USER.sub(MASK, body))


def _mask_pair(piece: str, names: frozenset[str], layers: int) -> str:
    """Mask one pair of a form or query; some separate pairs by semicolons, and values may hold them."""
    pairs = piece.split(";")
    for index, pair in enumerate(pairs):
        name, mark, _ = pair.partition("=")
        if mark and _is_secret(name, names):
            return ";".join([*pairs[:index], f"{name}={MASK}"])
    name, mark, value = piece.partition("=")
    for _ in range(LAYERS):
        value = unquote_plus(value)
        if mark and _like_json(value):
            masked = mask_text(value, names, layers - 1)
            return piece if masked == value else f"{name}={masked}"
        if "%" not in value:
            break
    return piece


def _is_secret(name: str, names: frozenset[str]) -> bool:
    """Whether a name of a form is secret, or its last part is: `user[password]`."""
    spelled = unquote_plus(name[:200]).strip().lower()
    return spelled in names or any(part in names for part in re.split(r"[\[\].]+", spelled))


@cache
def _pattern(names: frozenset[str]) -> re.Pattern[str]:
    """Match a name and its value in broken JSON or in lines, as far as it may go: quoted, nested, or to the line's end."""
    known = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    before = rf"((?:^|[&?\s\"'{{\[(,;])(?:{known})\\*[\"']?\s*(?:(:)|=)\s*)"
    value = r"(?:\"(?:\\.|[^\"\\])*\"?|'(?:\\.|[^'\\])*'?|[\[{\\|>].*|(?(2)[^\r\n]*|[^&\r\n]*))"
    return re.compile(before + value, re.IGNORECASE | re.DOTALL)
