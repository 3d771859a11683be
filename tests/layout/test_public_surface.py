"""What users may rely on is written down, and cannot change without a word to them."""

from __future__ import annotations

import importlib
import inspect
import pickle
import re
import sys
from collections.abc import Iterator
from enum import EnumType
from pathlib import Path

import pytest

import trunkline
from trunkline_runtime.codecs.models import Model

ROOT = Path(__file__).resolve().parents[2]
OVERLAY = ROOT / "overlays" / "trunkline"
WRITTEN = Path(__file__).with_name("public.txt")


def modules() -> list[str]:
    """The public modules: those without an underscore."""
    found = [".".join(path.relative_to(OVERLAY.parent).with_suffix("").parts) for path in OVERLAY.rglob("*.py")]
    return sorted(name.removesuffix(".__init__") for name in found if "._" not in name.replace(".__init__", ""))


def surface() -> Iterator[str]:
    """Every public name, and each argument that a public class or function takes; those of models are the spec's."""
    for module_name in modules():
        module = importlib.import_module(module_name)
        for name in vars(module).get("__all__", ()):  # what a module hands on is the spec's
            yield f"{module_name}.{name}"
            value = getattr(module, name)
            if inspect.isfunction(value) or (inspect.isclass(value) and not issubclass(value, Model)):
                yield from (f"{module_name}.{name}({argument})" for argument in arguments(value))


def arguments(value: type | object) -> list[str]:
    """The names of what it takes; nothing where Python cannot tell."""
    if isinstance(value, EnumType):
        return []  # those of Enum itself, which differ from one Python to the next
    try:
        names = [name for name in inspect.signature(value).parameters if name != "self"]  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return []
    if names == ["given"]:  # a client: its credentials, and what all clients take
        return [*sys.modules[value.__init__.__module__].SignIn.__annotations__, "config"]  # type: ignore[misc]
    return names


def unreleased() -> str:
    """The newest section of the changelog."""
    return (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").split("\n## ", 2)[1]


def test_the_public_surface_changes_with_a_line_in_the_changelog_only() -> None:
    """A class or function that came, went or takes other arguments is named, in backticks, in the changelog's newest section.

    At a release: `python tests/layout/test_public_surface.py > tests/layout/public.txt`.
    """
    changed = set(surface()) ^ set(WRITTEN.read_text(encoding="utf-8").split())
    words = set(re.findall(r"\w+", " ".join(re.findall(r"`([^`]+)`", unreleased()))))
    names = {line.partition("(")[0].rpartition(".")[2] for line in changed}
    assert sorted(names - words) == []


@pytest.mark.parametrize("name", trunkline.__all__)
def test_a_public_class_says_where_it_is_imported_from(name: str) -> None:
    """Tracebacks, reprs and pickles say `trunkline`, not where the code happens to be."""
    value = getattr(trunkline, name)
    if inspect.isclass(value):
        assert (value.__module__, pickle.loads(pickle.dumps(value))) == ("trunkline", value)


if __name__ == "__main__":
    print("\n".join(surface()))
