"""Functions of the user's that see every try."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from trunkline_runtime.log import logger
from trunkline_runtime.outcome import Attempt
from trunkline_runtime.transports.signals import raised_by_signal


@dataclass(frozen=True, slots=True)
class Try:
    """A try of a call, as hooks see it: no URL, argument, header or body.

    Attributes:
        vendor: Whose operation it is.
        operation: The operation's id.
        number: 1 for the first try.
        attempt: What became of it; `None` before it.
        wait: Seconds until the next try, for the `retry` hook.
    """

    vendor: str
    operation: str
    number: int
    attempt: Attempt | None = None
    wait: float | None = None


Hook = Callable[[Try], object]


@dataclass(frozen=True, slots=True)
class Hooks:
    """Functions called around each try; an async client takes `async` functions too.

    Attributes:
        before: Called before a try. An exception from it ends the call; nothing of that try is sent.
        after: Called after a try, also when it was interrupted.
        retry: Called when another try is going to be made, before the wait.

    An exception from `after` or `retry` is logged and ignored: it must not hide what became of a message.
    """

    before: Hook | None = None
    after: Hook | None = None
    retry: Hook | None = None

    def check_blocking(self) -> None:
        """Refuse `async` functions, which a blocking client cannot await.

        Raises:
            TypeError: One of the functions is `async`.
        """
        for name in ("before", "after", "retry"):
            if inspect.iscoroutinefunction(getattr(self, name)):
                raise TypeError(f"the {name} hook is async, but the client is not")


NO_HOOKS = Hooks()

E = TypeVar("E")


def guarded(function: Callable[[E], object]) -> Callable[[E], None]:
    """Return a function of the user's whose failure is logged: it must not hide what became of a message."""

    def call(event: E) -> None:
        try:
            function(event)
        except Exception as error:
            if raised_by_signal(error):
                raise
            logger.error("a callback failed and is ignored: %s", type(error).__name__)

    return call
