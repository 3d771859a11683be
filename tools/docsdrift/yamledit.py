"""Small edits to a YAML text that leave every other character alone, so that a suggested change is a diff a person can read."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml

from documents import safe_yaml
from documents.values import JSON, Pointer, ToolError

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class EditError(ToolError):
    """The edit cannot be made at this place."""


@dataclass(frozen=True)
class Text:
    """A YAML text under edit. Every method returns a new one."""

    text: str

    def set(self, pointer: Pointer, value: JSON) -> "Text":
        """Replace a value; of a mapping, add the key when it is not there."""
        parent, key = self._node(pointer[:-1]), pointer[-1]
        old = _child(parent, key)
        if old is None:
            return self.add(pointer[:-1], str(key), value)
        if isinstance(old, yaml.ScalarNode) and old.style in {"|", ">"}:
            raise EditError("a block of text is edited by hand")
        if not isinstance(old, yaml.ScalarNode) and not _flowing(old):
            return self.remove(pointer).add(pointer[:-1], str(key), value)
        return self._splice(old.start_mark.index, old.end_mark.index, flow(value))

    def add(self, pointer: Pointer, key: str, value: JSON) -> "Text":
        """Add a key at the end of a mapping."""
        node = self._node(pointer)
        if not isinstance(node, yaml.MappingNode) or _child(node, key) is not None:
            raise EditError(f"cannot add {key!r} there")
        return self._insert(node, f"{flow(key)}: ", key, value)

    def append(self, pointer: Pointer, value: JSON) -> "Text":
        """Add an item at the end of a list."""
        node = self._node(pointer)
        if not isinstance(node, yaml.SequenceNode):
            raise EditError("not a list")
        return self._insert(node, "- ", None, value)

    def remove(self, pointer: Pointer) -> "Text":
        """Remove a key or an item; a mapping or list that would be left empty stays as `{}` or `[]`."""
        parent, key = self._node(pointer[:-1]), pointer[-1]
        entries = _entries(parent)
        place = next((i for i, (name, _, _) in enumerate(entries) if name == key), None)
        if place is None:
            raise EditError(f"no {key!r} there")
        if len(entries) == 1:
            empty = "{}" if isinstance(parent, yaml.MappingNode) else "[]"
            return self._splice(parent.start_mark.index, self._end(parent, line=False), empty)
        _, first, last = entries[place]
        if _flowing(parent):
            if place + 1 < len(entries):
                return self._splice(first.start_mark.index, entries[place + 1][1].start_mark.index, "")
            return self._splice(entries[place - 1][2].end_mark.index, last.end_mark.index, "")
        start = self.text.rfind("\n", 0, first.start_mark.index) + 1
        return self._splice(start, self._end(last), "")

    def rename(self, pointer: Pointer, name: str) -> "Text":
        """Give a key another name."""
        parent = self._node(pointer[:-1])
        for key, first, _ in _entries(parent):
            if key == pointer[-1] and isinstance(parent, yaml.MappingNode):
                return self._splice(first.start_mark.index, first.end_mark.index, flow(name))
        raise EditError(f"no key {pointer[-1]!r} there")

    def _insert(self, node: yaml.Node, lead: str, key: str | None, value: JSON) -> "Text":
        if _flowing(node) or not node.value:
            inner = flow(value) if key is None else f"{flow(key)}: {flow(value)}"
            comma = ", " if node.value else ""
            return self._splice(node.end_mark.index - 1, node.end_mark.index - 1, comma + inner)
        indent = " " * node.start_mark.column
        if isinstance(value, dict | list) and value and key is not None and len(flow(value)) > 100:
            lines = safe_yaml.dump(value).rstrip("\n").split("\n")
            block = f"{indent}{flow(key)}:\n" + "".join(f"{indent}  {line}\n" for line in lines)
        else:
            block = f"{indent}{lead}{flow(value)}\n"
        end = self._end(node)
        newline = "" if end == 0 or self.text[end - 1] == "\n" else "\n"
        return self._splice(end, end, newline + block)

    def _end(self, node: yaml.Node, *, line: bool = True) -> int:
        """Where a node's text ends: the parser puts a block's end at the next token, beyond blank lines and comments."""
        last = node
        while not isinstance(last, yaml.ScalarNode) and not _flowing(last) and last.value:
            last = last.value[-1][1] if isinstance(last, yaml.MappingNode) else last.value[-1]
        end: int = last.end_mark.index
        if isinstance(last, yaml.ScalarNode) and last.style in {"|", ">"}:
            end = last.start_mark.index + len(self.text[last.start_mark.index : end].rstrip()) + 1
            return min(end, len(self.text)) if line else end - 1
        if not line:
            return end
        newline = self.text.find("\n", end)
        return len(self.text) if newline < 0 else newline + 1

    def _node(self, pointer: Pointer) -> yaml.Node:
        node: yaml.Node | None = yaml.compose(self.text, Loader=_Loader)
        for part in pointer:
            node = _child(node, part) if node is not None else None
        if node is None:
            raise EditError(f"nothing at {pointer[-1:]}")
        return node

    def _splice(self, start: int, end: int, insert: str) -> "Text":
        return Text(self.text[:start] + insert + self.text[end:])


def _flowing(node: yaml.Node) -> bool:
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)


def _entries(node: yaml.Node) -> list[tuple[str | int, yaml.Node, yaml.Node]]:
    if isinstance(node, yaml.MappingNode):
        return [(key.value, key, value) for key, value in node.value]
    if isinstance(node, yaml.SequenceNode):
        return [(index, item, item) for index, item in enumerate(node.value)]
    return []


def _child(node: yaml.Node, key: str | int) -> yaml.Node | None:
    return next((value for name, _, value in _entries(node) if name == key), None)


def flow(value: JSON) -> str:
    """A value on one line."""
    text: str = yaml.safe_dump(value, default_flow_style=True, width=10**6, allow_unicode=True, sort_keys=False)
    return text.removesuffix("...\n").strip()


def checked(before: str, edit: Callable[[Text], Text]) -> str:
    """The text after an edit, or the text itself when the edit cannot be made or would break the document."""
    try:
        after = edit(Text(before)).text
        safe_yaml.parse_object(after)
    except ToolError:
        return before
    return after
