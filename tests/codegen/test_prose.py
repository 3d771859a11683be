"""What a reader of generated code sees: signatures without noise, and words for everything."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest
from codegen_support import ROOT

from codegen.prose import limits_text

RESOURCES = sorted((ROOT / "generated").glob("trunkline_*/api/*/resource.py"))


def methods() -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    for path in RESOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
                yield f"{path.parts[-4]} {path.parts[-2]}.{node.name}", node


def alternatives(node: ast.expr) -> list[str]:
    if isinstance(node, ast.BinOp):
        return alternatives(node.left) + alternatives(node.right)
    return [ast.unparse(node)]


def test_a_union_names_each_type_once() -> None:
    """No argument is `str | int | str`, also when a union is made of unions."""
    checked = 0
    for where, method in methods():
        for argument in method.args.kwonlyargs:
            assert argument.annotation is not None
            types = alternatives(argument.annotation)
            assert len(set(types)) == len(types), f"{where}({argument.arg})"
            checked += 1
    assert checked > 1000


def test_every_argument_and_result_has_words() -> None:
    """Every argument of every call is described, and every docstring begins with one whole sentence on one line."""
    for where, method in methods():
        text = ast.get_docstring(method) or ""
        assert text.partition("\n")[0].endswith("."), where
        for argument in method.args.kwonlyargs:
            assert f"\n    {argument.arg}: " in text, f"{where}({argument.arg})"
        assert "does not describe it" not in text, where
        if method.name.startswith("iter_"):
            assert "\nYields:\n" in text, where


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({"description": "The text.", "maxLength": 765}, "The text. At most 765 characters."),
        ({"description": "The text, up to 765 characters.", "maxLength": 765}, "The text, up to 765 characters."),
        ({"description": "Ids, at most 10.", "maxItems": 10}, "Ids, at most 10."),
        ({"x-phone": "digits"}, "A telephone number. `+`, spaces, dashes and brackets are allowed."),
        ({"description": "An id", "x-evidence": "inferred"}, "An id. Inferred."),
        ({}, ""),
    ],
)
def test_limits_are_said_once(schema: dict[str, object], said: str) -> None:
    """A limit that will be checked is told, but not twice."""
    assert limits_text(schema, argument=True) == said
