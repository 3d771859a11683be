"""Reading a published document, as its publisher wrote it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from codegen.wire import SpecError
from documents import safe_yaml
from documents.values import ToolError

MAX_BYTES = 40_000_000


def read(path: Path, called: str = "") -> dict[str, Any]:
    """Read JSON or YAML; dates stay text, half of a surrogate pair becomes the replacement character.

    Args:
        path: The file.
        called: What errors call it; its own name by default.

    Raises:
        SpecError: It is neither, repeats a key, reaches outside, or is no OpenAPI 3.0 or 3.1.
    """
    called = called or path.name
    try:
        text = path.read_text(encoding="utf-8-sig")
        if len(text) > MAX_BYTES:
            raise SpecError(f"{called}: larger than {MAX_BYTES} characters")
        parsed = _json(text) if text.lstrip().startswith("{") else safe_yaml.parse(_joined(text), called)
    except (OSError, UnicodeDecodeError, ToolError, ValueError, RecursionError) as error:
        text = str(error).removeprefix(f"{called}: ")
        raise SpecError(f"{called}: {text}") from None
    document = whole(parsed)
    if not isinstance(document, dict):
        raise SpecError(f"{called}: not an OpenAPI document, but {type(document).__name__}")
    _check_kind(document, called)
    return document


def _joined(text: str) -> str:
    """YAML has no pairs of surrogates, but documents that were JSON do."""
    text = re.sub(
        r"\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})",
        lambda match: f"\\U{0x10000 + ((int(match[1], 16) - 0xD800) << 10) + int(match[2], 16) - 0xDC00:08X}",
        text,
    )
    return re.sub(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}", r"\\uFFFD", text)


def _check_kind(document: dict[str, Any], name: str) -> None:
    if "swagger" in document:
        raise SpecError(
            f"{name} is Swagger {document['swagger']}; convert it to OpenAPI 3 first, for instance with "
            "`npx swagger2openapi`, and import what comes out"
        )
    version = document.get("openapi")
    if not str(version).startswith(("3.0", "3.1")):
        raise SpecError(f"{name}: `openapi` must be 3.0 or 3.1, not {version!r}")
    if not isinstance(document.get("paths"), dict) or not document["paths"]:
        raise SpecError(f"{name}: there are no paths, so there is nothing to call")
    if not isinstance(document.get("info"), dict):
        raise SpecError(f"{name}: there is no `info`")


def _json(text: str) -> Any:
    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            names = [name for name, _ in pairs]
            repeated = next(name for name in names if names.count(name) > 1)
            raise ValueError(f"the key {repeated[:60]!r} appears twice")
        return found

    return json.loads(text, object_pairs_hook=unique)


def whole(node: Any) -> Any:
    """The same with whole characters only: pairs of surrogates are joined, lone ones replaced."""
    if isinstance(node, str):
        if node.isascii() or not any("\ud800" <= char <= "\udfff" for char in node):
            return node
        return node.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(node, list):
        return [whole(item) for item in node]
    if isinstance(node, dict):
        return {whole(str(key)): whole(value) for key, value in node.items()}
    return node
