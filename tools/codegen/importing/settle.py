"""Which operations the generator refuses, and why: it is asked, and what it names is left out until the rest generates."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import Any

from codegen import guards, spec_files
from codegen.importing.shapes import Schema
from codegen.project import VendorProject
from codegen.views import METHODS
from codegen.wire import SpecError

ROUNDS = 12
_PARSING = re.compile(r"parsing ([A-Z]+) (\S+) within")
_STATED = re.compile(r"^([A-Z]+) (/\S*): ")
_SCHEMA = re.compile(r"(?:components/schemas/|schema |enum )([A-Za-z_]\w*)")


def settle(document: Schema, vendor: str) -> dict[str, str]:
    """Return what must be left out so that the rest generates, by method and path, each with the reason.

    Args:
        document: In the plain form.
        vendor: Whose it is.

    Raises:
        SpecError: Something is wrong that belongs to no operation.
    """
    refused: dict[str, str] = {}
    for _ in range(ROUNDS):
        rest = without(document, refused)
        if not rest["paths"]:
            raise SpecError(
                "nothing is left to generate:\n" + "\n".join(f"{key}: {why}" for key, why in refused.items())
            )
        try:
            _generate(rest, vendor)
        except SpecError as error:
            found = blamed(rest, str(error))
            if not found:
                raise
            refused |= found
        else:
            return refused
    raise SpecError("the document does not settle:\n" + "\n".join(f"{key}: {why}" for key, why in refused.items()))


def _generate(document: Schema, vendor: str) -> None:
    spec_files.validate(document, vendor)
    guards.check(document)
    with tempfile.TemporaryDirectory(prefix="trunkline-import-") as folder:
        try:
            VendorProject(document, vendor, Path(folder) / "package").write()
        except (AssertionError, AttributeError, KeyError, TypeError, ValueError) as error:
            raise SpecError(f"{vendor}: the generator stumbles ({type(error).__name__}: {error})"[:300]) from None


def blamed(document: Schema, text: str) -> dict[str, str]:
    """Which operations a complaint of the generator is about."""
    found: dict[str, str] = {}
    ids = {
        operation["operationId"]: f"{method.upper()} {path}"
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method in METHODS
    }
    for line in text.splitlines():
        if match := _PARSING.search(line) or _STATED.match(line):
            found[f"{match[1]} {match[2]}"] = line
        elif (owner := line.partition(":")[0].rpartition(" ")[2] or "") in ids:
            found[ids[owner]] = line
        elif (place := _place(document, line)) is not None:
            found[place] = line
        else:
            for name in named_schemas(line):
                found |= dict.fromkeys(users(document, name), line)
    return {key: " ".join(why.split())[:200] for key, why in found.items()}


def named_schemas(line: str) -> list[str]:
    """The names of schemas in a line of a complaint."""
    return _SCHEMA.findall(line)


def _place(document: Schema, line: str) -> str | None:
    for path, item in document["paths"].items():
        for method in item:
            if line.startswith((f"paths/{path}/{method}/", f"paths/{path}/{method}:")):
                return f"{method.upper()} {path}"
    return None


def users(document: Schema, name: str) -> list[str]:
    """The operations that reach a schema."""
    schemas = (document.get("components") or {}).get("schemas") or {}
    wanted = {
        known for known in schemas if known == name or known.replace("_", "").lower() == name.replace("_", "").lower()
    }
    return [
        f"{method.upper()} {path}"
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method in METHODS and wanted & reached(operation, schemas)
    ]


def reached(node: Any, schemas: Schema) -> set[str]:
    """The names of all schemas that something refers to, directly or through others."""
    found: set[str] = set()
    stack = [node]
    while stack:
        one = stack.pop()
        if isinstance(one, dict):
            ref = one.get("$ref")
            name = ref.rsplit("/", 1)[-1] if isinstance(ref, str) else None
            if name in schemas and name not in found:
                found.add(name)
                stack.append(schemas[name])
            stack.extend(value for key, value in one.items() if key not in ("example", "examples"))
        elif isinstance(one, list):
            stack.extend(one)
    return found


def without(document: Schema, left_out: dict[str, str]) -> Schema:
    """The document without some operations, and without the schemas that only they use."""
    paths = {
        path: {method: node for method, node in item.items() if f"{method.upper()} {path}" not in left_out}
        for path, item in document["paths"].items()
    }
    result = {**document, "paths": {path: item for path, item in paths.items() if item}}
    schemas = (document.get("components") or {}).get("schemas") or {}
    if schemas:
        used = reached(result["paths"], schemas)
        result["components"] = {**document["components"], "schemas": {k: v for k, v in schemas.items() if k in used}}
    return result
