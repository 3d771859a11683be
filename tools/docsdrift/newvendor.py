"""`init`: a first spec, sources and pinned facts for a vendor of whom there is only documentation."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import tomlkit

from docsdrift.changelog import snake
from docsdrift.extract import extract_page
from docsdrift.extract.urls import placeholders
from docsdrift.facts import Operation, Page
from docsdrift.model import SpecOperation, operations_of
from docsdrift.settings import SLUG, read_vendor
from docsdrift.skeleton import operation_name, placed, skeleton
from docsdrift.specdiff.context import loose
from docsdrift.store import Lock, write_facts, write_lock
from documents import safe_yaml
from documents.texts import read_text
from documents.values import JSON, Object, ToolError, as_list, as_object, as_text

_DELIVERY = {"get": "read", "head": "read", "put": "idempotent", "delete": "idempotent"}
_NAME = re.compile(r"[a-z][a-z0-9_]{1,30}")


def init_vendor(specs: Path, name: str, pages: Sequence[Path], site: str = "") -> list[Path]:
    """Write `specs/<name>/` from saved pages, such that the offline check is clean at once.

    Args:
        specs: the folder of all specs.
        name: the vendor, lower case; it becomes part of a Python package name.
        pages: saved pages, Markdown or rendered text.
        site: https URL of the documentation site, for the index entries of `sources.toml`.

    Returns:
        the files that were written.

    Raises:
        ToolError: the name is unsafe or taken, a page documents no operation, or two pages clash.
    """
    if not _NAME.fullmatch(name):
        raise ToolError(f"a vendor's name is lower case letters and digits: {name!r}")
    folder = specs / name
    if (folder / "openapi.yaml").exists():
        raise ToolError(f"{folder / 'openapi.yaml'} is there already")
    read = [extract_page(read_text(path), slug(path)) for path in pages]
    empty = [page.slug for page in read if not page.operations]
    if empty:
        raise ToolError(f"{empty[0]} documents no operation that could be recognised")
    mapping: dict[str, list[tuple[Operation, str]]] = {}
    document = _document(name, read, mapping)
    operations_of(document)
    folder.mkdir(parents=True, exist_ok=True)
    written = [folder / "openapi.yaml", folder / "sources.toml", folder / "docs.lock.json"]
    written[0].write_text(safe_yaml.dump(document), encoding="utf-8")
    written[1].write_text(_sources(pages, read, mapping, site), encoding="utf-8")
    vendor = read_vendor(written[1])
    lock = Lock()
    for page in read:
        write_facts(vendor, page)
        lock.record(page)
        written.append(folder / "docs" / f"{page.slug}.json")
    write_lock(vendor, lock)
    return written


def slug(path: Path) -> str:
    """A page's name from its file name.

    Raises:
        ToolError: nothing usable is left of it.
    """
    name = re.sub(r"[^a-z0-9]+", "-", path.name.lower().removesuffix(".md").removesuffix(".txt")).strip("-")[:90]
    if not SLUG.fullmatch(name):
        raise ToolError(f"no page name in {path.name!r}")
    return name


def operation_draft(page: Page, stated: Operation) -> tuple[str, Object, Object, Object]:
    """The first draft of one operation: its path, the path item, and the schemas and sign-in schemes it refers to."""
    single = page if page.document else replace(page, operations=(stated,))
    draft = skeleton(single)
    components = as_object(draft.get("components"))
    schemas, schemes = dict(as_object(components.get("schemas"))), dict(as_object(components.get("securitySchemes")))
    spec = next(item for item in operations_of(draft) if item.method == stated.method.lower())
    node = _operation(page, _signed(spec.node, schemes), spec.method, operation_name(stated), spec.path, schemas)
    servers: Object = {"servers": [{"url": _base(spec)}]} if _base(spec) else {}
    return spec.path, {**servers, spec.method: node}, schemas, schemes


def _document(name: str, pages: Sequence[Page], mapping: dict[str, list[tuple[Operation, str]]]) -> Object:
    drafts = [skeleton(page) for page in pages]
    bases = [_base(spec) for draft in drafts for spec in operations_of(draft)]
    common = max(dict.fromkeys(bases), key=bases.count)
    document: Object = {
        "openapi": "3.1.0",
        "info": {
            "title": name.capitalize(),
            "version": "1.0.0",
            "description": "Written from the vendor's pages. Descriptions are to be our own words.",
        },
    }
    document["servers"] = [{"url": common or "https://example.com", "description": "Production"}]
    document["x-envelope"] = {}
    paths: Object = {}
    schemas: Object = {}
    schemes: Object = {}
    for page, draft in zip(pages, drafts, strict=True):
        schemas.update(as_object(as_object(draft.get("components")).get("schemas")))
        schemes.update(as_object(as_object(draft.get("components")).get("securitySchemes")))
        by_place = dict(placed(page))
        for spec in operations_of(draft):
            stated = by_place.get((spec.path, spec.method))
            if stated is None:
                raise ToolError(f"{page.slug}: {spec.method.upper()} {spec.path} is stated twice, or in two ways")
            operation_id = _free_name(operation_name(stated), mapping)
            mapping.setdefault(page.slug, []).append((stated, operation_id))
            item = as_object(paths.setdefault(spec.path, {}))
            if spec.method in item:
                raise ToolError(f"two pages document {spec.method.upper()} {spec.path}; keep one of them for now")
            if _base(spec) != common:
                item["servers"] = [{"url": _base(spec)}]
            node = _signed(spec.node, schemes)
            item[spec.method] = _operation(page, node, spec.method, operation_id, spec.path, schemas)
    document["tags"] = [
        {"name": tag, "description": "Say what these operations are for."} for tag in sorted(_tags(paths))
    ]
    document["paths"] = paths
    components: Object = {}
    if schemes:
        components["securitySchemes"] = schemes
    if schemas:
        components["schemas"] = dict(sorted(schemas.items()))
    return {**document, **({"components": components} if components else {})}


def _base(spec: SpecOperation) -> str:
    return spec.servers[0].rstrip("/") if spec.servers else ""


def _signed(node: Object, schemes: Object) -> Object:
    """An `Authorization` header that a document lists as a parameter is a way to sign in, and OpenAPI ignores it there."""
    plain = [
        item
        for item in as_list(node.get("parameters"))
        if as_text(as_object(item).get("name")).lower() != "authorization"
    ]
    if len(plain) == len(as_list(node.get("parameters"))):
        return node
    known = next((name for name, scheme in schemes.items() if as_object(scheme).get("type") == "http"), "Bearer")
    schemes.setdefault(known, {"type": "http", "scheme": "bearer"})
    rest = {key: value for key, value in node.items() if key != "parameters"}
    return {**rest, **({"parameters": plain} if plain else {}), "security": [{known: []}]}


def _tags(paths: Object) -> set[str]:
    nodes = [as_object(node) for item in paths.values() for key, node in as_object(item).items() if key != "servers"]
    return {as_text(tag) for node in nodes for tag in as_list(node.get("tags"))}


def _free_name(name: str, mapping: dict[str, list[tuple[Operation, str]]]) -> str:
    taken = {known for group in mapping.values() for _, known in group}
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}{number}"
    return free


def _operation(page: Page, node: Object, method: str, operation_id: str, path: str, schemas: Object) -> Object:
    words = snake(operation_id).replace("_", " ")
    fixed = (part for part in path.split("/") if part and "{" not in part and not re.fullmatch(r"v\d+|api|rest", part))
    first = next(fixed, "Api")
    result: Object = {
        "operationId": operation_id,
        "tags": [re.sub(r"[^A-Za-z0-9]+", " ", first).strip().title().replace(" ", "")],
        "summary": words.capitalize(),
        "description": "Say in your own words what it does, and what a caller must know.",
        "x-evidence": "documented",
        "x-source": [page.slug],
        "x-delivery": _DELIVERY.get(method, "once"),
        "security": node.get("security", []),
    }
    parameters = _parameters(node, path)
    if parameters:
        result["parameters"] = parameters
    stem = operation_id[:1].upper() + operation_id[1:]
    if "requestBody" in node:
        body = as_object(node["requestBody"])
        result["requestBody"] = {**body, "content": _named(body, stem + "Request", schemas)}
    responses: Object = {}
    for status, raw in as_object(node.get("responses")).items():
        response = as_object(raw)
        described: Object = {"description": "A good answer." if status.startswith("2") else "A refusal or a failure."}
        if "content" in response:
            described["content"] = _named(
                response, stem + "Response" + ("" if status.startswith("2") else status), schemas
            )
        responses[status] = described
    if not any(status.startswith("2") for status in responses):
        unknown: Object = {"description": "The page does not say what a success brings.", "x-evidence": "inferred"}
        responses = {"2XX": {**unknown, "content": {"application/json": {"schema": {}}}}, **responses}
    refusal: Object = {
        "description": "Any other refusal; the page does not say how it looks.",
        "x-evidence": "inferred",
    }
    responses.setdefault("default", refusal)
    return {**result, "responses": responses}


def _parameters(node: Object, path: str) -> list[JSON]:
    """The page's parameters, with one for each placeholder of the path; one that the path does not have is a finding."""
    every = [as_object(item) for item in as_list(node.get("parameters"))]
    listed = {loose(as_text(item.get("name"))): item for item in every if item.get("in") == "path"}
    found: list[JSON] = []
    for name in dict.fromkeys(placeholders(path)):
        schema = as_object(listed.get(loose(name), {})).get("schema") or {"type": "string"}
        found.append({"name": name, "in": "path", "required": True, "schema": schema})
    return [*found, *(item for item in every if item.get("in") != "path")]


def _named(holder: Object, name: str, schemas: Object) -> Object:
    content: Object = {}
    for media, item in as_object(holder.get("content")).items():
        content[media] = {**as_object(item), "schema": _lifted(as_object(item).get("schema", {}), name, schemas)}
    return content


def _lifted(schema: JSON, name: str, schemas: Object) -> JSON:
    """A schema with every object in it as a named component: the generator makes a class of each."""
    value = as_object(schema)
    if "properties" in value:
        properties = {
            key: _lifted(item, name + re.sub(r"[^A-Za-z0-9]", "", key.title()), schemas)
            for key, item in as_object(value["properties"]).items()
        }
        lifted: Object = {**value, "properties": dict(properties)}
        free, number = name, 1
        while free in schemas and schemas[free] != lifted:
            number += 1
            free = f"{name}{number}"
        schemas[free] = lifted
        return {"$ref": f"#/components/schemas/{free}"}
    if "items" in value:
        return {**value, "items": _lifted(value["items"], name + "Item", schemas)}
    return value


def _sources(
    files: Sequence[Path], pages: Sequence[Page], mapping: dict[str, list[tuple[Operation, str]]], site: str
) -> str:
    document = tomlkit.document()
    document.add(tomlkit.comment("Where the documentation is, and which page describes which operation."))
    document.add("spec", "openapi.yaml")
    index = tomlkit.table()
    if site:
        parts = urlsplit(site)
        base = f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"
        index.update({"llms": f"{base}/llms.txt", "sitemap": f"{base}/sitemap-pages.xml", "watch": [f"{base}/*"]})
    document.add("index", index)
    listed = tomlkit.aot()
    for path, page in zip(files, pages, strict=True):
        table = tomlkit.table()
        table.add("name", page.slug)
        table.add("url", "")
        table["url"].comment("the page's own .md URL; without it the page is only replayed from a folder")
        table.add("saved", [path.name])
        describes = tomlkit.aot()
        for stated, operation_id in mapping[page.slug]:
            item = tomlkit.table()
            item.add("operation", operation_id)
            if len(mapping[page.slug]) > 1:
                item.add("stated", stated.key)
            describes.append(item)
        table.add("describes", describes)
        listed.append(table)
    document.add("page", listed)
    return tomlkit.dumps(document)
