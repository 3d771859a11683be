"""`MANIFEST.json`: which spec, generators and templates made which files, so that what is up to date is not made again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
# Whatever has a say in the bytes that are written.
GENERATORS = (
    "openapi-python-client",
    "ruff",
    "Jinja2",
    "ruamel.yaml",
    "openapi-spec-validator",
)


def digest(files: Iterable[Path], root: Path) -> str:
    """One hash over names and contents, in name order."""
    total = hashlib.sha256()
    for path in sorted(files, key=lambda path: path.relative_to(root).as_posix()):
        total.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return total.hexdigest()


def files_of(output: Path, vendor: str) -> list[Path]:
    """Return the files of a tree that belong to a vendor: its package and its compiled documents."""
    package = [path for path in (output / f"trunkline_{vendor}").rglob("*") if path.is_file()]
    compiled = (output / "trunkline_specs").glob(f"{vendor}.*json")
    return [path for path in [*package, *compiled] if "__pycache__" not in path.parts]


def our_files() -> list[Path]:
    """Return the modules and templates that have a say in what is written."""
    folders = (HERE, HERE.parent / "documents")
    return [path for folder in folders for path in folder.rglob("*") if path.suffix in (".py", ".jinja")]


def makers() -> dict[str, Any]:
    """Return what makes the tree: the versions of the generators, and a hash over our own part and the templates."""
    return {
        "generators": {name: version(name) for name in GENERATORS},
        "templates": digest(our_files(), HERE.parent),
    }


def entry(folder: Path, output: Path) -> dict[str, str]:
    """Return what the manifest says about a vendor.

    Args:
        folder: Its specs.
        output: The tree.
    """
    inputs = [*folder.glob("*.yaml"), *folder.glob("published.json"), *folder.glob("patches/*")]
    return {"spec": digest(inputs, folder), "tree": digest(files_of(output, folder.name), output)}


def up_to_date(output: Path, folders: Iterable[Path]) -> list[Path]:
    """Return those folders of specs whose files in a tree are what its manifest says, made by what is here now."""
    written = output / "MANIFEST.json"
    manifest = json.loads(written.read_text("utf-8")) if written.exists() else {}
    if {name: manifest.get(name) for name in ("generators", "templates")} != makers():
        return []
    return [folder for folder in folders if manifest["packages"].get(folder.name) == entry(folder, output)]


def write(output: Path, folders: Iterable[Path]) -> None:
    """Write the manifest of a finished tree."""
    manifest = {**makers(), "packages": {folder.name: entry(folder, output) for folder in folders}}
    (output / "MANIFEST.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
