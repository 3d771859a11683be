"""What the generator writes: the same bytes everywhere, and only what the spec asks for."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest
from codegen_support import GOLDEN, ROOT, tree

from codegen import spec_files
from codegen.wire import SpecError

Run = Callable[..., subprocess.CompletedProcess[str]]
PIN = "0.29.1"


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A copy of the golden spec in a folder of its own, free to change."""
    shutil.copytree(GOLDEN / "specs", tmp_path / "specs")
    return tmp_path / "specs"


def change(specs: Path, old: str, new: str) -> None:
    path = specs / "acme" / "openapi.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_golden(codegen: Run, specs: Path, tmp_path: Path) -> None:
    """The golden spec gives the golden tree, in whatever folder and with whatever seed of hashes, and names its makers.

    After a wanted change: `python -m codegen --specs tests/codegen/golden/specs --out tests/codegen/golden/generated`.
    """
    out = tmp_path / "elsewhere"
    result = codegen(specs, out, seed="4242")
    assert result.returncode == 0, result.stderr
    assert tree(out) == tree(GOLDEN / "generated")
    manifest = json.loads((out / "MANIFEST.json").read_text())
    assert manifest["generators"]["openapi-python-client"] == PIN
    assert manifest["packages"]["acme"].keys() == {"spec", "tree"}
    before = (out / "MANIFEST.json").read_bytes()
    assert codegen(specs, out, seed="7").returncode == 0
    assert (out / "MANIFEST.json").read_bytes() == before


def test_the_pin_holds() -> None:
    """The generator's classes and templates are no public API: a new version is looked at, not slipped in.

    On an upgrade: read its changelog, regenerate, review the golden diff, then change PIN here.
    """
    assert version("openapi-python-client") == PIN
    assert f"openapi-python-client=={PIN}" in (ROOT / "tools" / "requirements" / "dev.txt").read_text()


def test_one_parameter_changes_its_own_files_only(codegen: Run, specs: Path, tmp_path: Path) -> None:
    """Renaming one parameter touches its operation and its resource, nothing else."""
    change(
        specs, "{name: X-Trace, in: header, x-python-name: trace", "{name: X-Trace, in: header, x-python-name: trail"
    )
    assert codegen(specs, tmp_path / "out").returncode == 0
    before, after = tree(GOLDEN / "generated"), tree(tmp_path / "out")
    assert before.keys() == after.keys()
    assert {name for name in before if before[name] != after[name]} == {
        "trunkline_acme/api/parcels/list_parcels.py",
        "trunkline_acme/api/parcels/resource.py",
        "trunkline_specs/acme.json",
    }


def test_check_finds_what_is_stale(codegen: Run, specs: Path, tmp_path: Path) -> None:
    """`--check` is silent on a fresh tree, and names changed, missing and superfluous files without touching them."""
    out = tmp_path / "out"
    assert codegen(specs, out).returncode == 0
    (out / "trunkline_acme" / "__pycache__").mkdir()
    (out / "trunkline_acme" / "__pycache__" / "client.pyc").touch()
    result = codegen(specs, out, "--check")
    assert (result.returncode, result.stdout) == (0, "")
    (out / "trunkline_acme" / "client.py").write_text("# edited by hand\n")
    (out / "trunkline_acme" / "operations.py").unlink()
    (out / "trunkline_acme" / "left.py").touch()
    before = tree(out)
    result = codegen(specs, out, "--check")
    assert result.returncode == 1
    for name in ("client.py", "operations.py", "left.py"):
        assert f"stale: generated/trunkline_acme/{name}" in result.stdout
    assert "resource.py" not in result.stdout
    assert tree(out) == before


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("operationId: deleteParcel", "operationId: get_parcel", "fold to one Python name"),
        ("openapi: 3.1.0", "openapi: 3.1.0\nopenapi: 3.1.0", "appears twice"),
        ("x-unwrap: payload", "x-unwrap: nothing", "x-unwrap names nothing"),
        ("responses:\n        '204': {description: Gone}", "responses: {}", "is not valid OpenAPI 3.1"),
    ],
)
def test_a_failed_document_leaves_the_tree_alone(
    codegen: Run, specs: Path, tmp_path: Path, old: str, new: str, said: str
) -> None:
    """Whatever is wrong with a document, `generated/` stays as it was."""
    out = tmp_path / "out"
    shutil.copytree(GOLDEN / "generated", out)
    change(specs, old, new)
    result = codegen(specs, out)
    assert result.returncode == 1
    assert "nothing was written" in result.stderr
    assert said in result.stderr
    assert tree(out) == tree(GOLDEN / "generated")


def test_wrong_events_leave_the_tree_alone(codegen: Run, specs: Path, tmp_path: Path) -> None:
    """The document of payloads that arrive unasked is checked like the other."""
    path = specs / "acme" / "events.yaml"
    path.write_text(path.read_text().replace("responses: {'200': {description: Taken}}", "responses: {'200': {}}"))
    result = codegen(specs, tmp_path / "out")
    assert result.returncode == 1
    assert "specs/acme/events.yaml is not valid OpenAPI 3.1" in result.stderr


def test_no_specs(codegen: Run, tmp_path: Path) -> None:
    """A folder without specs is a mistake, not an empty SDK."""
    (tmp_path / "specs").mkdir()
    result = codegen(tmp_path / "specs", tmp_path / "out")
    assert result.returncode == 1
    assert "no folder with an openapi.yaml" in result.stderr


def test_a_built_document_must_be_fresh(specs: Path) -> None:
    """Where a document is built from a published form and patches, it must be what they make."""
    folder = specs / "acme"
    document = spec_files.load(folder / "openapi.yaml")
    spec_files.check_built(folder, document)
    shutil.copy(folder / "openapi.yaml", folder / "published.yaml")
    (folder / "patches").mkdir()
    spec_files.check_built(folder, document)
    patch = "overlay: 1.0.0\ninfo: {title: p, version: '1'}\nactions: [{target: $.info, update: {title: Other}}]\n"
    (folder / "patches" / "10.yaml").write_text(patch)
    with pytest.raises(SpecError, match="run `make spec`"):
        spec_files.check_built(folder, document)
    (folder / "patches" / "10.yaml").write_text(patch.replace("$.info", "$.gone"))
    with pytest.raises(SpecError, match="matches nothing"):
        spec_files.check_built(folder, document)
