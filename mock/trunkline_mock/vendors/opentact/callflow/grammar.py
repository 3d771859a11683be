"""The grammar of call flows: a text becomes elements, or a list of what is wrong with it."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING
from xml.parsers import expat

from ....spec.document import read as read_shipped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ....messages import Json

MAX_TEXT = 256 * 1024
MAX_DEPTH = 64
MAX_ELEMENTS = 5_000
_FORMS = {
    "integer": re.compile(r"[+-]?[0-9]{1,99}\Z"),
    "milliseconds": re.compile(r"[0-9]{1,99}\Z"),
    "boolean": re.compile(r"(?:true|false)\Z"),
    "key": re.compile(r"[0-9*#+]\Z"),
    "keys": re.compile(r"[0-9*#+]+\Z"),
    "url": re.compile(r"https?://[^\s/]\S*\Z", re.IGNORECASE),
    "time_range": re.compile(r"(?:[01][0-9]|2[0-3])(?::[0-5][0-9]){2}-(?:[01][0-9]|2[0-3])(?::[0-5][0-9]){2}\Z"),
}


class Wrong(ValueError):
    """The call flow breaks the grammar.

    Attributes:
        problems: What is wrong, each with the path of its element, such as `Gather[2]/DTMF[0]`.
    """

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


@dataclass(slots=True, eq=False)
class Element:
    """One element.

    Attributes:
        name: Its tag.
        attributes: As written.
        path: Its place: names with their index among their siblings, from below the root.
        text: What stands in it, without blanks around.
        children: In order.
    """

    name: str
    attributes: dict[str, str] = field(repr=False)
    path: str
    text: str = field(default="", repr=False)
    children: list[Element] = field(default_factory=list)

    def child(self, name: str) -> Element | None:
        """Return the first child of a name."""
        return next((child for child in self.children if child.name == name), None)

    def all(self) -> Iterator[Element]:
        """Yield the element and everything below it."""
        yield self
        for child in self.children:
            yield from child.all()


@cache
def elements() -> Mapping[str, dict[str, Json]]:
    """Return the grammar by element."""
    grammar: dict[str, dict[str, Json]] = read_shipped("opentact.callflow.json")["elements"]
    return grammar


def read(text: str) -> Element:
    """Read and judge a call flow.

    Raises:
        Wrong: It is no XML, or breaks the grammar; everything that is wrong is named.
    """
    root = _parse(text)
    if root.name != "Response":
        raise Wrong([f"the root is {root.name}, not Response"])
    problems = [problem for element in root.all() for problem in _judge(element)]
    if problems:
        raise Wrong(problems)
    return root


class _Builder:
    """Puts elements together as the parser reports them."""

    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[Element] = []
        self._count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self._open) >= MAX_DEPTH or self._count > MAX_ELEMENTS:
            raise Wrong(["the call flow is too deep or too long"])
        above = self._open[-1] if self._open else None
        place = f"{name}[{len(above.children)}]" if above else ""
        path = f"{above.path}/{place}" if above and above.path else place
        element = Element(name, attributes, path)
        if above:
            above.children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def end(self, name: str) -> None:
        element = self._open.pop()
        element.text = element.text.strip()

    def data(self, text: str) -> None:
        if self._open:
            self._open[-1].text += text

    def entity(self, *_: object) -> None:
        raise Wrong(["a call flow has no document type"])


def _parse(text: str) -> Element:
    if len(text) > MAX_TEXT:
        raise Wrong(["the call flow is too long"])
    builder, parser = _Builder(), expat.ParserCreate("utf-8", " ")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = builder.start, builder.end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = builder.entity
    try:
        parser.Parse(text.encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        raise Wrong([f"not XML: {expat.ErrorString(error.code)} in line {error.lineno}"]) from None
    assert builder.root is not None
    return builder.root


def _judge(element: Element) -> Iterator[str]:
    rules = elements().get(element.name)
    where = element.path or "Response"
    if rules is None:
        yield f"{where}: there is no element {element.name}"
        return
    yield from (f"{where}: {problem}" for problem in _attributes(element, rules))
    yield from (f"{where}: {problem}" for problem in _contents(element, rules))


def _attributes(element: Element, rules: Mapping[str, Json]) -> Iterator[str]:
    known = rules.get("attributes", {})
    if known == "open":
        return
    for name, value in element.attributes.items():
        if name not in known:
            yield f"there is no attribute {name}"
        elif problem := _value(value, known[name]):
            yield f"{name} {problem}"
    yield from (
        f"{name} is missing" for name, rule in known.items() if rule.get("required") and name not in element.attributes
    )


def _value(value: str, rule: Mapping[str, Json]) -> str:
    """Say what is wrong with a value; nothing when it is good."""
    kind, allowed = rule["type"], rule.get("values", ())
    given = value.lower() if rule.get("ignore_case") else value
    if kind == "choice":
        known = [one.lower() if rule.get("ignore_case") else one for one in allowed]
        return "" if given in known else f"must be one of {', '.join(allowed)}"
    if kind == "list":
        items = value.split(rule.get("separator", ","))
        return (
            "" if all(item and (not allowed or item in allowed) for item in items) else "has an unknown or empty item"
        )
    form = _FORMS.get(kind)
    if form is not None and not form.match(value):
        return f"is no {kind.replace('_', ' ')}"
    if kind == "integer" and not rule.get("minimum", -math.inf) <= int(value) <= rule.get("maximum", math.inf):
        return "is out of range"
    return ""


def _contents(element: Element, rules: Mapping[str, Json]) -> Iterator[str]:
    shape = shape_of(element)
    names = [child.name for child in element.children]
    allowed = shape.get("children", rules.get("children", ())) if shape is not None else rules.get("children", ())
    yield from (f"{name} has no place here" for name in dict.fromkeys(names) if name not in allowed)
    if rules.get("shapes") and shape is None:
        yield "its parts belong to different forms, or are missing"
    yield from (f"{name} may stand here once" for name in rules.get("once", ()) if names.count(name) > 1)
    for name, attribute in rules.get("unique", {}).items():
        values = [child.attributes.get(attribute) for child in element.children if child.name == name]
        if len(values) != len(set(values)):
            yield f"two {name} have the same {attribute}"
    yield from _text(element, rules)


def _text(element: Element, rules: Mapping[str, Json]) -> Iterator[str]:
    text = rules.get("text")
    if element.text and text is None:
        yield "text has no place here"
    elif text is not None and text.get("required") and not element.text:
        yield "its text is missing"
    elif text is not None and element.text and (problem := _value(element.text, text)):
        yield f"its text {problem}"
    for key, allowed in (("exactly_one", (1,)), ("at_most_one", (0, 1))):
        given = [
            one for one in rules.get(key, ()) if (element.text if one == "text" else one[1:] in element.attributes)
        ]
        if key in rules and len(given) not in allowed:
            yield f"{key.replace('_', ' ')} of {', '.join(rules[key])} is wanted"


def shape_of(element: Element) -> Mapping[str, Json] | None:
    """Return the form that an element has, of those that the pages show; `None` when it has none of them."""
    shapes: list[dict[str, Json]] = elements()[element.name].get("shapes", [])
    names = {child.name for child in element.children}
    for shape in shapes:
        attributes = shape.get("attributes", element.attributes)
        fits = names <= set(shape["children"]) and set(element.attributes) <= set(attributes)
        if fits and shape.get("needs") in (None, *names):
            return shape
    return None if shapes else {}
