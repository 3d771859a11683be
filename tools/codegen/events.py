"""Payloads that arrive unasked: pydantic models from `events.yaml` by datamodel-code-generator."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from codegen import spec_files
from codegen.wire import SpecError

HEADER = "# Generated from specs/{vendor}/events.yaml; edit that file, never this one.\n"
OPTIONS = (
    *("--input-file-type", "openapi", "--openapi-scopes", "schemas", "webhooks", "paths"),
    *("--output-model-type", "pydantic_v2.BaseModel", "--preset", "standard-py311-20261027"),
    *("--extra-fields", "allow", "--ignore-enum-constraints", "--output-datetime-class", "datetime"),
    *("--disable-timestamp", "--formatters", "builtin", "--ignore-pyproject", "--use-annotated"),
    *("--use-schema-description", "--use-single-line-docstring"),
    *("--base-class", "trunkline_runtime.payloads.base.Payload", "--field-extra-keys", "x-personal", "x-secret"),
)

TYPES = {
    "seconds": "trunkline_runtime.payloads.times.Seconds",
    "milliseconds": "trunkline_runtime.payloads.times.Milliseconds",
    "microseconds": "trunkline_runtime.payloads.times.Microseconds",
    "sql": "trunkline_runtime.payloads.times.Sql",
}
"""What Python sees in place of a number or text that is a moment."""


def generate(vendor: str, source: Path, package: Path) -> None:
    """Write `events.py` into a vendor's package.

    Raises:
        SpecError: The generator failed; its own words are in the text.
    """
    header, typed = package / ".header", package / ".events.json"
    header.write_text(HEADER.format(vendor=vendor), encoding="utf-8")
    typed.write_text(json.dumps(_typed(spec_files.load(source))), encoding="utf-8")
    command = [sys.executable, "-m", "datamodel_code_generator", "--input", str(typed), *OPTIONS]
    command += ["--custom-file-header-path", str(header), "--output", str(package / "events.py")]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    header.unlink()
    typed.unlink()
    written = package / "events.py"
    if written.exists():
        written.write_text(_declared(written.read_text(encoding="utf-8")), encoding="utf-8")
    if result.returncode:
        raise SpecError(f"{source.name} of {vendor}: {result.stderr.strip()}")


def _declared(code: str) -> str:
    """Say the type of what the generator leaves to be inferred, which checkers do differently."""
    code = code.replace("    model_config = ConfigDict(", "    model_config: ClassVar[ConfigDict] = ConfigDict(")
    imports = "from typing import " if "\nfrom typing import " in code else "from trunkline_runtime"
    return code.replace(f"\n{imports}", f"\nfrom typing import ClassVar\n{imports}", 1)


def _typed(node: Any) -> Any:
    """Name the Python type of every moment, in the generator's own extension."""
    if isinstance(node, list):
        return [_typed(item) for item in node]
    if not isinstance(node, dict):
        return node
    typed = {key: _typed(value) for key, value in node.items()}
    moment = node.get("x-time")
    if node.get("format") == "date" and moment is None:
        return {**typed, "customTypePath": "trunkline_runtime.payloads.times.Day"}
    return {**typed, "customTypePath": TYPES[moment]} if moment in TYPES else typed
