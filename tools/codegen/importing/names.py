"""Names for what a foreign document calls as it likes: each becomes one that Python, files and our templates can bear."""

from __future__ import annotations

import re
from collections.abc import Iterable

from openapi_python_client.strings import ClassName, PythonIdentifier, fix_reserved_words, snake_case

from codegen.names import RESERVED_ARGUMENTS, RESERVED_CLASSES, RESERVED_FIELDS

_SIGNS = {
    "<": " before",
    ">": " after",
    "<=": " until",
    ">=": " since",
    "!": " not",
    "+": " plus",
    "-": " minus",
    "*": " any",
}
_TAKEN = RESERVED_ARGUMENTS | RESERVED_FIELDS | {"self", "client", "url", "body", "choose", "poll_interval", "dt", "c"}


def words(name: str) -> str:
    """A name whose punctuation separates words: `segments/list` reads `segments_list`."""
    return re.sub(r"_{2,}", "_", re.sub(r"[^A-Za-z0-9]+", "_", name)).strip("_")


def python_name(wire: str, taken: Iterable[str], *suffixes: str) -> str:
    """A free name for an argument or a field: `DateSent<` is `date_sent_before` beside `DateSent`.

    Args:
        wire: The name in the document.
        taken: Names that are in use.
        suffixes: What tells it apart when its own name is taken, the best first.
    """
    sign = re.search(r"[<>!]=?$|[-+*]$", wire)
    base = _identifier(wire[: sign.start()] + _SIGNS.get(sign[0], "") if sign else wire)
    names = set(taken)
    for candidate in (base, *(f"{base}_{suffix}" for suffix in suffixes)):
        if candidate not in names and candidate not in _TAKEN:
            return candidate
    number = 2
    while f"{base}_{number}" in names:
        number += 1
    return f"{base}_{number}"


def automatic_name(wire: str) -> str:
    """The name that the generator gives by itself."""
    return str(PythonIdentifier(wire, "field_"))


def readable(wire: str, chosen: str) -> bool:
    """Whether the automatic name separates the words that punctuation separates on the wire."""
    return (
        re.sub(r"[^a-z0-9]+", "_", wire.lower()).strip("_").count("_") <= chosen.strip("_").count("_")
        or wire.isidentifier()
    )


def _identifier(wire: str) -> str:
    name = re.sub(r"_{2,}", "_", snake_case(re.sub(r"[^A-Za-z0-9_]+", "_", wire))).strip("_")
    if not name or not name[0].isalpha():
        name = f"field_{name}".rstrip("_")
    return fix_reserved_words(name)


class Names:
    """Unique names for schemas: two that differ in case or punctuation would be one class, or one file."""

    def __init__(self) -> None:
        self._modules: set[str] = set()

    def schema(self, wanted: str) -> str:
        """A class name that nobody has: `Model` becomes `ModelObject`, a second `fooBar` becomes `FooBar2`."""
        base = str(ClassName(re.sub(r"[^A-Za-z0-9]+", " ", wanted) or "Value", "Schema"))[:80].rstrip("_")
        base = base if base.isascii() and base[:1].isalpha() else f"Schema{base}"
        if base in RESERVED_CLASSES or base.endswith(("Api", "Dict")):  # what groups of calls and arguments are called
            base += "Object"
        name, number = base, 1
        while snake_case(str(ClassName(name, ""))) in self._modules or str(ClassName(name, "")) in RESERVED_CLASSES:
            number += 1
            name = f"{base}V{number}"
        self._modules.add(snake_case(str(ClassName(name, ""))))
        return name
