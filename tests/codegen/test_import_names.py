"""Names in foreign documents that generated code has for itself, and more of them than one module bears: `codegen.names`."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from codegen_support import ROOT

from codegen.importing.command import import_document
from codegen.names import RESERVED_CLASSES

TEMPLATES = ROOT / "tools" / "codegen" / "templates"
HEAD = {"openapi": "3.0.3", "info": {"title": "Heron", "version": "1"}, "servers": [{"url": "https://heron.example"}]}


def test_every_class_that_generated_modules_import_is_reserved() -> None:
    """A schema of that name would hide it: what the templates import beside models is what the list says."""
    imported = set()
    for name in ("operation", "resource", "model", "enum"):
        for line in re.findall(r"import ([\w, ]+)$", (TEMPLATES / f"{name}.py.jinja").read_text(), re.MULTILINE):
            imported |= {part.split(" as ")[-1].strip() for part in line.split(",")}
    assert {name for name in imported if name[:1].isupper()} <= RESERVED_CLASSES


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A document whose schemas and operations are called as generated code calls things, and a union of 130 events."""
    folder = tmp_path_factory.mktemp("names")
    names = [*sorted(RESERVED_CLASSES), "HeronApi", "Heron", "HeronDict"]
    schemas: dict[str, Any] = {
        name: {"type": "object", "properties": {"kind": {"type": "string", "enum": [name]}}} for name in names
    }
    events = {
        f"Event{number}": {"type": "object", "properties": {f"at{number}": {"type": "string"}}} for number in range(130)
    }
    schemas |= events
    schemas["Events"] = {
        "type": "object",
        "properties": {
            "data": {"type": "array", "items": {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in events]}}
        },
    }
    paths: dict[str, Any] = {}
    for name in [*names, "Events"]:
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
        answer = {"200": {"description": "Good", "content": content}}
        sent = {
            "application/json": {
                "schema": {"type": "object", "properties": {"one": content["application/json"]["schema"]}}
            }
        }
        get = {"operationId": name.lower(), "tags": ["Heron"], "responses": answer}
        put = {"operationId": f"put_{name}", "tags": ["Heron"], "requestBody": {"content": sent}, "responses": answer}
        paths[f"/{name}"] = {"get": get, "put": put}
    document = {**HEAD, "paths": paths, "components": {"schemas": schemas}}
    (folder / "theirs.json").write_text(json.dumps(document))
    assert import_document(str(folder / "theirs.json"), "heron", folder / "specs").refused == {}
    command = [sys.executable, "-m", "codegen", "--specs", str(folder / "specs"), "--out", str(folder / "out")]
    done = subprocess.run(command, env={"PYTHONPATH": str(ROOT / "tools")}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder / "out"


@pytest.mark.real
def test_such_names_pass_strict_typing(package: Path) -> None:
    """No class hides another, and no module imports what is not there."""
    path = f"{package}:{ROOT / 'runtime'}"
    command = [sys.executable, "-m", "mypy", "--strict", "--explicit-package-bases", "-p", "trunkline_heron"]
    environment = {"MYPYPATH": path, "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, cwd=package, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
