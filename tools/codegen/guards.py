"""What the generator would lose without a word, found before it starts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from keyword import iskeyword
from typing import Any

from openapi_python_client.strings import snake_case

from codegen.views import METHODS
from codegen.wire import SpecError

EXTENSIONS = {
    *("x-array-or-object", "x-closed", "x-contradiction", "x-decimal", "x-default", "x-delivery", "x-evidence"),
    *(
        "x-file-outputs",
        "x-form-of",
        "x-wanted",
        "x-forms",
        "x-groups",
        "x-job",
        "x-json",
        "x-list-all",
        "x-list-separator",
    ),
    *("x-envelope", "x-looked-for"),
    *(
        "x-max-bytes",
        "x-pagination",
        "x-personal",
        "x-phone",
        "x-phone-or",
        "x-python-name",
        "x-secret",
        "x-source",
        "x-streaming",
    ),
    *("x-style", "x-time", "x-timezone-argument", "x-unwrap"),
}
"""What `specs/README.md` documents; a misspelt one would be lost without a word."""
RESERVED_TAGS = {"aclose", "call", "close", "find", "origin", "reconcile", "request", "run", "security", "with_options"}
"""What a client has beside its resources."""
DELIVERIES = {"read", "idempotent", "once"}
EVIDENCE = {"documented", "observed", "listed", "inferred"}
PYTHON_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Marks that make text read otherwise than it is written."""


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
    _walk(document, "", problems)
    if problems:
        raise SpecError("\n".join(problems))


def _operation(operation: dict[str, Any]) -> list[str]:
    problems = []
    if not operation.get("operationId"):
        problems.append("has no operationId")
    tags = operation.get("tags", ())
    if len(tags) != 1:
        problems.append("must have exactly one tag")
    elif snake_case(tags[0]) in RESERVED_TAGS:
        problems.append(f"the tag {tags[0]} is taken by the client's own methods")
    if "security" not in operation:
        problems.append("has no operation-level security; write [] when none is documented")
    if operation.get("x-delivery") not in DELIVERIES:
        problems.append(f"x-delivery must be one of {sorted(DELIVERIES)}")
    if operation.get("x-evidence") not in EVIDENCE:
        problems.append(f"x-evidence must be one of {sorted(EVIDENCE)}")
    if operation.get("x-evidence") == "inferred" and not operation.get("x-looked-for"):
        problems.append("what is inferred says in x-looked-for what was not found")
    name = operation.get("x-python-name", "ok")
    if not PYTHON_NAME.match(name) or iskeyword(name) or name == "dt":
        problems.append("x-python-name is no Python name")
    for parameter in operation.get("parameters", ()):
        if parameter.get("style", "form") not in ("form", "simple") or "content" in parameter:
            problems.append(f"parameter {parameter.get('name')}: only the default styles are written right")
    return problems


def _walk(node: Any, place: str, problems: list[str], names: bool = False) -> None:
    """Look at everything below a place; `names` says that its keys are names of things, not keywords."""
    if isinstance(node, list):
        for index, value in enumerate(node):
            _walk(value, f"{place}/{index}", problems)
    elif isinstance(node, str) and DIRECTION.search(node):
        problems.append(f"{place}: the text has marks that change the direction of reading")
    elif isinstance(node, dict):
        if not names:
            problems += [f"{place}: {problem}" for problem in _keywords(node)]
        for key, value in node.items():
            if key not in ("example", "examples", "default", "enum"):
                _walk(
                    value, f"{place}/{key}" if place else key, problems, key in ("properties", "headers") and not names
                )


def _keywords(node: dict[str, Any]) -> Iterator[str]:
    properties = node.get("properties")
    if isinstance(properties, dict):
        for name, schema in properties.items():
            if isinstance(schema, bool):
                yield f"{name} is a boolean schema, which aborts the whole document"
    enum = node.get("enum")
    if isinstance(enum, list) and len({type(value) for value in enum if value is not None}) > 1:
        yield "an enum of mixed types removes the whole model"
    pattern = node.get("pattern")
    if isinstance(pattern, str) and not _compiles(pattern):
        yield "the pattern is no regular expression of Python's"
    ref = node.get("$ref")
    if isinstance(ref, str) and not ref.startswith("#/components/"):
        yield f"{ref} is not followed"
    for key in sorted(node):
        if key.startswith("x-") and key not in EXTENSIONS:
            yield f"{key} is no extension of ours (see specs/README.md)"


def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True


def _folded(operation_id: str) -> str:
    return re.sub(r"[^a-z0-9]", "", operation_id.lower())
