"""JSON of answers: orjson where it is installed and means the same, the standard library otherwise.

orjson makes floats of whole numbers beyond 64 bits, and takes no NaN, no lone surrogate, no byte order mark and no UTF-16: such
answers, and all that it finds faulty, are read by the standard library.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

# Two passes at the speed of memory; a regular expression takes longer than reading the JSON.
_DIGITS = bytes(ord("0") if chr(byte).isdigit() and byte < 128 else ord(" ") for byte in range(256))
_BIG = b"0" * 19
_LARGE, _MOST = 128 * 1024, 1024 * 1024
_SPARSE = 16
"""orjson takes twelve times the size of a text beside what comes of it, which is too much where few long values come of it,
and of a very large text, as nobody knows before whether its members are all one that comes again."""


def read_json(body: bytes) -> Any:
    """Return the value of a JSON text.

    Raises:
        ValueError: It is none.
        RecursionError: It is nested too deeply.
    """
    fast = _orjson()
    costly = len(body) > _LARGE and (len(body) > _MOST or body.count(b'"') * _SPARSE < len(body))
    if fast is not None and not costly and _BIG not in body.translate(_DIGITS):
        try:
            return fast(body)
        except ValueError:
            pass
    return read_standard(body)


def read_standard(body: bytes) -> Any:
    """Return the value of a JSON text, read by the standard library; errors as `read_json`."""
    if body[:1] == b"{" and body[1:2] != b"\0":  # not UTF-16; json.loads would look at length which encoding it is
        return json.loads(body.decode("utf-8", "surrogatepass"))
    return json.loads(body)


@cache
def _orjson() -> Callable[[bytes], Any] | None:
    try:
        loads: Callable[[bytes], Any] = import_module("orjson").loads
    except ImportError:
        return None
    return loads
