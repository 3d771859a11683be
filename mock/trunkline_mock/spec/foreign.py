"""An OpenAPI document from a file: read, brought up from 3.0 to 3.1, its operations named."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from . import yaml_text
from .api import Api
from .document import Document, prepare
from .operation import METHODS

if TYPE_CHECKING:
    from ..messages import Json

#: Members that hold schemas by name, in which a key is a name and no keyword.
NAMED = frozenset({"properties", "patternProperties", "schemas", "definitions", "$defs"})


class NotADocument(ValueError):
    """The file is no OpenAPI document that can be played; the text says why."""


def load_file(path: str | Path) -> Api:
    """Return the API of a document in a file, called by the file's name.

    Raises:
        NotADocument: It is none, of another version, or its format needs a library that is not installed.
        OSError: The file cannot be read.
    """
    file = Path(path)
    data = _decode(file)
    version = str(data.get("openapi", "")) if isinstance(data, dict) else ""
    if not version.startswith("3."):
        raise NotADocument(f"{file.name} is no OpenAPI 3 document (convert a Swagger 2 document first)")
    if not isinstance(data.get("paths", {}), dict):
        raise NotADocument(f"{file.name}: paths must be an object")
    if version.startswith("3.0"):
        _raise(data)
    _name(data)
    prepare(data)
    return Api(file.name.partition(".")[0], Document(file.stem, data, trusted=False))


def _decode(file: Path) -> Json:
    content = file.read_bytes()
    try:
        if file.suffix == ".json":
            return msgspec.json.decode(content)
        return yaml_text.decode(content)
    except ImportError:
        raise NotADocument("YAML needs PyYAML: pip install pyyaml, or convert the document to JSON") from None
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise NotADocument(f"{file.name} cannot be read: {error}") from None


def _raise(node: Json, *, names: bool = False) -> None:
    """Write the keywords of 3.0 that 3.1 has no more in the words of 3.1."""
    if isinstance(node, list):
        for item in node:
            _raise(item)
        return
    if not isinstance(node, dict):
        return
    if not names:
        _nullable(node)
        for limit in ("Minimum", "Maximum"):
            exclusive = node.get(f"exclusive{limit}")
            if isinstance(exclusive, bool):
                del node[f"exclusive{limit}"]
                if exclusive and limit.lower() in node:
                    node[f"exclusive{limit}"] = node.pop(limit.lower())
    for key, item in node.items():
        if names or key not in ("example", "examples", "default", "enum"):
            _raise(item, names=not names and key in NAMED)


def _nullable(node: dict[str, Json]) -> None:
    if node.pop("nullable", None) is True:
        if isinstance(node.get("type"), str):
            node["type"] = [node["type"], "null"]
            if "enum" in node and None not in node["enum"]:
                node["enum"] = [*node["enum"], None]
        elif "allOf" in node or "$ref" in node:
            rest = {key: node.pop(key) for key in ("allOf", "$ref") if key in node}
            node["anyOf"] = [rest, {"type": "null"}]


def _name(data: dict[str, Json]) -> None:
    """Give every operation an id; a document may leave it out."""
    for path, item in data.get("paths", {}).items():
        for method in METHODS if isinstance(item, dict) else ():
            if isinstance(item.get(method), dict):
                item[method].setdefault("operationId", f"{method} {path}")
