"""What a vendor's log of messages shows when it is looked at: late, cut, rewritten, without texts, as faults ask."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .faults import LOG, by_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ..messages import Json
    from .faults import Fault
    from .state import Row

#: Typographic marks and the plain ones that some carriers make of them.
PLAIN = str.maketrans(
    {
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u2018": "'",
        "\u2019": "'",
        "\u2013": "-",
        "\u2014": "-",
        "\u2026": "...",
    }
)
REWRITES: Mapping[str, Callable[[str], str]] = {
    "trim": str.rstrip,
    "newlines": lambda text: text.replace("\r\n", "\n"),
    "quotes": lambda text: text.translate(PLAIN),
    "cut": lambda text: text[:160],
    "nfc": lambda text: unicodedata.normalize("NFC", text),
    "nfd": lambda text: unicodedata.normalize("NFD", text),
}


@dataclass(frozen=True, slots=True)
class Fields:
    """Where a log's rows have what faults change.

    Attributes:
        number: The member with the receiver's number.
        text: The member with the text.
        made: Tells when a row was made, as an epoch.
    """

    number: str
    text: str
    made: Callable[[Row], float]


@dataclass(frozen=True, slots=True)
class Lookup:
    """One look at a log.

    Attributes:
        faults: What is wrong with the log just now.
        now: When it is looked at.
    """

    faults: tuple[Fault, ...]
    now: float

    def rows(self, rows: Iterable[Row], fields: Fields) -> list[Row]:
        """Return the rows as the log shows them; those that no fault touches are the very same."""
        seen = (self._seen(row, fields) for row in rows)
        return [row for row in seen if row is not None]

    def cap(self, wanted: int) -> int:
        """Return how many rows a page has when so many are asked for."""
        return min([wanted, *(fault.size for fault in self.faults if fault.kind == "log-cap")])

    def _seen(self, row: Row, fields: Fields) -> Row | None:
        number = _digits(row.get(fields.number, ""))
        asked_by_number = by_number(number)
        mine = [fault for fault in self.faults if fault.to in (None, number)]
        if asked_by_number is not None and asked_by_number.kind in LOG:
            mine.append(asked_by_number)
        for fault in mine:
            if fault.kind == "log-lag" and fields.made(row) + fault.delay > self.now:
                return None
            row = _changed(row, fault, fields.text)
        return row


def _changed(row: Row, fault: Fault, text: str) -> Row:
    if fault.kind == "log-rewrite" and isinstance(row.get(text), str):
        return {**row, text: REWRITES[fault.rewrite](row[text])}
    if fault.kind == "log-textless" and text in row:
        return {name: value for name, value in row.items() if name != text}
    return row


def _digits(number: Json) -> str:
    return str(number).lstrip("+")
