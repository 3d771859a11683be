"""What a text costs before it is sent: its parts, its encoding, and the characters that make it dearer."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache

from trunkline.sms import segments


@lru_cache(maxsize=4096)
def _is_dear(char: str) -> bool:
    return segments(char).encoding == "UCS-2"


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
        cut = segments(text)
        self.messages += 1
        self.parts += cut.parts
        self.encodings[cut.encoding] += 1
        self.longest = max(self.longest, cut.parts)
        if cut.encoding == "UCS-2":
            self.dearer.update(filter(_is_dear, set(text)))
        return cut.parts
