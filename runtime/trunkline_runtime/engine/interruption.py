"""The word that whatever ends a call from outside carries: that the vendor may have acted, or has."""

from __future__ import annotations

from typing import Any

from trunkline_runtime.log import logger
from trunkline_runtime.operation import Operation

_ANSWERED = "after a yes: the vendor has acted"
_ON_ITS_WAY = "on its way: the vendor may have acted"


def leave_word(error: BaseException, vendor: str, operation: Operation[Any], *, answered: bool) -> None:
    """Put the word on an exception that is not ours, and into the log; once is enough."""
    if any(note.endswith((_ANSWERED, _ON_ITS_WAY)) for note in getattr(error, "__notes__", ())):
        return
    text = f"{vendor} {operation.id} was interrupted {_ANSWERED if answered else _ON_ITS_WAY}"
    error.add_note(text)
    logger.warning("%s", text)
