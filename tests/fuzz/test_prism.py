"""Prism, which others wrote in another language, reads the same documents: it judges requests, and its answers are taken."""

from __future__ import annotations

import subprocess
import sys

import pytest
from fuzz_support import ROOT, fuzz

from fuzz.prism import violations
from fuzz.prism_server import prism, reachable


@pytest.mark.real
def test_the_short_form_finds_nothing() -> None:
    """A twelfth of all operations, where there is a Node."""
    if isinstance(missing := prism(), str):
        pytest.skip(missing)
    found = fuzz("--direction prism --short")
    assert found.returncode == 0, found.stdout + found.stderr


def test_without_node_the_run_says_so() -> None:
    """It is left out, with the reason, and the run is no failure."""
    command = [sys.executable, "-m", "fuzz", "--direction", "prism"]
    environment = {"PATH": "/nowhere", "PYTHONPATH": str(ROOT / "tools")}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "prism: left out, there is no Node with npm" in done.stdout


def test_what_prism_says_of_a_request_is_heard() -> None:
    """Its header on good answers and its problem documents; what it says of its own answers is not about the request."""
    told = '[{"location":["request","body","to"],"message":"must be string"},{"location":["response"],"message":"x"}]'
    assert violations(200, told, b"{}") == ["request.body.to must be string"]
    problem = b'{"type":"https://stoplight.io/prism/errors#NO_PATH_MATCHED_ERROR","title":"No path","detail":"none"}'
    assert violations(404, None, problem) == ["404 No path: none"]
    assert violations(404, None, b'{"error": "not found"}') == [], "an answer of the document"


def test_schemas_are_cut_below_the_levels() -> None:
    """What is too deep is anything; nothing that is referred to is missing."""
    schemas = {
        name: {"properties": {"x": {"$ref": f"#/components/schemas/{below}"}}} for name, below in ("AB", "BC", "CA")
    }
    document = {"paths": {"/": {"$ref": "#/components/schemas/A"}}, "components": {"schemas": schemas}}
    assert reachable(document, 1)["schemas"] == {"A": schemas["A"], "B": {}}
    assert set(reachable(document, 3)["schemas"]) == {"A", "B", "C"}
