"""JSON-like values, and the few questions every module asks of them."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias, Union

JSON: TypeAlias = Union[bool, int, float, str, list["JSON"], dict[str, "JSON"], None]  # noqa: UP007 (a name inside itself)
Object: TypeAlias = dict[str, JSON]
Pointer: TypeAlias = tuple[str | int, ...]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class ToolError(Exception):
    """The tool cannot do what it was asked; the text says which file or page, and why."""


def as_object(value: object) -> Object:
    """The value when it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> list[JSON]:
    """The value when it is an array, else an empty one."""
    return value if isinstance(value, list) else []


def as_text(value: object) -> str:
    """The value when it is text, else the empty text."""
    return value if isinstance(value, str) else ""


def pointer_text(pointer: Pointer) -> str:
    """The pointer in the notation of RFC 6901."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in pointer)


def resolve(document: Mapping[str, JSON], value: JSON) -> JSON:
    """Follow `$ref` (inside the document only) until a value without one is reached.

    Keywords beside a `$ref` win over the referenced ones, as OpenAPI 3.1 has it.

    Raises:
        ToolError: the reference leads nowhere, leads out of the document, or goes in a circle.
    """
    siblings: Object = {}
    seen: set[str] = set()
    while isinstance(value, dict) and isinstance(value.get("$ref"), str):
        ref = str(value["$ref"])
        if ref in seen:
            raise ToolError(f"$ref goes in a circle: {ref}")
        seen.add(ref)
        siblings = {**{key: item for key, item in value.items() if key != "$ref"}, **siblings}
        value = at_ref(document, ref)
    if siblings and isinstance(value, dict):
        return {**value, **siblings}
    return value


def at_ref(document: Mapping[str, JSON], ref: str) -> JSON:
    """The value a `#/...` reference names.

    Raises:
        ToolError: it leads nowhere or out of the document.
    """
    if not ref.startswith("#/"):
        raise ToolError(f"reference leaves the document: {ref[:120]}")
    value: JSON = dict(document)
    for part in ref[2:].split("/"):
        key = part.replace("~1", "/").replace("~0", "~")
        if not isinstance(value, dict) or key not in value:
            raise ToolError(f"reference leads nowhere: {ref[:120]}")
        value = value[key]
    return value


def walk(value: JSON, pointer: Pointer = ()) -> Iterator[tuple[Pointer, JSON]]:
    """Every value below and including this one, with its place."""
    stack: list[tuple[Pointer, JSON]] = [(pointer, value)]
    while stack:
        place, item = stack.pop()
        yield place, item
        children = item.items() if isinstance(item, dict) else enumerate(item) if isinstance(item, list) else ()
        stack.extend(((*place, key), child) for key, child in children)
