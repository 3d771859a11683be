"""The value of an attribute or of a text: how Python's is written, and whether a written one is allowed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

# XML 1.0 has no way to write these, escaped or not
_UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PATTERNS = {
    "integer": (r"[+-]?[0-9]+", "must be a whole number"),
    "milliseconds": (r"[0-9]+", "must be a whole number of milliseconds, not negative"),
    "boolean": (r"true|false", "must be true or false"),
    "url": (r"(?i:https?)://[^\s/]\S*", "must start with http:// or https:// and a host"),
    "key": (r"[0-9*#+]", "must be one key: 0 to 9, *, # or +"),
    "keys": (r"[0-9*#+]+", "must be keys: 0 to 9, *, # and +"),
    "time_range": (
        r"([01][0-9]|2[0-3])(:[0-5][0-9]){2}-([01][0-9]|2[0-3])(:[0-5][0-9]){2}",
        "must be HH:MM:SS-HH:MM:SS",
    ),
}
_NUMBERS = ("integer", "milliseconds")
Given = str | int | float | bool | Iterable[str | int] | None


@dataclass(frozen=True, slots=True)
class Value:
    """What an attribute or a text may hold.

    Attributes:
        kind: The type, as the grammar names it.
        required: It cannot be left out.
        values: All that are allowed, of a choice or a list.
        ignore_case: Whether upper and lower case are the same.
        separator: What stands between the items of a list.
        minimum: The least number.
        maximum: The greatest number.
    """

    kind: str = "text"
    required: bool = False
    values: tuple[str, ...] = ()
    ignore_case: bool = False
    separator: str = ","
    minimum: int | None = None
    maximum: int | None = None

    def write(self, given: Given) -> str:
        """Write a value of Python.

        Raises:
            ValueError: It is not allowed; the message says what is, and never the value.
        """
        if self.kind in _NUMBERS and (isinstance(given, bool) or not isinstance(given, int)):
            raise ValueError(_PATTERNS[self.kind][1])
        if self.kind == "boolean" and not isinstance(given, bool):
            raise ValueError("must be True or False")
        if self.kind == "list" and not isinstance(given, str) and isinstance(given, Iterable):
            text = self.separator.join(str(item) for item in given)
        elif given is None or isinstance(given, bool):
            text = {None: "null", True: "true", False: "false"}[given]
        else:
            text = str(given)
        self.check(text)
        return text

    def check(self, text: str) -> None:
        """Check a written value.

        Raises:
            ValueError: It is not allowed; the message says what is, and never the value.
        """
        if _UNWRITABLE.search(text):
            raise ValueError("holds a character that XML cannot carry")
        pattern, complaint = _PATTERNS.get(self.kind, ("", ""))
        if pattern and not re.fullmatch(pattern, text):
            raise ValueError(complaint)
        if self.kind in _NUMBERS:
            self._check_number(int(text))
        items = text.split(self.separator) if self.kind == "list" else [text]
        if self.kind == "list" and not all(items):
            raise ValueError("must have no empty item")
        if self.values:
            self._check_choice(items)

    def _check_number(self, number: int) -> None:
        if self.minimum is not None and number < self.minimum:
            raise ValueError(f"must be at least {self.minimum}")
        if self.maximum is not None and number > self.maximum:
            raise ValueError(f"must be at most {self.maximum}")

    def _check_choice(self, items: list[str]) -> None:
        allowed = {value.upper() for value in self.values} if self.ignore_case else set(self.values)
        if any((item.upper() if self.ignore_case else item) not in allowed for item in items):
            raise ValueError(f"must be one of {', '.join(self.values)}")
