"""What the spec marks as personal or secret is in no repr of an answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from rich.pretty import pretty_repr

from trunkline_runtime.codecs import DecodeContext

from .spec import Example, examples, follow

HIDDEN = ("x-personal", "x-secret")
EXAMPLES = [pytest.param(example, id=example.id) for example in examples() if example.answer]


def hidden(schema: Any, value: Any, inherited: bool = False) -> Iterator[str]:
    """Yield the texts of an answer that must not be shown."""
    marked = inherited or any(schema.get(mark) for mark in HIDDEN)
    schema = follow(schema)
    marked = marked or any(schema.get(mark) for mark in HIDDEN)
    if isinstance(value, dict):
        properties, more = schema.get("properties", {}), schema.get("additionalProperties")
        for name, item in value.items():
            yield from hidden(properties.get(name) or (more if isinstance(more, dict) else {}), item, marked)
    elif isinstance(value, list):
        for item in value:
            yield from hidden(schema.get("items", {}), item, marked)
    elif marked and isinstance(value, str) and len(value) > 3:
        yield value
    for option in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
        yield from hidden(option, value, marked)


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_repr_shows_nothing_personal(example: Example) -> None:
    """Names, numbers, texts and unguessable identifiers are masked, whatever model they are in; by rich, too."""
    content = example.node["responses"][str(example.status)]["content"]["application/json"]
    texts = set(hidden(content["schema"], example.answer))
    operation = example.operation
    assert operation.result is not None
    result = operation.result.decode(example.result(), DecodeContext(example.id), None)
    shown = repr(result) + pretty_repr(result)
    assert [text for text in texts if text in shown] == []


def test_there_is_something_to_hide() -> None:
    """The walk above does find personal texts."""
    found = set()
    for example in examples():
        if example.answer:
            content = example.node["responses"][str(example.status)]["content"]["application/json"]
            found |= set(hidden(content["schema"], example.answer))
    assert {"Ada L", "+12017774321", "a large pizza"} <= found
