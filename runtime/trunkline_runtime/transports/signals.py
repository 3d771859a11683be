"""Telling what a signal's handler raised from a fault of the network.

A worker's soft time limit is an ordinary exception that appears in the middle of any line. It is the user's own and leaves
a call as it is; a fault that nobody expected becomes one of ours.
"""

from __future__ import annotations

import signal
import threading
from traceback import walk_tb
from types import CodeType


def raised_by_signal(error: BaseException) -> bool:
    """Whether a handler of a signal, as they are set now, raised an exception; only the main thread runs them.

    What is raised inside a codec, such as that of a host's name, Python makes anew, of the same type, with the first as its
    cause.
    """
    if threading.current_thread() is not threading.main_thread():
        return False
    handlers = _handlers()
    cause: BaseException | None = error
    while type(cause) is type(error):
        if any(frame.f_code in handlers for frame, _ in walk_tb(cause.__traceback__)):
            return True
        cause = cause.__cause__
    return False


def interruption_behind(error: BaseException, outside: BaseException | None) -> BaseException | None:
    """Return the interruption whose place an exception took: libraries raise their own while they clean up.

    Args:
        error: What came.
        outside: What was being handled before; it interrupted something else.
    """
    waiting: list[BaseException | None] = [error]
    seen = {id(outside), id(None)}
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, KeyboardInterrupt | SystemExit) or raised_by_signal(one):
            return one
        waiting += [one.__cause__, one.__context__]
    return None


def _handlers() -> set[CodeType]:
    found = set()
    for number in signal.valid_signals():
        handler = signal.getsignal(number)
        function = handler if hasattr(handler, "__code__") else vars(type(handler)).get("__call__")
        code = getattr(getattr(handler, "__func__", function), "__code__", None)
        if isinstance(code, CodeType):
            found.add(code)
    return found
