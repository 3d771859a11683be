"""Into how many parts a text message is cut: GSM 7-bit and UCS-2, after 3GPP TS 23.038 and 23.040.

A part cannot hold half of what counts as two: an escape and its character, a surrogate pair. So parts are packed one by one.
"""

from __future__ import annotations

#: The default alphabet in the order of its table, without the escape itself.
BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
#: The table behind the escape: two units each.
EXTENDED = frozenset("^{}\\[~]|€\f")
GSM = BASIC | EXTENDED


def parts(text: str) -> int:
    """Return the number of parts; an empty text is one."""
    if GSM.issuperset(text):
        return _pack([2 if char in EXTENDED else 1 for char in text], whole=160, part=153)
    return _pack([2 if ord(char) > 0xFFFF else 1 for char in text], whole=70, part=67)


def _pack(units: list[int], *, whole: int, part: int) -> int:
    if sum(units) <= whole:
        return 1
    count, left = 1, part
    for unit in units:
        if unit > left:
            count, left = count + 1, part
        left -= unit
    return count
