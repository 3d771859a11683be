"""A whole document in the plain form that the generator takes; what cannot be had is refused by operation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from codegen.importing import links
from codegen.importing.names import automatic_name, words
from codegen.importing.only import Only
from codegen.importing.operations import Operations
from codegen.importing.references import References
from codegen.importing.schemas import Schemas
from codegen.importing.shapes import Schema
from codegen.importing.text import described
from codegen.names import RESERVED_CLASSES
from codegen.views import METHODS
from codegen.wire import SpecError


@dataclass
class Plain:
    """A document in the plain form.

    Attributes:
        document: OpenAPI 3.1, with our extensions.
        refused: What is not in it, by method and path, and why.
        skipped: The same for what the overlay leaves out by `x-skip`.
        published: The path as published of each operation whose placeholders were renamed.
        notes: What is wider in it than in the document.
        schemas: What made its schemas: what is made by it later has names that none of them has.
    """

    document: Schema
    schemas: Schemas
    refused: dict[str, str] = field(default_factory=dict)
    skipped: dict[str, str] = field(default_factory=dict)
    published: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def plain(document: Schema) -> Plain:
    """Bring a document, overlay applied, to the plain form. The argument is not changed."""
    notes: list[str] = []
    schemas = Schemas(document, notes.append)
    result = Plain({}, schemas, notes=notes)
    operations = Operations(schemas, document)
    paths: dict[str, Schema] = {}
    calls: list[links.Call] = []
    taken: set[str] = set()
    only = Only(document)
    for path, node in document["paths"].items():
        if only.everything and (why := _unusable(node, schemas)) is not None:
            result.skipped[path] = why
    for path, item, method, raw in operations_of(document, schemas):
        if not only.takes(path, method, raw):
            continue
        key = f"{method.upper()} {path}"
        if raw.get("x-skip"):
            result.skipped[key] = str(raw["x-skip"])
            continue
        named = raw.get("operationId")
        try:
            raw = (
                schemas.follow(raw) if "$ref" in raw else raw
            )  # no OpenAPI, but what a document in several files looks like
            raw = {**raw, "operationId": _free_id(raw.get("operationId"), method, path, taken)}
            place, operation = operations.plain(path, method, item, raw)
            if method in paths.get(place, {}):
                raise SpecError("another operation has the same path and method")
        except SpecError as error:
            result.refused[key] = str(error)
        except (AttributeError, TypeError, KeyError, ValueError) as error:
            result.refused[key] = f"the document has something else where OpenAPI wants an object or a list ({error})"[
                :200
            ]
        else:
            paths.setdefault(place, {})[method] = operation
            calls.append(links.Call(path, method, raw | {"operationId": named}, operation))
            result.published[f"{method.upper()} {place}"] = path
    only.check()
    links.attach(calls, schemas)
    result.document = _document(document, schemas, paths)
    return result


def _unusable(node: Any, schemas: Schemas) -> str | None:
    """Why a path, or a method of it, cannot be read at all: no overlay can name what is not there."""
    try:
        item = schemas.follow(node)
    except SpecError as error:
        return f"the whole path: {error}"
    if not isinstance(node, dict):
        return f"the whole path: it is {type(node).__name__}, not an object"
    odd = [method for method in METHODS if method in item and not isinstance(item[method], dict)]
    return f"{odd[0].upper()} is {type(item[odd[0]]).__name__}, not an object" if odd else None


def operations_of(document: Schema, schemas: References) -> list[tuple[str, Schema, str, Schema]]:
    """Path, path item, method and operation of everything that can be called; a path that is a reference is followed."""
    found = []
    for path, node in document["paths"].items():
        try:
            item = schemas.follow(node)
        except SpecError:
            item = {}
        for method in METHODS:
            if isinstance(item.get(method), dict):
                found.append((path, item, method, item[method]))
    return found


def _free_id(wanted: object, method: str, path: str, taken: set[str]) -> str:
    base = words(wanted) if isinstance(wanted, str) else ""
    base = base or words(f"{method} {path}")
    base = base if base[:1].isalpha() else f"op_{base}"
    own = automatic_name(base)
    base = f"{base}_call" if own == "resource" or own.upper() in RESERVED_CLASSES else base
    name, number = base, 1
    while _folded(name) in taken:
        number += 1
        name = f"{base}_{number}"
    taken.add(_folded(name))
    return name


def _folded(name: str) -> str:
    return automatic_name(name).replace("_", "")


def _document(document: Schema, schemas: Schemas, paths: dict[str, Schema]) -> Schema:
    info = document["info"]
    schemes = (document.get("components") or {}).get("securitySchemes") or {}
    title = described(info.get("title"), 80) or "API"
    tags = sorted({operation["tags"][0] for item in paths.values() for operation in item.values()})
    components: Schema = {}
    if schemes:
        components["securitySchemes"] = {name: _scheme(schemas.follow(node)) for name, node in schemes.items()}
    if schemas.components:
        components["schemas"] = dict(sorted(schemas.components.items()))
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": str(info.get("version") or "1")},
        "servers": _servers(document),
        "tags": [{"name": tag} for tag in tags],
        "paths": paths,
        **({"x-envelope": document["x-envelope"]} if "x-envelope" in document else {}),
        **({"components": components} if components else {}),
    }


def _servers(document: Schema) -> list[Any]:
    servers = [one for one in document.get("servers") or () if isinstance(one, dict) and "://" in str(one.get("url"))]
    clean = [{key: one[key] for key in ("url", "description", "variables") if key in one} for one in servers]
    return clean or [
        {"url": "https://api.example.com", "description": "The document names no server; say yours in the overlay."}
    ]


def _scheme(node: Schema) -> Schema:
    return {key: value for key, value in node.items() if key == "x-python-name" or not key.startswith("x-")}
