"""Our overlay on a published document: what only a person can judge, guessed once and kept beside it."""

from __future__ import annotations

import re
from typing import Any

from openapi_python_client.strings import snake_case

from codegen.guards import EXTENSIONS
from codegen.importing.only import Only
from codegen.importing.plain import operations_of
from codegen.importing.references import References
from codegen.importing.shapes import Schema
from codegen.wire import SpecError
from documents.overlay import apply_overlays
from documents.values import ToolError

READS = {
    "get", "list", "search", "query", "find", "lookup", "fetch", "read", "show", "validate", "preview", "count",
    "retrieve", "describe", "calculate", "estimate", "info", "download", "export", "status",
}  # fmt: skip
WRITES = {
    "send", "create", "delete", "add", "remove", "post", "start", "stop", "buy", "order", "cancel", "set", "update", "revoke",
    "invite", "upload", "call", "dial", "enable", "disable", "reset", "kick", "leave", "join", "archive", "rename", "make",
}  # fmt: skip
OPERATION = re.compile(r"\$\.paths\['(?:[^'\\]|\\.)*'\]\.[a-z]+")
BY_METHOD = {
    "get": "read",
    "head": "read",
    "options": "read",
    "trace": "read",
    "put": "idempotent",
    "delete": "idempotent",
}


def guess(
    document: Schema, known: set[str] | None = None, only: list[str] | None = None
) -> tuple[list[Schema], list[str]]:
    """Actions for every operation, and which of them a person should look at.

    Args:
        document: As published.
        known: Targets that the overlay already has.
        only: The operations that are wanted; all by default.

    Returns:
        The actions, and lines for the reader: what was guessed against the method.
    """
    actions: list[Schema] = []
    judged: list[str] = []
    wanted = Only({"x-only": only} if only is not None else {})
    for path, _, method, raw in operations_of(document, References(document)):
        if not wanted.takes(path, method, raw):
            continue
        target = target_of(path, method)
        if target in (known or set()):
            continue
        delivery, usual = delivery_of(method, path, raw), BY_METHOD.get(method, "once")
        if delivery != usual:
            judged.append(f"{method.upper()} {path}: {delivery}, because of its name (by method alone: {usual})")
        actions.append({"target": target, "update": {"x-delivery": delivery, "x-evidence": "documented"}})
    return actions, judged


def delivery_of(method: str, path: str, raw: Schema) -> str:
    """May it be sent twice? By its method, and by the verbs of its name."""
    name = raw.get("operationId") if isinstance(raw.get("operationId"), str) else ""
    words = [
        *snake_case(re.sub(r"[^A-Za-z0-9]+", "_", str(name))).split("_"),
        *re.split(r"[^a-z]+", path.rsplit("/", 1)[-1].lower()),
    ]
    usual = BY_METHOD.get(method, "once")
    if method == "post" and words and (set(words) & READS) and not set(words) & WRITES:
        return "read"
    if usual == "read" and name and words[0] in READS:
        return usual
    if usual == "read" and set(words) & (
        WRITES - {"order", "call", "status", "start", "set", "post", "make", "invite"}
    ):
        return "once"
    return usual


def target_of(path: str, method: str) -> str:
    """The target of an action on an operation."""
    return f"$.paths[{quoted(path)}].{method}"


def without_gone(document: Schema, actions: list[Schema]) -> tuple[list[Schema], list[str]]:
    """Actions without those on whole operations that a document no longer has, and what to say of these.

    Args:
        document: As published.
        actions: Of the overlay.
    """
    here = {target_of(path, method) for path, _, method, _ in operations_of(document, References(document))}
    gone = [str(action.get("target")) for action in actions if OPERATION.fullmatch(str(action.get("target")))]
    gone = [target for target in gone if target not in here]
    kept = [action for action in actions if str(action.get("target")) not in gone]
    return kept, [f"forgotten: {target}" for target in gone]


def quoted(path: str) -> str:
    """A name selector of a JSONPath."""
    return "'" + path.replace("\\", "\\\\").replace("'", "\\'") + "'"


def applied(document: Schema, overlay: Schema) -> Schema:
    """The published document without foreign extensions, with the overlay on it.

    Raises:
        SpecError: An action no longer fits; all that do not are named.
    """
    result: Schema = without_extensions(document)
    result["paths"] = {path: _followed(node, document) for path, node in result["paths"].items()}
    try:
        return apply_overlays(result, [{**overlay, "x-file": "overlay.yaml"}] if overlay.get("actions") else [])
    except ToolError as error:
        hint = "what is about operations that are gone, `--forget` deletes"
        raise SpecError(f"the overlay does not fit this document ({hint}):\n{error}") from None


def _followed(node: Any, document: Schema) -> Any:
    """A path item in its place: actions name operations by their path, wherever the document keeps them."""
    try:
        return References(document).follow(node) if isinstance(node, dict) and "$ref" in node else node
    except SpecError:
        return node


def without_extensions(node: Any, names: bool = False) -> Any:
    """The same without the extensions that mean something to us: here others wrote them, and may mean something else.

    Other extensions stay, for references may lead into them; the plain form takes none of them over.
    """
    if isinstance(node, list):
        return [without_extensions(item) for item in node]
    if not isinstance(node, dict):
        return node
    result = {}
    for key, value in node.items():
        if key in ("example", "examples", "default", "enum", "const"):
            result[key] = value
        elif names or key not in EXTENSIONS | {"x-skip", "x-only"}:
            result[key] = without_extensions(value, not names and key in NAMES)
    return result


NAMES = {
    "properties", "headers", "schemas", "responses", "parameters", "requestBodies", "securitySchemes", "paths", "content",
    "callbacks", "webhooks", "variables", "mapping", "patternProperties", "$defs", "pathItems", "scopes", "links",
}  # fmt: skip


def guessed(document: Schema) -> Schema:
    """The document as it would be with the first guess of an overlay on it."""
    return applied(document, {"overlay": "1.0.0", "actions": guess(document)[0]})
