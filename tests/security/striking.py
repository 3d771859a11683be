"""Pressing Ctrl-C at one place of a piece of work, the places being all at which Python looks for signals.

CPython runs a signal's handler where a function begins, after a call of what is written in C, and where a loop goes back;
nowhere else. A trace function counts these places, and at the wanted one the signal is there: for a function's beginning
it is raised by the trace function, else a C function, called right before the instruction, makes it pending.
"""

from __future__ import annotations

import ctypes
import dis
import gc
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from types import CodeType, FrameType
from typing import Any

_HERE = __file__.rpartition("/")[0]
_LOOKS = frozenset(
    number for name, number in dis.opmap.items() if name.startswith("CALL") or "JUMP_BACKWARD" in name
) - {dis.opmap.get("JUMP_BACKWARD_NO_INTERRUPT", -1)}
_FALLS = frozenset(dis.hasjrel) | frozenset(dis.hasjabs)
_RESUME = dis.opmap.get("RESUME", -1)


def _pending() -> Any:
    """Return C's `PyErr_SetInterrupt` as a trace function: three arguments more do it no harm."""
    function = ctypes.PyDLL(None).PyErr_SetInterrupt
    function.argtypes, function.restype = [ctypes.py_object] * 3, None
    return function


def _raise(number: int, frame: FrameType | None) -> None:
    sys.settrace(None)
    del frame
    raise KeyboardInterrupt


@cache
def _before(code: CodeType) -> frozenset[int]:
    """Return the offsets of the instructions right before one at which Python looks for signals."""
    steps = list(dis.get_instructions(code))
    pairs = pairwise(steps)
    return frozenset(one.offset for one, two in pairs if two.opcode in _LOOKS and one.opcode not in _FALLS)


def _is_look(frame: FrameType) -> bool:
    """Whether a frame that begins or goes on looks for signals: not one that goes on in `await` or `yield from`."""
    code = frame.f_code.co_code
    return code[frame.f_lasti] == _RESUME and code[frame.f_lasti + 1] < 2


@dataclass
class Strike:
    """One run of a piece of work.

    Attributes:
        place: The place of the signal, from 1; 0 for none.
        passed: How many places were come by.
        where: File and line of the place.
        result: What the work returned.
        error: What it raised.
    """

    place: int
    passed: int = 0
    where: str = ""
    result: object = None
    error: BaseException | None = None

    def run(self, act: Callable[[], object]) -> Strike:
        """Do the work; the collector waits: it would run finalizers of other tests under the trace, or crash CPython 3.11."""
        collecting = gc.isenabled()
        gc.disable()
        before = signal.signal(signal.SIGINT, _raise)
        tracing = sys.gettrace()
        sys.settrace(self._enter)
        try:
            self.result = act()
        except BaseException as error:
            self.error = error
        finally:
            sys.settrace(None)
            signal.signal(signal.SIGINT, before)
            sys.settrace(tracing)
            if collecting:
                gc.enable()
        return self

    def _enter(self, frame: FrameType, event: str, argument: object) -> Any:
        code = frame.f_code
        if code.co_filename.startswith(_HERE):
            if code is _raise.__code__:
                sys.settrace(None)
            return self._inside if code.co_name == "<lambda>" else None
        if _is_look(frame) and self._is_now(frame):
            _raise(signal.SIGINT, frame)
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        return self._step

    def _inside(self, frame: FrameType, event: str, argument: object) -> None:
        """A frame of the test's own: nobody's business."""

    def _step(self, frame: FrameType, event: str, argument: object) -> Any:
        if event == "opcode" and frame.f_lasti in _before(frame.f_code) and self._is_now(frame):
            return _pending()
        return self._step

    def _is_now(self, frame: FrameType) -> bool:
        self.passed += 1
        if self.passed != self.place:
            return False
        module = frame.f_globals.get("__name__", "?")
        self.where = f"{module}:{frame.f_lineno} in {frame.f_code.co_name}"
        return True


def places(act: Callable[[], object]) -> int:
    """Return how many places a piece of work has."""
    counted = Strike(0).run(act)
    if counted.error is not None:
        raise counted.error
    return counted.passed
