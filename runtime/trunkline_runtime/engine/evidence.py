"""What an operation rests on, told to the caller who cares."""

from __future__ import annotations

import warnings
from typing import Any

from trunkline_runtime.errors import GuessedOperation
from trunkline_runtime.operation import Operation

_LEVELS = ("documented", "observed", "listed", "inferred")
_shown: set[tuple[str, str]] = set()


def check_evidence(operation: Operation[Any], least: str | None) -> None:
    """Refuse an operation that rests on less than asked for; without a wish, warn once of one that is inferred.

    Raises:
        GuessedOperation: It rests on less; nothing was sent.
    """
    if least is not None:
        if _LEVELS.index(operation.evidence) > _LEVELS.index(least):
            raise GuessedOperation(operation.vendor, operation.id, operation.evidence)
    elif operation.evidence == "inferred" and (key := (operation.vendor, operation.id)) not in _shown:
        _shown.add(key)
        warnings.warn(GuessedOperation(operation.vendor, operation.id, operation.evidence), stacklevel=5)
