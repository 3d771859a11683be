"""`UNSET`: the value of an argument, or of a field of a request, that is not given. In answers absent reads as `None`."""

from __future__ import annotations

from enum import Enum
from typing import Any, Final, Literal


class Unset(Enum):
    """The type of `UNSET`.

    An enumeration of one, so that it stays one instance through copies and pickles and type checkers understand
    `value is UNSET`. It is falsy.
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    __str__ = __repr__


UNSET: Final = Unset.UNSET
ABSENT: Final[Any] = UNSET
"""The default of a field that reads as `None`: the constructor has to tell absent from null."""
