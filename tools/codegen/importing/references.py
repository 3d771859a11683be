"""References of a document: followed to what they name, schemas merged with what they rest on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from codegen.importing.shapes import Schema, joined, marks_of
from codegen.wire import SpecError

DEEPEST = 60


class References:
    """Follows the references of one document.

    Args:
        document: As published.
        note: Told of each schema that cannot be found and is read as any value.
    """

    def __init__(self, document: Schema, note: Callable[[str], None] = lambda _: None) -> None:
        self.document = document
        self.note = note

    def merged(self, node: Any, depth: int = 0, seen: frozenset[str] = frozenset()) -> Schema:
        """Follow references and merge `allOf` into one schema."""
        if not isinstance(node, dict) or depth > DEEPEST:
            return {}
        if isinstance(node.get("$ref"), str):
            if node["$ref"] in seen:
                return {}
            target = self.merged(self.schema_at(node["$ref"]), depth + 1, seen | {node["$ref"]})
            return {**target, **marks_of(node)}
        parts = [self.merged(part, depth + 1, seen) for part in node.get("allOf", ()) if isinstance(part, dict)]
        if not parts:
            return node
        result: Schema = {}
        for part in [*parts, {key: value for key, value in node.items() if key != "allOf"}]:
            result = joined(result, part)
        return result

    def target(self, ref: str) -> Any:
        """What a reference names.

        Raises:
            SpecError: It leads nowhere or out of the document.
        """
        node: Any = self.document
        if not ref.startswith("#/"):
            raise SpecError(f"the reference {ref[:100]} leaves the document")
        for raw in ref[2:].split("/"):
            part = raw.replace("~1", "/").replace("~0", "~").replace("%7B", "{").replace("%7D", "}").replace("%20", " ")
            if isinstance(node, list) and part.isdecimal() and int(part) < len(node):
                node = node[int(part)]
            elif isinstance(node, dict) and part in node:
                node = node[part]
            else:
                raise SpecError(f"the reference {ref[:100]} leads nowhere")
        return node

    def schema_at(self, ref: str) -> Any:
        """The schema that a reference names; one that leads out of the document or nowhere is any value."""
        try:
            return self.target(ref)
        except SpecError as error:
            self.note(f"{error}: read as any value")
            return {}

    def follow(self, node: Any) -> Schema:
        """An object of the document that may be a reference: a parameter, a response, a path.

        Raises:
            SpecError: The reference leads nowhere or in a circle.
        """
        seen: set[str] = set()
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            ref = node["$ref"]
            if ref in seen:
                raise SpecError(f"the reference {ref[:100]} goes in a circle")
            seen.add(ref)
            rest = {key: value for key, value in node.items() if key != "$ref"}
            target = self.target(ref)
            node = {**target, **rest} if isinstance(target, dict) else target
        return node if isinstance(node, dict) else {}
