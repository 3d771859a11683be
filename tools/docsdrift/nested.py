"""Fields inside fields, as tables name them: `data.name`, `messages[].to`, `messages.[].to`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from docsdrift.facts import Param
from docsdrift.model import flatten
from documents.values import JSON, Object, as_list, as_object

ITEMS = "[]"
_WHOLE = re.compile(r"[\w$@:-]+")


def parts(name: str) -> list[str]:
    """The steps from the body to a field; `[]` is the step into a list. A name without dots is one step."""
    steps = re.sub(r"\.?\[(?:\d+|\*|n|i)?\]", f".{ITEMS}", name).split(".")
    return steps if all(step == ITEMS or _WHOLE.fullmatch(step) for step in steps) and steps[0] != ITEMS else [name]


def inside(names: Iterable[str], name: str) -> bool:
    """Whether a name means a field of another one, rather than a name that has a dot in it."""
    steps = parts(name)
    return len(steps) > 1 and (ITEMS in steps or steps[0] in {parts(other)[0] for other in names if other != name})


def find(document: Object, schema: Object, name: str) -> tuple[bool, Object] | None:
    """The field of a body's schema that a name means: whether it is required where it stands, and its own schema."""
    required = False
    for step in parts(name):
        if step == ITEMS:
            required, child = False, schema.get("items")
        else:
            required = step in as_list(schema.get("required"))
            child = as_object(schema.get("properties")).get(step)
        if child is None:
            return None
        schema = flatten(document, child)
    return required, schema


@dataclass
class _Node:
    schema: Object = field(default_factory=dict)
    required: bool = False
    children: dict[str, "_Node"] = field(default_factory=dict)


def tree(stated: Iterable[tuple[Param, Object]]) -> tuple[Object, list[JSON]]:
    """Properties of a body from its fields, those inside others in their place, and which of the outer are required."""
    listed = list(stated)
    names = [param.name for param, _ in listed]
    root = _Node()
    for param, schema in listed:
        node = root
        for step in parts(param.name) if inside(names, param.name) else [param.name]:
            node = node.children.setdefault(step, _Node())
        node.schema, node.required = schema, param.required is True
    properties: Object = {name: _schema(node) for name, node in root.children.items()}
    return properties, [name for name, node in root.children.items() if node.required]


def _schema(node: _Node) -> Object:
    if ITEMS in node.children:
        return {**node.schema, "type": "array", "items": _schema(node.children[ITEMS])}
    if not node.children:
        return node.schema
    if node.schema.get("type") == "array":  # a page that writes `list.name` for a field of each item
        return {**node.schema, "items": _schema(_Node(children=node.children))}
    properties: Object = {name: _schema(child) for name, child in node.children.items()}
    required: list[JSON] = [name for name, child in node.children.items() if child.required]
    rest = {key: value for key, value in node.schema.items() if key != "type"}
    return {**rest, "type": "object", "properties": properties, **({"required": required} if required else {})}
