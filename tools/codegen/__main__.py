"""`python -m codegen`: rebuild `generated/` from `specs/`; a vendor whose inputs and files did not change is kept."""

from __future__ import annotations

import argparse
import filecmp
import shutil
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from codegen import manifest, vendor
from codegen.wire import SpecError

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = Path(__file__).parent / "templates"


def main() -> int:
    """Run the command line: generate, or `import` a published document."""
    if sys.argv[1:2] == ["import"]:
        from codegen.importing.command import main as import_main

        return import_main(sys.argv[2:])
    parser = argparse.ArgumentParser(prog="codegen", description=__doc__)
    parser.add_argument("--specs", type=Path, default=ROOT / "specs", help="folder with one folder a vendor")
    parser.add_argument("--out", type=Path, default=ROOT / "generated", help="tree to replace")
    parser.add_argument("--check", action="store_true", help="change nothing, fail when the tree is stale")
    parser.add_argument("--all", action="store_true", help="keep no vendor, whatever MANIFEST.json says")
    options = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="trunkline-codegen-") as folder:
        fresh = Path(folder) / "generated"
        try:
            build(options.specs, fresh, None if options.all else options.out)
        except SpecError as error:
            print(f"nothing was written:\n{error}", file=sys.stderr)
            return 1
        if options.check:
            return report_stale(fresh, options.out)
        replace(fresh, options.out)
    print(f"generated/ is up to date ({time.monotonic() - started:.1f} s)")
    return 0


def build(specs: Path, output: Path, known: Path | None) -> None:
    """Make the whole tree in an empty folder.

    Args:
        specs: Folder with one folder a vendor.
        output: Where the tree is made.
        known: A tree whose up-to-date vendors are copied instead of generated.

    Raises:
        SpecError: A document is wrong or something of it would be lost.
    """
    vendors = sorted(path.parent for path in specs.glob("*/openapi.yaml"))
    if not vendors:
        raise SpecError(f"{specs} has no folder with an openapi.yaml")
    kept = manifest.up_to_date(known, vendors) if known else []
    for folder in kept:
        for path in manifest.files_of(known or output, folder.name):
            target = output / path.relative_to(known or output)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    with ProcessPoolExecutor() as pool:
        for made in [pool.submit(vendor.generate, folder, output) for folder in vendors if folder not in kept]:
            made.result()
    compiled = output / "trunkline_specs"
    shutil.copyfile(TEMPLATES / "specs_init.py.jinja", compiled / "__init__.py")
    (compiled / "py.typed").touch()
    manifest.write(output, vendors)


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
