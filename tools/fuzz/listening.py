"""Everything that the product logs, and whether anything in it is a secret or about people."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from fuzz.clients import SECRETS, private_key
from fuzz.schemas import unmarked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fuzz.subjects import Document, Node, Subject

OURS = ("trunkline", "trunkline_runtime")
SHORTEST = 6


class Listener(logging.Handler):
    """Keeps what is logged, as text."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []
        self._formatter = logging.Formatter("%(levelname)s %(name)s %(message)s")

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line, its traceback included."""
        self.lines.append(self._formatter.format(record))

    def take(self) -> str:
        """What was logged since the last time."""
        lines, self.lines = self.lines, []
        return "\n".join(lines)

    def __enter__(self) -> Listener:
        for name in OURS:
            logging.getLogger(name).addHandler(self)
            logging.getLogger(name).setLevel(logging.DEBUG)
        return self

    def __exit__(self, *_: object) -> None:
        for name in OURS:
            logging.getLogger(name).removeHandler(self)
            logging.getLogger(name).setLevel(logging.NOTSET)


def secrets(subject: Subject, values: Node) -> Iterator[str]:
    """What no log line may hold: tokens, and what the spec marks secret or personal in the case."""
    yield from (one for one in SECRETS.get(subject.vendor, {}).values() if one and one.startswith("tok-"))
    if subject.vendor == "voximplant":
        yield private_key()
        yield "eyJ"
    for one in subject.arguments:
        value = values.get(f"{one.location}:{one.wire}")
        hidden = any(key in one.schema for key in ("x-secret", "x-personal", "x-phone")) and "enum" not in one.schema
        yield from _long_texts(subject.document, value, hidden)


def _long_texts(document: Document, value: object, hidden: bool) -> Iterator[str]:
    if isinstance(value, list):
        for one in value:
            yield from _long_texts(document, one, hidden)
    found = unmarked(value)
    text = found[1] if found and found[0] == "phone" else value if found is None else None
    if hidden and isinstance(text, str) and len(text) >= SHORTEST and not _is_word(text):
        yield text


def _is_word(text: str) -> bool:
    """Whether a text could be one of the product's own words, such as `unknown`: cases are drawn from these, too."""
    return text.isascii() and text.replace("_", "").isalpha()
