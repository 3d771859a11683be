"""`x-only`: the overlay's list of the operations that are wanted; without it all are."""

from __future__ import annotations

from codegen.importing.shapes import Schema
from codegen.wire import SpecError


class Only:
    """Which operations of a document are wanted.

    Args:
        document: With the overlay on it; an entry of its `x-only` is an operationId, `METHOD /path`, `/path` (all its
            methods), or the beginning of a path or an operationId with `*` behind it.

    Raises:
        SpecError: `x-only` is no list of text.
    """

    def __init__(self, document: Schema) -> None:
        listed = document.get("x-only")
        if listed is not None and not (isinstance(listed, list) and all(isinstance(one, str) for one in listed)):
            raise SpecError("x-only must be a list of operations")
        self._unused: list[str] = list(dict.fromkeys(listed or ()))
        self._wanted = tuple(self._unused)
        self.everything = listed is None

    def takes(self, path: str, method: str, raw: Schema) -> bool:
        """Say whether an operation is wanted, and remember the entries that said so."""
        names = (path, f"{method.upper()} {path}", str(raw.get("operationId") or ""))
        found = [entry for entry in self._wanted if any(_fits(entry, name) for name in names)]
        self._unused = [entry for entry in self._unused if entry not in found]
        return self.everything or bool(found)

    def check(self) -> None:
        """Find the entries that no operation fits.

        Raises:
            SpecError: Naming them.
        """
        if self._unused:
            raise SpecError("x-only names what is not in the document: " + ", ".join(self._unused))


def _fits(entry: str, name: str) -> bool:
    return name.startswith(entry[:-1]) if entry.endswith("*") else name == entry
