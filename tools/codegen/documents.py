"""Reading the specs: strict YAML in, plain data out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from openapi_spec_validator import OpenAPIV31SpecValidator
from ruamel.yaml import YAML

from codegen.wire import SpecError


def load(path: Path) -> dict[str, Any]:
    """Read a YAML document as plain JSON data; dates stay text, duplicate keys are an error."""
    yaml = YAML(typ="safe", pure=False)
    yaml.allow_duplicate_keys = False
    data = yaml.load(path.read_text(encoding="utf-8"))
    plain: dict[str, Any] = json.loads(json.dumps(data, default=str))
    return plain


def validate(document: dict[str, Any], name: str) -> None:
    """Check a document against OpenAPI 3.1.

    Raises:
        SpecError: Naming the first problems.
    """
    errors = [
        f"{'/'.join(map(str, e.absolute_path))}: {e.message}" for e in OpenAPIV31SpecValidator(document).iter_errors()
    ]
    if errors:
        raise SpecError(f"{name} is not valid OpenAPI 3.1:\n" + "\n".join(errors[:10]))
