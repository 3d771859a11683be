"""`MANIFEST.json`: which spec, generator and templates made which tree."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).parent


def digest(files: Iterable[Path], root: Path) -> str:
    """One hash over names and contents, in name order."""
    total = hashlib.sha256()
    for path in sorted(files, key=lambda path: path.relative_to(root).as_posix()):
        total.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return total.hexdigest()


def write(output: Path, specs: dict[str, Path]) -> None:
    """Write the manifest of a finished tree."""
    packages = {}
    for vendor, folder in specs.items():
        package = output / f"trunkline_{vendor}"
        packages[vendor] = {
            "spec": digest(
                [p for p in folder.glob("*.yaml") if p.stem in ("openapi", "events", "errors", "callflow")], folder
            ),
            "tree": digest([p for p in package.rglob("*") if p.is_file()], package),
        }
    manifest = {
        "generators": {name: version(name) for name in ("openapi-python-client", "datamodel-code-generator", "ruff")},
        "templates": digest([p for p in HERE.rglob("*") if p.suffix in (".py", ".jinja")], HERE),
        "packages": packages,
    }
    (output / "MANIFEST.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
