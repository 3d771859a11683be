"""What is up to date is kept, and only that."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from codegen_support import GOLDEN, ROOT

from codegen import manifest


@pytest.fixture
def golden(tmp_path: Path) -> Path:
    """A copy of the golden specs and tree, with a manifest of this day."""
    shutil.copytree(GOLDEN, tmp_path, dirs_exist_ok=True)
    manifest.write(tmp_path / "generated", [tmp_path / "specs" / "acme"])
    return tmp_path


def kept(golden: Path) -> list[str]:
    return [folder.name for folder in manifest.up_to_date(golden / "generated", [golden / "specs" / "acme"])]


def test_what_did_not_change_is_kept(golden: Path) -> None:
    """Same makers, same inputs, same files: nothing to do; what Python caches beside them does not count."""
    cache = golden / "generated" / "trunkline_acme" / "__pycache__"
    cache.mkdir()
    (cache / "client.pyc").touch()
    assert kept(golden) == ["acme"]


@pytest.mark.parametrize(
    "changed",
    [
        "specs/acme/openapi.yaml",
        "specs/acme/events.yaml",
        "specs/acme/new.yaml",
        "generated/trunkline_acme/client.py",
        "generated/trunkline_acme/api/parcels/left.py",
        "generated/trunkline_specs/acme.json",
        "generated/trunkline_specs/acme.events.json",
        "generated/trunkline_specs/acme.left.json",
    ],
)
def test_an_input_or_a_file_that_changed_is_noticed(golden: Path, changed: str) -> None:
    """One more byte, or one more file, and the vendor is made anew."""
    with (golden / changed).open("a", encoding="utf-8") as file:
        file.write("\n")
    assert kept(golden) == []


@pytest.mark.parametrize("name", ["trunkline_acme/client.py", "trunkline_specs/acme.json", "MANIFEST.json"])
def test_a_file_that_is_gone_is_noticed(golden: Path, name: str) -> None:
    """So is one file less."""
    (golden / "generated" / name).unlink()
    assert kept(golden) == []


@pytest.mark.parametrize("maker", ["generators", "templates"])
def test_other_makers_make_everything_anew(golden: Path, maker: str) -> None:
    """A tree by another version of a generator, or by other templates, is not up to date."""
    path = golden / "generated" / "MANIFEST.json"
    written = json.loads(path.read_text())
    written[maker] = {**written[maker], "ruff": "0"} if maker == "generators" else "0" * 64
    path.write_text(json.dumps(written))
    assert kept(golden) == []


def test_every_template_counts() -> None:
    """The hash over our part of the generator takes in its modules, its templates, and what reads documents."""
    names = {path.relative_to(manifest.HERE.parent).as_posix() for path in manifest.our_files()}
    assert {"codegen/project.py", "codegen/templates/model.py.jinja", "documents/overlay.py"} <= names


def test_generate_notices_documents_that_are_to_be_built_first() -> None:
    """`make generate` checks Voximplant's build, facts included, before it generates anything."""
    said = subprocess.run(["make", "-n", "generate"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert 0 < said.index("voximplant_spec --check") < said.index("-m codegen")
