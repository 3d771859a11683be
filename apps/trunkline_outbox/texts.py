"""What a text costs before it is sent: its parts, its encoding, and the characters that make it dearer."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

_GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_TWICE = frozenset("^{}\\[~]|€\f")


@dataclass(slots=True)
class Survey:
    """What the texts of a campaign come to.

    Attributes:
        messages: How many texts were counted.
        parts: Into how many parts they are cut together.
        encodings: How many texts have each encoding.
        dearer: Characters that force a text out of the cheap alphabet, each with the number of such texts.
        longest: The most parts that one text has.
    """

    messages: int = 0
    parts: int = 0
    encodings: Counter[str] = field(default_factory=Counter)
    dearer: Counter[str] = field(default_factory=Counter)
    longest: int = 0

    def add(self, text: str) -> int:
        """Count a text and return its parts."""
        dear = {char for char in text if char not in _GSM and char not in _GSM_TWICE}
        parts = _parts(text, "UCS-2" if dear else "GSM-7")
        self.messages += 1
        self.parts += parts
        self.encodings["UCS-2" if dear else "GSM-7"] += 1
        self.longest = max(self.longest, parts)
        self.dearer.update(dear)
        return parts


def _parts(text: str, encoding: str) -> int:
    """Cut a text as the standard does: an escape pair or a surrogate pair stays together."""
    if encoding == "GSM-7":
        units, single, room = [2 if char in _GSM_TWICE else 1 for char in text], 160, 153
    else:
        units, single, room = [2 if ord(char) > 0xFFFF else 1 for char in text], 70, 67
    if sum(units) <= single:
        return 1
    parts, used = 1, 0
    for unit in units:
        if used + unit > room:
            parts, used = parts + 1, 0
        used += unit
    return parts
