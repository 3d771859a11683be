"""Tracebacks without the frames that hold credentials, numbers and texts in their variables.

Crash reporters print the variables of every frame. A call of ours therefore lets no exception out, of whatever kind,
whose traceback still has the frames of this package or of the libraries beneath it; the user's own frames stay.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from types import TracebackType
from typing import ParamSpec, TypeVar

from trunkline_runtime.redact import Hidden

P = ParamSpec("P")
R = TypeVar("R")

_NAMES_BENEATH = (
    "aiohttp aiohappyeyeballs anyio certifi cryptography exceptiongroup h11 httpcore httpcore2 httpx httpx2 jwt "
    "outcome phonenumbers psycopg pydantic pydantic_core redis sniffio socksio sqlalchemy trio uvloop websockets yarl "
)
_DEEPEST = 100
_BENEATH = frozenset(_NAMES_BENEATH.split())


class sealed:  # noqa: N801  # read as a word: `with sealed():`
    """Cut what leaves this block, by whatever exception, off from the frames inside of it."""

    __slots__ = ("_outer",)

    def __enter__(self) -> None:
        self._outer = sys.exception()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            seal(error, self._outer)


def private(function: Callable[P, R]) -> Callable[P, R]:
    """Let no exception out of a function with frames that hold what it was given."""

    @wraps(function)
    def call(*given: P.args, **named: P.kwargs) -> R:
        hidden = Hidden({"given": given, "named": named})
        del given, named  # a traceback through this frame shows its variables
        with sealed():
            return function(*hidden.reveal()["given"], **hidden.reveal()["named"])

    return call


def seal(error: BaseException, outer: BaseException | None = None) -> None:
    """Drop our frames from an exception and from those it came of, up to `outer`, which was there before."""
    waiting, seen = [error], set()
    while waiting:
        found = waiting.pop()
        if found is outer or id(found) in seen:
            continue
        seen.add(id(found))
        if found.__cause__ is None or found.__cause__ is not found.__context__:
            _drop_inner(found, outer)
        _strip(found)
        linked = [found.__cause__, found.__context__, *getattr(found, "exceptions", ())]
        waiting += [one for one in linked if isinstance(one, BaseException)]


def _drop_inner(error: BaseException, outer: BaseException | None) -> None:
    """Forget what an error came to be in the handling of, where that is nobody's business: parsers' errors hold the text."""
    context = error.__context__
    for _ in range(_DEEPEST):  # whoever sets contexts by hand can make a ring of them
        if context is None or context is outer or not (error.__suppress_context__ or _is_inner(context)):
            break
        context = context.__context__
    if context is not error.__context__:
        error.__context__ = context


def _is_inner(error: BaseException) -> bool:
    """Whether an error was raised and handled beneath us, and is no error of ours."""
    if not isinstance(error, Exception) or type(error).__module__.startswith("trunkline"):
        return False
    trace = error.__traceback__
    while trace is not None and _is_ours(trace):
        trace = trace.tb_next
    return trace is None


def _strip(error: BaseException) -> None:
    kept: list[TracebackType] = []
    ours: list[TracebackType] = []
    last, trace = None, error.__traceback__
    while trace is not None:
        if _is_ours(trace):
            last = trace
            ours.append(trace)
        else:
            _empty(ours)
            kept.append(trace)
        trace = trace.tb_next
    if last is None:
        return
    shown: TracebackType | None = None
    for one in reversed(kept):
        shown = TracebackType(shown, one.tb_frame, one.tb_lasti, one.tb_lineno)
    error.__traceback__ = shown
    name = last.tb_frame.f_globals.get("__name__", "")
    if isinstance(error, Exception) and not type(error).__module__.startswith("trunkline") and kept == []:
        error.add_note(f"raised in {name}, line {last.tb_lineno}; its frames are left out, as they may hold secrets")


def _empty(traces: list[TracebackType]) -> None:
    """Let go of what frames hold that a frame of the user's leads back to: a hook's, or a signal's handler's."""
    while traces:
        with suppress(RuntimeError):  # one that still runs
            traces.pop().tb_frame.clear()


def _is_ours(trace: TracebackType) -> bool:
    package = str(trace.tb_frame.f_globals.get("__name__", "")).partition(".")[0]
    return package.startswith("trunkline") or package in _BENEATH or package in sys.stdlib_module_names - {"__main__"}
