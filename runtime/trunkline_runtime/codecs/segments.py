"""Into how many parts a text message is cut: 3GPP TS 23.038 (alphabets) and TS 23.040 (parts)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from trunkline_runtime.frames import private

Encoding = Literal["GSM-7", "UCS-2"]

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("\f^{}\\[~]|€")
_ALPHABET = _BASIC | _EXTENDED
_SIZES: dict[Encoding, tuple[int, int]] = {"GSM-7": (160, 153), "UCS-2": (70, 67)}


@dataclass(frozen=True, slots=True)
class Segments:
    """How a text travels.

    Attributes:
        encoding: `GSM-7` when every character is in the GSM alphabet or its extension, `UCS-2` otherwise.
        units: Septets or 16-bit units; a character of the extension takes two, as does one beyond U+FFFF.
        parts: How many messages it is cut into; each is charged.
        left: Units that still fit without another part.
    """

    encoding: Encoding
    units: int
    parts: int
    left: int


@private
def segments(text: str) -> Segments:
    """Count the parts of a text message.

    Args:
        text: The message.

    Returns:
        Encoding, units, parts and what is left. A pair of units is never cut in two, so that a part may end one early.
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    plain = _ALPHABET.issuperset(text)
    encoding: Encoding = "GSM-7" if plain else "UCS-2"
    doubles = {char for char in set(text) if (char in _EXTENDED if plain else char > "\uffff")}
    single, part = _SIZES[encoding]
    units = len(text) + (sum(map(doubles.__contains__, text)) if doubles else 0)  # a count of each would be quadratic
    if units <= single:
        return Segments(encoding, units, 1, single - units)
    parts, left = _pack([2 if char in doubles else 1 for char in text], part)
    return Segments(encoding, units, parts, left)


def _pack(sizes: Iterable[int], part: int) -> tuple[int, int]:
    parts, left = 1, part
    for size in sizes:
        if size > left:
            parts, left = parts + 1, part
        left -= size
    return parts, left
