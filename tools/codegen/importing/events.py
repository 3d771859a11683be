"""Webhooks and callbacks of a published document become `events.yaml`: what arrives unasked, each with its payload."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.importing.names import words
from codegen.importing.only import Only
from codegen.importing.plain import operations_of
from codegen.importing.schemas import Schemas
from codegen.importing.settle import reached
from codegen.importing.shapes import Schema
from codegen.importing.text import described
from codegen.views import body_kind
from codegen.wire import SpecError


def events(document: Schema, schemas: Schemas) -> tuple[Schema | None, dict[str, str]]:
    """Make the document of payloads.

    Args:
        document: As published, overlay applied; `x-webhooks`, which came before OpenAPI 3.1, counts too. Callbacks of
            operations that its `x-only` does not name do not.
        schemas: What made the schemas of its operations: one thing has one name in both.

    Returns:
        The document, `None` when nothing is announced; and what is not in it, by name, each with the reason.
    """
    hooks: dict[str, Schema] = {}
    seen: dict[str, list[Schema]] = {}
    left_out: dict[str, str] = {}
    for name, operation in _announced(document, schemas):
        try:
            hook = _hook(name, operation, schemas)
        except (SpecError, AttributeError, TypeError) as error:
            left_out[name] = str(error)[:200]
            continue
        if hook is not None and hook not in seen.setdefault(name, []):  # many calls may announce one callback
            seen[name].append(hook)
            hooks[_free(name, hooks)] = hook
    return (document_of(hooks, document["info"], schemas.components) if hooks else None), left_out


def document_of(hooks: dict[str, Schema], info: Schema, components: dict[str, Schema]) -> Schema:
    """A document of payloads, with the schemas that they reach."""
    head = {"title": described(info.get("title"), 80) or "API", "version": str(info.get("version") or "1")}
    used = reached(hooks, components)
    schemas = {name: node for name, node in sorted(components.items()) if name in used}
    return {
        "openapi": "3.1.0",
        "info": head,
        "webhooks": hooks,
        **({"components": {"schemas": schemas}} if schemas else {}),
    }


def _hook(name: str, operation: Schema, schemas: Schemas) -> Schema | None:
    body = schemas.follow(operation.get("requestBody") or {})
    media = next((one for one in body.get("content") or {} if body_kind(one) in ("json", "form")), None)
    if media is None:
        return None
    payload = schemas.plain(body["content"][media].get("schema", {}), f"{name} payload")
    text = described(operation.get("description") or operation.get("summary"))
    return {
        "post": {
            **({"description": text} if text else {}),
            "requestBody": {"content": {"application/json": {"schema": payload}}},
            "responses": {"200": {"description": "Taken."}},
        }
    }


def _announced(document: Schema, schemas: Schemas) -> Iterator[tuple[str, Schema]]:
    for key in ("webhooks", "x-webhooks"):
        for name, node in (document.get(key) or {}).items():
            yield from ((str(name), operation) for operation in _methods(node, schemas))
    only = Only(document)
    for path, _, method, operation in operations_of(document, schemas):
        if not only.takes(path, method, operation):
            continue
        for name, node in (operation.get("callbacks") or {}).items():
            for item in _followed(node, schemas).values():
                yield from ((str(name), inner) for inner in _methods(item, schemas))


def _methods(node: Any, schemas: Schemas) -> list[Schema]:
    item = _followed(node, schemas)
    return [item[method] for method in ("post", "put", "patch") if isinstance(item.get(method), dict)]


def _followed(node: Any, schemas: Schemas) -> Schema:
    try:
        return schemas.follow(node)
    except SpecError:
        return {}


def _free(name: str, taken: dict[str, Schema]) -> str:
    base = "".join(part[:1].upper() + part[1:] for part in words(name).split("_")) or "Event"
    name, number = base, 1
    while name.lower() in {one.lower() for one in taken}:
        number += 1
        name = f"{base}{number}"
    return name
