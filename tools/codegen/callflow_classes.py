"""The classes of the call-flow builder, one an element of the grammar."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from openapi_python_client.strings import snake_case

from codegen.callflow import OPEN

Node = dict[str, Any]
TEMPLATES = Path(__file__).with_name("templates")
SCALAR = "str | int | float | bool | None"
TYPES = {"integer": "int", "milliseconds": "int", "boolean": "bool", "list": "str | Iterable[str | int]"}
TYPES |= {"keys": "str | int"}


def generate(vendor: str, grammar: Node, package: Path) -> None:
    """Write `callflow.py` into a vendor's package."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - the text is Python
    )
    environment.filters["literal"] = repr
    views = [_view(name, element, grammar["root"]) for name, element in grammar["elements"].items()]
    text = environment.get_template("callflow.py.jinja").render(vendor=vendor, elements=views)
    (package / "callflow.py").write_text(text, encoding="utf-8")


def _view(name: str, element: Node, root: str) -> Node:
    attributes = element.get("attributes", {})
    named = {} if attributes == OPEN else attributes
    arguments = [_argument(wire, attribute) for wire, attribute in named.items()]
    arguments.sort(key=lambda one: not one["required"])
    children = "children" in element or any("children" in shape for shape in element.get("shapes", ()))
    return {
        "name": element.get("python", name),
        "base": "Root" if name == root else "Element",
        "tag": name,
        "docstring": _docstring(element, arguments, children=children),
        "text": element.get("text"),
        "text_value": _value(element["text"]) if "text" in element else "",
        "children": children,
        "open": attributes == OPEN,
        "first": [one for one in arguments if one["positional"]],
        "named": [one for one in arguments if not one["positional"]],
        "values": {wire: _value(attribute) for wire, attribute in named.items()},
        "rules": _rules(name, element),
    }


def _argument(wire: str, attribute: Node) -> Node:
    required = bool(attribute.get("required"))
    kind = _type(attribute)
    name = attribute.get("python") or snake_case(wire)
    return {
        "name": name,
        "wire": wire,
        "required": required,
        "positional": bool(attribute.get("positional")),
        "type": kind if required else f"{kind} | None",
        "summary": attribute["summary"],
        "default": attribute.get("default"),
    }


def _type(attribute: Node) -> str:
    if attribute["type"] == "scalar":
        return SCALAR
    if attribute["type"] == "choice":
        values = list(attribute["values"])
        values += [value.lower() for value in values] if attribute.get("ignore_case") else []
        return f"Literal[{', '.join(map(repr, values))}]"
    return TYPES.get(attribute["type"], "str")


def _value(spec: Node) -> str:
    parts = [repr(spec["type"])] if spec["type"] != "text" else []
    for key in ("required", "values", "ignore_case", "separator", "minimum", "maximum"):
        if spec.get(key) not in (None, False) and (key, spec[key]) != ("separator", ","):
            parts.append(f"{key}={tuple(spec[key]) if key == 'values' else spec[key]!r}")
    return f"Value({', '.join(parts)})"


def _rules(name: str, element: Node) -> list[str]:
    lines = []
    if element.get("attributes") == OPEN:
        lines.append("any_attribute=True")
    if "children" in element:
        lines.append(f"children=frozenset({element['children']!r})")
    if "shapes" in element:
        shapes = [
            f"Shape(frozenset({shape.get('attributes', [])!r}), frozenset({shape.get('children', [])!r}), "
            f"{shape.get('needs', '')!r})"
            for shape in element["shapes"]
        ]
        lines.append(f"shapes=({', '.join(shapes)},)")
    if "once" in element:
        lines.append(f"once=frozenset({element['once']!r})")
    if "unique" in element:
        lines.append(f"unique={element['unique']!r}")
    lines += [f"{key}={tuple(element[key])!r}" for key in ("exactly_one", "at_most_one") if key in element]
    return lines


def _docstring(element: Node, arguments: list[Node], *, children: bool) -> str:
    lines = [f"{element['summary']}."]
    if "description" in element:
        lines += ["", *textwrap.wrap(element["description"], 112)]
    described = []
    if "text" in element:
        described.append(f"text: {element['text'].get('summary', 'Its text')}.")
    if children:
        described.append("children: What stands inside, in order.")
    for one in arguments:
        default = "" if one["default"] is None else f" `{one['default']}` when it is left out."
        described.append(f"{one['name']}: {one['summary']}.{default}")
    if element.get("attributes") == OPEN:
        described.append("attributes: By the vendor's spelling; `None` leaves one out.")
    if described:
        lines += ["", "Args:", *(f"    {line}" for line in described)]
    if element["evidence"] != "documented":
        lines += ["", f"Evidence: {element['evidence']}. {element.get('looked_for', '')}".rstrip()]
    return "\n    ".join(line for line in lines).replace("\n    \n", "\n\n")
