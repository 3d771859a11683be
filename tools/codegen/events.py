"""Payloads that arrive unasked: pydantic models from `events.yaml` by datamodel-code-generator."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from codegen.wire import SpecError

HEADER = "# Generated from specs/{vendor}/events.yaml; edit that file, never this one.\n"
OPTIONS = (
    *("--input-file-type", "openapi", "--openapi-scopes", "schemas", "webhooks", "paths"),
    *("--output-model-type", "pydantic_v2.BaseModel", "--preset", "standard-py311-20261027"),
    *("--extra-fields", "allow", "--ignore-enum-constraints", "--output-datetime-class", "datetime"),
    *("--disable-timestamp", "--formatters", "builtin", "--ignore-pyproject", "--use-annotated"),
    *("--base-class", "trunkline.payload.Payload", "--field-extra-keys", "x-personal", "x-secret"),
)


def generate(vendor: str, source: Path, package: Path) -> None:
    """Write `events.py` into a vendor's package.

    Raises:
        SpecError: The generator failed; its own words are in the text.
    """
    header = package / ".header"
    header.write_text(HEADER.format(vendor=vendor), encoding="utf-8")
    command = [sys.executable, "-m", "datamodel_code_generator", "--input", str(source), *OPTIONS]
    command += ["--custom-file-header-path", str(header), "--output", str(package / "events.py")]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    header.unlink()
    if result.returncode:
        raise SpecError(f"{source.name} of {vendor}: {result.stderr.strip()}")
