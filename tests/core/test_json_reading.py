"""orjson, where it is installed, means what the standard library means."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, strategies as st

from core.test_wire import json_values
from trunkline_runtime.codecs.json_reading import _orjson, read_json, read_standard

NUMBERS = [
    "18446744073709551615", "18446744073709551616", "9223372036854775808", "-9223372036854775809", "1e400", "-0", "-0.0",
    "1E5", "1e-400", "9" * 400, "1." + "3" * 40,
]  # fmt: skip
TEXTS = [
    *NUMBERS, '{"a":1,"a":2}', '{"a":{"b":1},"a":[]}', '"\\ud800"', '"\\udc00\\ud800"', '"\\ud83d\\ude00"', "NaN",
    "[Infinity,-Infinity]", '"\\u0000"', '"\x7f"', '"\x01"', "", " ", "{", "[1,]", "nul", "1 2", "01", "+1", ".5", "'a'",
]  # fmt: skip
BODIES = [
    *(text.encode() for text in TEXTS), *(text.encode("utf-16") for text in ('{"a":1}', "[1]")), b"\xef\xbb\xbf{}", b'"\xff"',
    b'"\xed\xa0\x80"', b'{"a":"\xed\xa0\x80"}',
]  # fmt: skip


def outcome(read: Any, body: bytes) -> str:
    try:
        return repr(read(body))
    except ValueError:
        return "faulty"


@pytest.mark.parametrize("body", BODIES)
def test_the_odd_ones(body: bytes) -> None:
    """Numbers of any size, NaN, keys given twice, lone surrogates, other encodings and faulty texts are read alike."""
    pytest.importorskip("orjson")
    assert _orjson() is not None
    assert outcome(read_json, body) == outcome(read_standard, body)


@given(json_values, st.booleans())
def test_any_value(value: Any, plain: bool) -> None:
    """Whatever the standard library writes is read alike."""
    body = json.dumps(value, ensure_ascii=plain).encode("utf-8", "surrogatepass")
    assert outcome(read_json, body) == outcome(read_standard, body)


def test_orjson_is_not_needed(uninstalled: Any) -> None:
    """Without it, the standard library reads."""
    uninstalled("orjson")
    _orjson.cache_clear()
    assert read_json(b'{"a":1}') == {"a": 1}
    _orjson.cache_clear()


@pytest.mark.parametrize(
    "body",
    [
        b'"' + b"word " * 200_000 + b'"',
        json.dumps([{"thread": "x" * 300}] * 3000).encode(),
        b"{" + b'"again": 1,' * 200_000 + b'"x": 1}',
    ],
)
def test_what_yields_little_takes_no_more_room_than_they_have_to(body: bytes) -> None:
    """At most three times what the standard library takes, with orjson, too, whose own room grows with the text."""
    pytest.importorskip("orjson")

    def peak(read: Callable[[bytes], object]) -> int:
        tracemalloc.start()
        try:
            read(body)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    assert peak(read_json) <= 3 * peak(json.loads)
