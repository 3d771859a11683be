"""The circle check: `tools/circles.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import circles

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def plant(folder: Path, **sources: str) -> Path:
    """Write a package `house` of modules; `_` in a name stands for a folder."""
    for name, source in {"__init__": "", **sources}.items():
        path = folder / "house" / f"{name.replace('_in_', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source)
    return folder


# A house without a circle passes, whatever imports whom in one direction.
def test_no_circle(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plant(tmp_path, a="from . import b\nimport house.c", b="from .c import x", c="x = 1")
    assert circles.main([str(tmp_path)]) == 0
    assert "no circle among 4 modules" in capsys.readouterr().out


# An import that is for typing alone closes a circle just as well, and the report names each edge of it.
def test_typing_imports_count(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    guarded = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from house.a import A"
    plant(tmp_path, a="from .b import b", b=guarded)
    assert circles.main([str(tmp_path)]) == 1
    out = capsys.readouterr().out
    assert "house.a imports house.b" in out
    assert "house.b imports house.a" in out


# So does an import inside a function, one through several modules, and one of a package by its submodule.
def test_late_and_long_circles(tmp_path: Path) -> None:
    late = "def f():\n    from . import a"
    plant(tmp_path, a="from .deep.inner import x", deep_in_inner="from .. import c\nx = 1", deep_in___init__="", c=late)
    edges = circles.graph([tmp_path])
    assert circles.circles(edges) == [["house.a", "house.c", "house.deep.inner"]]


# Two circles are told apart, and what only leads to one is not blamed.
def test_two_circles(tmp_path: Path) -> None:
    plant(
        tmp_path,
        a="from . import b",
        b="from . import a",
        c="from . import a, d",
        d="from . import c",
        e="from . import c",
    )
    assert circles.circles(circles.graph([tmp_path])) == [["house.a", "house.b"], ["house.c", "house.d"]]


# A package whose `__init__` re-exports a module that asks the package for something is a circle.
def test_init_counts(tmp_path: Path) -> None:
    plant(tmp_path, __init__="from .a import x", a="from . import y\nx = 1")
    assert circles.circles(circles.graph([tmp_path])) == [["house", "house.a"]]


# Folders without modules are a mistake in the command, not a clean house.
def test_nothing_to_look_at(tmp_path: Path) -> None:
    assert circles.main([str(tmp_path)]) == 1
