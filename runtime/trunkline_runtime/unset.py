"""`UNSET`: the value of a field that was not in the answer, or an argument that was not given."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal


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
