"""What the generator would lose without a word, found before it starts."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from codegen.views import METHODS
from codegen.wire import SpecError

DELIVERIES = {"read", "idempotent", "once"}
EVIDENCE = {"documented", "observed", "inferred"}
PYTHON_NAME = re.compile(r"[a-z_][a-z0-9_]*\Z")


def check(document: dict[str, Any]) -> None:
    """Check a whole document.

    Raises:
        SpecError: Naming every problem, one a line.
    """
    problems: list[str] = []
    if "security" in document:
        problems.append("document-level security is ignored by the generator; write it on each operation")
    if "webhooks" in document:
        problems.append("webhooks belong into events.yaml; here they would be ignored")
    names: Counter[str] = Counter()
    for path, item in document["paths"].items():
        if "$ref" in item:
            problems.append(f"{path}: a path item $ref makes its operations vanish")
        for method, operation in item.items():
            if method in METHODS:
                problems += [f"{method.upper()} {path}: {problem}" for problem in _operation(operation)]
                names[_folded(operation.get("operationId", ""))] += 1
    problems += [f"operationIds fold to one Python name: {name}" for name, count in names.items() if count > 1]
    _walk(document.get("components", {}).get("schemas", {}), "components/schemas", problems)
    if problems:
        raise SpecError("\n".join(problems))


def _operation(operation: dict[str, Any]) -> list[str]:
    problems = []
    if not operation.get("operationId"):
        problems.append("has no operationId")
    if len(operation.get("tags", ())) != 1:
        problems.append("must have exactly one tag")
    if "security" not in operation:
        problems.append("has no operation-level security; write [] when none is documented")
    if operation.get("x-delivery") not in DELIVERIES:
        problems.append(f"x-delivery must be one of {sorted(DELIVERIES)}")
    if operation.get("x-evidence") not in EVIDENCE:
        problems.append(f"x-evidence must be one of {sorted(EVIDENCE)}")
    if not PYTHON_NAME.match(operation.get("x-python-name", "ok")):
        problems.append("x-python-name is no Python name")
    for parameter in operation.get("parameters", ()):
        if parameter.get("style", "form") not in ("form", "simple") or "content" in parameter:
            problems.append(f"parameter {parameter.get('name')}: only the default styles are written right")
        if parameter.get("in") == "cookie":
            problems.append(f"parameter {parameter.get('name')}: cookies are not supported")
    return problems


def _walk(node: Any, place: str, problems: list[str]) -> None:
    if isinstance(node, dict):
        properties = node.get("properties")
        if isinstance(properties, dict):
            problems += [
                f"{place}/{name}: a boolean schema aborts the whole document"
                for name, schema in properties.items()
                if isinstance(schema, bool)
            ]
        enum = node.get("enum")
        if isinstance(enum, list) and len({type(value) for value in enum if value is not None}) > 1:
            problems.append(f"{place}: an enum of mixed types removes the whole model")
        ref = node.get("$ref")
        if isinstance(ref, str) and not ref.startswith("#/components/"):
            problems.append(f"{place}: {ref} is not followed")
        for key, value in node.items():
            if key not in ("example", "examples", "default", "enum"):
                _walk(value, f"{place}/{key}", problems)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            _walk(value, f"{place}/{index}", problems)


def _folded(operation_id: str) -> str:
    return re.sub(r"[^a-z0-9]", "", operation_id.lower())
