"""What leaves the outbox as an exception holds no numbers and no texts, in no variable of no frame.

Crash reporters print the variables of every frame. The outbox's methods take personal data and work on rows of it, so
that the frames of this package and of what lies beneath it are cut off where an exception leaves it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from trunkline_runtime.frames import sealed as sealed
from trunkline_runtime.redact import Hidden

P = ParamSpec("P")
R = TypeVar("R")


def private(method: Callable[P, R]) -> Callable[P, R]:
    """Let a public method's exceptions out without its frames; its arguments are in no frame that stays."""

    @wraps(method)
    def call(*args: P.args, **named: P.kwargs) -> R:
        hidden = Hidden({"args": args, "named": named})
        del args, named
        with sealed():
            return method(*hidden.reveal()["args"], **hidden.reveal()["named"])

    return call
