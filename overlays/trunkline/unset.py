"""`UNSET`: the value of a field that was not in the answer, or an argument that was not given."""

from __future__ import annotations

from typing import Final, Literal


class Unset:
    """The type of `UNSET`: falsy, one instance for ever, through copies and pickles."""

    __slots__ = ()
    _only: Unset | None = None

    def __new__(cls) -> Unset:
        """Return the one instance."""
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: object) -> Unset:
        return self

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()
