"""`python -m codegen`: rebuild `generated/` from `specs/`."""

from __future__ import annotations

import argparse
import filecmp
import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from codegen import callflow, errors, events, guards, manifest, spec_files
from codegen.project import VendorProject
from codegen.wire import SpecError

ROOT = Path(__file__).resolve().parents[2]
SPECS_INIT = '''"""The vendors' specs as JSON, for the mock and for tools.

Generated from specs/; never edited by hand. A checkout has them as JSON, a wheel packed by gzip.
"""

from __future__ import annotations

import json
import zlib
from importlib.resources import files
from typing import Any

GZIP = 31


def read(name: str) -> bytes:
    """Return the JSON of a document: `opentact`, or `opentact.events` (what arrives unasked), `.callflow`, `voximplant.errors`.

    Raises:
        FileNotFoundError: There is none of this name.
    """
    packed = files(__name__).joinpath(f"{name}.json.gz")
    if packed.is_file():
        return zlib.decompress(packed.read_bytes(), wbits=GZIP)
    return files(__name__).joinpath(f"{name}.json").read_bytes()


def load(name: str) -> dict[str, Any]:
    """Return a document, parsed; the names are those of `read`.

    Raises:
        FileNotFoundError: There is none of this name.
    """
    data: dict[str, Any] = json.loads(read(name))
    return data
'''


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="codegen", description=__doc__)
    parser.add_argument("--specs", type=Path, default=ROOT / "specs", help="folder with one folder a vendor")
    parser.add_argument("--out", type=Path, default=ROOT / "generated", help="tree to replace")
    parser.add_argument("--check", action="store_true", help="change nothing, fail when the tree is stale")
    options = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="trunkline-codegen-") as folder:
        fresh = Path(folder) / "generated"
        try:
            build(options.specs, fresh)
        except SpecError as error:
            print(f"nothing was written:\n{error}", file=sys.stderr)
            return 1
        if options.check:
            return report_stale(fresh, options.out)
        replace(fresh, options.out)
    print(f"generated/ is up to date ({time.monotonic() - started:.1f} s)")
    return 0


def build(specs: Path, output: Path) -> None:
    """Generate every package into an empty folder.

    Raises:
        SpecError: A document is wrong or something of it would be lost.
    """
    compiled = output / "trunkline_specs"
    compiled.mkdir(parents=True)
    (compiled / "__init__.py").write_text(SPECS_INIT, encoding="utf-8")
    (compiled / "py.typed").touch()
    vendors = sorted(path.parent.name for path in specs.glob("*/openapi.yaml"))
    if not vendors:
        raise SpecError(f"{specs} has no folder with an openapi.yaml")
    for vendor in vendors:
        package(specs / vendor, output)
    tidy(output)
    manifest.write(output, {vendor: specs / vendor for vendor in vendors})


def package(folder: Path, output: Path) -> None:
    """Generate one vendor's package and compile its documents.

    Raises:
        SpecError: A document is wrong or something of it would be lost.
    """
    vendor = folder.name
    target, compiled = output / f"trunkline_{vendor}", output / "trunkline_specs"
    document = spec_files.load(folder / "openapi.yaml")
    spec_files.check_built(folder, document)
    spec_files.validate(document, f"specs/{vendor}/openapi.yaml")
    try:
        guards.check(document)
        VendorProject(document, vendor, target).write()
    except SpecError as error:
        raise SpecError(f"specs/{vendor}/openapi.yaml: {error}") from None
    dump(document, compiled / f"{vendor}.json")
    codes = folder / "errors.yaml"
    if codes.exists():
        errors.generate(vendor, codes, target)
        dump(spec_files.load(codes), compiled / f"{vendor}.errors.json")
    unasked = folder / "events.yaml"
    if unasked.exists():
        payloads = spec_files.load(unasked)
        spec_files.validate(payloads, f"specs/{vendor}/events.yaml")
        events.generate(vendor, unasked, target)
        dump(payloads, compiled / f"{vendor}.events.json")
    grammar = folder / "callflow.yaml"
    if grammar.exists():
        dump(callflow.load(grammar), compiled / f"{vendor}.callflow.json")


def dump(document: dict[str, object], path: Path) -> None:
    """Write a compiled document: JSON loads 500 times faster than YAML."""
    path.write_text(json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def tidy(output: Path) -> None:
    """Drop unused imports and format; isolated, so that no configuration above the folder has a say."""
    ruff = [sys.executable, "-m", "ruff"]
    common = ["--isolated", "--no-cache", "--quiet", "--target-version", "py311", "--line-length", "120", str(output)]
    for command in (["check", "--fix-only", "--select", "I,F401,UP037"], ["format"]):
        result = subprocess.run([*ruff, *command, *common], capture_output=True, text=True, check=False)
        if result.returncode:
            raise SpecError(f"ruff {command[0]} failed:\n{result.stdout}{result.stderr}")


def replace(fresh: Path, target: Path) -> None:
    """Put the new tree in place of the old one."""
    target.mkdir(parents=True, exist_ok=True)
    for old in target.iterdir():
        shutil.rmtree(old) if old.is_dir() else old.unlink()
    shutil.copytree(fresh, target, dirs_exist_ok=True)


def report_stale(fresh: Path, target: Path) -> int:
    """Print every file that differs; 1 when there is one."""
    names = {path.relative_to(root) for root in (fresh, target) for path in root.rglob("*") if path.is_file()}
    names = {name for name in names if "__pycache__" not in name.parts}
    _, differing, missing = filecmp.cmpfiles(fresh, target, [str(name) for name in names], shallow=False)
    stale = sorted([*differing, *missing])
    for name in stale:
        print(f"stale: generated/{name}")
    if stale:
        print("run `make generate` and commit what it changes")
    return 1 if stale else 0


if __name__ == "__main__":
    raise SystemExit(main())
