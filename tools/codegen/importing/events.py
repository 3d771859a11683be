"""Webhooks and callbacks of a published document become `events.yaml`: what arrives unasked, each with its payload."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.importing.names import words
from codegen.importing.plain import operations_of
from codegen.importing.schemas import Schemas
from codegen.importing.shapes import Schema
from codegen.importing.text import described
from codegen.views import body_kind
from codegen.wire import SpecError


def events(document: Schema) -> Schema | None:
    """Return the document of payloads, or `None` when the published one announces nothing.

    Args:
        document: As published; `x-webhooks`, which came before OpenAPI 3.1, counts too.
    """
    schemas = Schemas(document)
    hooks: dict[str, Schema] = {}
    for name, operation in _announced(document, schemas):
        try:
            body = schemas.follow(operation.get("requestBody") or {})
            media = next((one for one in body.get("content") or {} if body_kind(one) in ("json", "form")), None)
            if media is None:
                continue
            payload = schemas.plain(body["content"][media].get("schema", {}), f"{name} payload")
        except (SpecError, AttributeError, TypeError):
            continue
        text = described(operation.get("description") or operation.get("summary"))
        hooks[_free(name, hooks)] = {
            "post": {
                **({"description": text} if text else {}),
                "requestBody": {"content": {"application/json": {"schema": payload}}},
                "responses": {"200": {"description": "Taken."}},
            }
        }
    if not hooks:
        return None
    info = document["info"]
    head = {"title": described(info.get("title"), 80) or "API", "version": str(info.get("version") or "1")}
    components = {"components": {"schemas": dict(sorted(schemas.components.items()))}} if schemas.components else {}
    return {"openapi": "3.1.0", "info": head, "webhooks": hooks, **components}


def _announced(document: Schema, schemas: Schemas) -> Iterator[tuple[str, Schema]]:
    for key in ("webhooks", "x-webhooks"):
        for name, node in (document.get(key) or {}).items():
            yield from ((str(name), operation) for operation in _methods(node, schemas))
    for _, _, _, operation in operations_of(document, schemas):
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
