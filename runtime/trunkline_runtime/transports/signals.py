"""Telling what a signal's handler raised from a fault of the network.

A worker's soft time limit is an ordinary exception that appears in the middle of any line. It is the user's own and leaves
a call as it is; a fault that nobody expected becomes one of ours.
"""

from __future__ import annotations

import signal
import threading
from types import CodeType


def raised_by_signal(error: BaseException) -> bool:
    """Whether a handler of a signal, as they are set now, raised an exception; only the main thread runs them."""
    if threading.current_thread() is not threading.main_thread():
        return False
    handlers = _handlers()
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code in handlers:
            return True
        trace = trace.tb_next
    return False


def _handlers() -> set[CodeType]:
    found = set()
    for number in signal.valid_signals():
        handler = signal.getsignal(number)
        function = handler if hasattr(handler, "__code__") else vars(type(handler)).get("__call__")
        code = getattr(getattr(handler, "__func__", function), "__code__", None)
        if isinstance(code, CodeType):
            found.add(code)
    return found
