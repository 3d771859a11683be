"""Text of a spec stays text: nothing that a vendor's page says can become code."""

from __future__ import annotations

import ast
import copy
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from codegen_support import GOLDEN, ROOT

from codegen import spec_files, vendor
from codegen.project import VendorProject
from codegen.wire import SpecError

HOSTILE = (
    'x"""\n\nimport os; os.system("touch PWNED")\n"""\\\'\'\' \\" \\N{BELL} {{ 7 * 7 }} {% raw %} ${x} \x00\x07'
    '\u2028 end"'
)
FORM = ("paths", "/labels", "post", "requestBody", "content", "multipart/form-data", "schema")
NAMES = ["__import__('os')", "a b", "import", "class", "__class__", "None", "é", "1st", "a-b", 'q"q', "a\\", "self"]


def texts(node: Any) -> Iterator[tuple[Any, Any]]:
    """Every place of free text: container and key."""
    if isinstance(node, list):
        for item in node:
            yield from texts(item)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key in ("description", "summary", "title", "what", "decision") and isinstance(value, str):
                yield node, key
            else:
                yield from texts(value)


def package(document: dict[str, Any], folder: Path) -> Path:
    VendorProject(document, "acme", folder / "trunkline_acme").write()
    return folder / "trunkline_acme"


def skeleton(source: str) -> str:
    """A module without its docstrings and comments."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            node.body = [one for one in node.body if not isinstance(one, ast.Expr)] or [ast.Pass()]
    return ast.unparse(tree)


def test_descriptions(document: dict[str, Any], tmp_path: Path) -> None:
    """Quotes, backslashes, templates and line ends in any description change docstrings only."""
    plain = package(copy.deepcopy(document), tmp_path / "plain")
    places = list(texts(document))
    assert len(places) > 20
    for node, key in places:
        node[key] = HOSTILE
    hostile = package(document, tmp_path / "hostile")
    files = sorted(path.relative_to(plain) for path in plain.rglob("*.py"))
    assert files == sorted(path.relative_to(hostile) for path in hostile.rglob("*.py"))
    for name in files:
        assert skeleton((hostile / name).read_text()) == skeleton((plain / name).read_text()), name


def test_values(document: dict[str, Any], tmp_path: Path) -> None:
    """Patterns, separators, defaults, paths and sources arrive as literals."""
    document["paths"]["/quo\"te'\\"] = document["paths"].pop("/bulk")
    listing = document["paths"]["/parcels"]["get"]
    listing["x-source"] = [HOSTILE]
    listing["parameters"][5]["schema"]["x-list-separator"] = '"\\'
    listing["parameters"][6]["schema"]["default"] = HOSTILE
    document["components"]["schemas"]["State"]["enum"] = ["a", HOSTILE]
    schemas = document["components"]["schemas"]["ParcelSend"]["properties"]
    schemas["note"]["pattern"] = "^[\"'\\\\]\n*$"
    out = package(document, tmp_path)
    module = ast.parse((out / "api" / "parcels" / "list_parcels.py").read_text())
    values = {node.value for node in ast.walk(module) if isinstance(node, ast.Constant)}
    assert {HOSTILE, '"\\'} <= values
    calls = {
        ast.unparse(node.func)
        for path in out.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call)
    }
    assert not {call for call in calls if "system" in call or "import_" in call.replace("import_module", "")}
    enum = ast.parse((out / "models" / "state.py").read_text())
    assert HOSTILE in {node.value for node in ast.walk(enum) if isinstance(node, ast.Constant)}


@pytest.mark.parametrize("name", NAMES)
def test_names(document: dict[str, Any], tmp_path: Path, name: str) -> None:
    """A strange name becomes a Python name that keeps its wire name, or stops the build."""
    properties = document["components"]["schemas"]["ParcelSend"]["properties"]
    properties[name] = {"type": "string"}
    document["paths"]["/parcels"]["get"]["parameters"].append(
        {"name": name, "in": "query", "schema": {"type": "string"}}
    )
    try:
        out = package(document, tmp_path)
    except SpecError:
        return
    for path in out.rglob("*.py"):
        ast.parse(path.read_text())
    module = ast.parse((out / "api" / "parcels" / "list_parcels.py").read_text())
    assert name in {node.value for node in ast.walk(module) if isinstance(node, ast.Constant)}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("components", "schemas", "ParcelPage", "properties", "entries", "maxItems"), "1), exec('x')"),
        ((*FORM, "properties", "file", "x-max-bytes"), "1), exec('x')"),
        (("paths", "/parcels", "get", "x-pagination", "max_limit"), "1, exec('x')"),
        (("paths", "/parcels", "post", "x-groups", 0, "max"), "1), exec('x'), ("),
        (("paths", "/parcels", "post", "x-forms", "argument"), "form=exec('x')"),
    ],
)  # fmt: skip
def test_numbers(document: dict[str, Any], tmp_path: Path, path: tuple[Any, ...], value: str) -> None:
    """What should be a number cannot be code: it stops the build, or arrives as a literal."""
    node: Any = document
    for part in path[:-1]:
        node = node[part]
    node[path[-1]] = value
    try:
        out = package(document, tmp_path)
    except (SpecError, ValueError):
        return
    for file in out.rglob("*.py"):
        for call in ast.walk(ast.parse(file.read_text())):
            assert not (isinstance(call, ast.Call) and ast.unparse(call.func) == "exec")


def test_events(tmp_path: Path) -> None:
    """The same for payloads that arrive unasked, in an `events.yaml` of their own."""
    specs, out = tmp_path / "specs", tmp_path / "generated"
    shutil.copytree(GOLDEN / "specs", specs)
    source = specs / "acme" / "events.yaml"
    document = spec_files.load(source)
    document["components"]["schemas"]["Lost"]["description"] = HOSTILE.replace("\x00\x07", "")
    document["components"]["schemas"]["Lost"]["properties"]["x"] = {"type": "string", "description": HOSTILE}
    mapping = document["components"]["schemas"]["Event"]["discriminator"]["mapping"]
    mapping[HOSTILE] = mapping.pop("lost")
    source.write_text(json.dumps(document))
    vendor.generate(specs / "acme", out)
    written = [out / "trunkline_acme" / "events.py", out / "trunkline_acme" / "models" / "lost.py"]
    assert all(path.exists() for path in written)
    for path in written:
        calls = {ast.unparse(node.func) for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)}
        assert "exec" not in calls


def test_events_stay_out_of_the_core() -> None:
    """Neither importing a vendor's client nor its models loads pydantic."""
    code = (
        "import sys, trunkline_opentact.client, trunkline_opentact.operations, trunkline_opentact.models;"
        "trunkline_opentact.models.Sms; sys.exit('pydantic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
