"""One vendor: its package, its compiled documents, formatted."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from codegen import callflow, callflow_classes, errors, guards, links, spec_files
from codegen.project import VendorProject
from codegen.views import OperationView
from codegen.wire import SpecError


def generate(folder: Path, output: Path) -> None:
    """Generate one vendor's package and compile its documents.

    Raises:
        SpecError: A document is wrong or something of it would be lost.
    """
    vendor = folder.name
    target, compiled = output / f"trunkline_{vendor}", output / "trunkline_specs"
    compiled.mkdir(parents=True, exist_ok=True)
    document = spec_files.load(folder / "openapi.yaml")
    spec_files.check_built(folder, document)
    spec_files.validate(document, f"specs/{vendor}/openapi.yaml")
    payloads = _payloads(folder)
    try:
        guards.check(document)
        project = VendorProject(document, vendor, target, payloads)
        project.write()
    except SpecError as error:
        raise SpecError(f"specs/{vendor}/openapi.yaml: {error}") from None
    name_methods(project.views.operations)
    dump(links.attach(folder, document), compiled / f"{vendor}.json")
    codes = folder / "errors.yaml"
    if codes.exists():
        errors.generate(vendor, codes, target)
        dump(spec_files.load(codes), compiled / f"{vendor}.errors.json")
    if payloads is not None:
        dump(payloads, compiled / f"{vendor}.events.json")
    grammar = folder / "callflow.yaml"
    if grammar.exists():
        rules = callflow.load(grammar)
        callflow_classes.generate(vendor, rules, target)
        dump(rules, compiled / f"{vendor}.callflow.json")
    tidy(target)


def _payloads(folder: Path) -> dict[str, Any] | None:
    """What arrives unasked."""
    source = folder / "events.yaml"
    if not source.exists():
        return None
    document = spec_files.load(source)
    spec_files.validate(document, f"specs/{folder.name}/events.yaml")
    return document


def name_methods(operations: list[OperationView]) -> None:
    """Note in the compiled spec how each operation is called in Python: its methods, the plain one first."""
    for view in operations:
        if view.form_of is None:
            names = [view.name, *([view.iterator] if view.pages else ()), *([view.fetcher] if view.job else ())]
            view.raw.setdefault("x-methods", []).extend(f"{view.tag}.{name}" for name in names)


def dump(document: dict[str, object], path: Path) -> None:
    """Write a compiled document: JSON loads 500 times faster than YAML, and indented a diff shows what changed."""
    path.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def tidy(package: Path) -> None:
    """Drop unused imports and format; isolated, so that no configuration above the folder has a say."""
    ruff = [sys.executable, "-m", "ruff"]
    common = ["--isolated", "--no-cache", "--quiet", "--target-version", "py311", "--line-length", "120", str(package)]
    for command in (["check", "--fix-only", "--select", "I,F401,UP037"], ["format"]):
        result = subprocess.run([*ruff, *command, *common], capture_output=True, text=True, check=False)
        if result.returncode:
            raise SpecError(f"ruff {command[0]} failed:\n{result.stdout}{result.stderr}")
