"""How alike two texts are, when one of them has been through a vendor."""

from __future__ import annotations

import html
import unicodedata
from typing import Literal

from trunkline_runtime.codecs.segments import segments

Likeness = Literal["equal", "normalised", "cut", "length", "unknown", "other"]

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4\u0060", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        "\u2026": "...",
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff", ""),
    }
)
_SHORTEST_CUT = 10


def normal(text: str) -> str:
    """Return a text without what vendors change: blanks, line ends, quotes, dashes, forms of Unicode, HTML."""
    plain = unicodedata.normalize("NFKC", html.unescape(text)).translate(_PLAIN)
    return " ".join(plain.split()).casefold()


def likeness(sent: str, logged: str | None, parts: int | None) -> Likeness:
    """Compare what was sent with what a log has.

    Args:
        sent: The text that was sent.
        logged: The log's text; `None` when it keeps none.
        parts: The log's count of parts, when it has one.
    """
    if not logged:
        return (
            "length" if parts is not None and parts == segments(sent).parts else "unknown" if parts is None else "other"
        )
    if logged == sent:
        return "equal"
    ours, theirs = normal(sent), normal(logged)
    if ours == theirs or _bare(ours) == _bare(theirs):
        return "normalised"
    if not any(map(str.isalnum, theirs)) and any(map(str.isalnum, ours)):
        return "unknown"  # masked
    short, long = sorted((_bare(ours), _bare(theirs)), key=len)
    if len(short) >= _SHORTEST_CUT and short in long:
        return "cut"
    return "length" if len(sent) == len(logged) or segments(sent).parts == segments(logged).parts else "other"


def _bare(text: str) -> str:
    """Return letters and digits only, without accents: what is left when a vendor replaces what it cannot write."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(char for char in plain if char.isalnum() and char.isascii())
