"""The examples of `docs/mock.md` run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from trunkline_mock import Mock
from trunkline_mock.control.verbs import VERBS
from trunkline_mock.core.faults import NUMBERS, parse

PAGE = (Path(__file__).parents[2] / "docs" / "mock.md").read_text()
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_python_examples_run(block: str) -> None:
    """As they stand; a test function is called with its fixture."""
    names: dict[str, object] = {}
    exec(compile(block, "docs/mock.md", "exec"), names)
    for name, test in names.items():
        if name.startswith("test_"):
            test(Mock("opentact", check=True))  # type: ignore[operator]


def test_every_control_and_kind_is_described() -> None:
    """The tables name what the code has, and no number is missing."""
    hidden = {"fragment", "page.css", "page.js", "faults/clear"}
    assert all(f"/_mock/{name}" in PAGE for name in VERBS if name not in hidden)
    assert all(f"`{fault.kind}`" in PAGE for fault in NUMBERS.values())
    assert all(f"`{last}`" in PAGE for last in NUMBERS)


def test_fault_texts_are_right() -> None:
    """Every fault that the page writes as text can be read."""
    for text in re.findall(r"(?:--fault '|X-Mock-Fault: )([^'`]+)", PAGE):
        parse(text)
