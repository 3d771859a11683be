"""Whether a log's number or address is the one that was called, however the log writes it."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Relation = Literal["same", "maybe", "other"]

_MASK = re.compile(r"[*•●?#_…]+|[xX]{2,}")
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_ADDRESS = re.compile(r"\s*(?:sips?|tel):|[^@\s]+@", re.IGNORECASE)
_PLAIN = re.compile(r"[1-9][0-9]+\Z")
_SUFFIX, _PIECE = 4, 7
"""Digits at the end, or anywhere, that are enough for two numbers to be perhaps the same."""


def relation(given: str, logged: str | None) -> Relation:
    """Compare two ways of writing a number or address.

    Args:
        given: What was called.
        logged: What the log says; `None` or blank when it says nothing.

    Returns:
        `maybe` where the log masks or cuts the number, leaves the country code out or writes something around it. `other`
        is said only of what surely is somebody else's: absence rests on it.
    """
    if not logged or not logged.strip():
        return "maybe"
    if len(given) == len(logged) and _PLAIN.match(given) and _PLAIN.match(logged):
        return "same" if given == logged else "other"  # most rows of a log, and logs are long
    if given.strip().casefold() == logged.strip().casefold():
        return "same"
    ours, theirs = digits(given), digits(logged)
    if not ours:
        return "other" if _ADDRESS.match(logged) or theirs else "maybe"
    if not theirs or (_LETTERS.search(logged) and not _ADDRESS.match(logged)):
        return "maybe"
    if _MASK.search(logged):
        return _masked(ours, logged)
    if ours == theirs:
        return "same"
    short, long = sorted((ours.lstrip("0"), theirs.lstrip("0")), key=len)
    if len(short) >= _SUFFIX and long.endswith(short):
        return "maybe"
    return "maybe" if len(short) >= _PIECE and short in long else "other"


def digits(text: str) -> str:
    """Return the digits of a text, those of other scripts as ours."""
    return "".join(str(unicodedata.digit(char)) for char in text if unicodedata.digit(char, None) is not None)


def _masked(ours: str, logged: str) -> Relation:
    pieces = [digits(piece) for piece in _MASK.split(logged)]
    begins = ours.startswith(pieces[0]) or (len(pieces[0]) <= len(ours) and pieces[0].lstrip("0") in ours)
    return "maybe" if begins and ours.endswith(pieces[-1]) else "other"
