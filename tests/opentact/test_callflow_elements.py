"""Every element and attribute of the vendor's pages goes through builder, mock and parser, each alone in a call flow."""

from __future__ import annotations

import inspect
from datetime import UTC, datetime
from typing import Any
from xml.etree import ElementTree

import pytest

from trunkline.opentact import callflow as flow
from trunkline_mock.vendors.opentact.callflow import Caller, play
from trunkline_specs import load

GRAMMAR = load("opentact.callflow")
ELEMENTS: dict[str, Any] = GRAMMAR["elements"]
INSIDE = {"Case": "Switch", "Switch": "Gather", "DTMF": "Gather", "To": "Dial", "Sip": "Dial", "Default": "Gather"}
"""Where an element stands that has no place below `Response`."""
SAMPLES = {
    "text": "tag-1",
    "integer": "1",
    "milliseconds": "2000",
    "boolean": "true",
    "scalar": "12015550123",
    "url": "https://app.example.com/x?a=1&b=2",
    "key": "#",
    "keys": "1",
    "time_range": "09:00:00-17:00:00",
}
PYTHON: dict[str, Any] = {"integer": 1, "milliseconds": 2000, "boolean": True, "scalar": 12015550123}

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC).timestamp()
"""A Monday."""
HEARER = Caller(["1", "1"], at=NOON, states=frozenset({"NJ"}), counties=frozenset({"NJ"}))
SILENT = {"Default", "Error", "Switch"}
"""What stands for a choice, and is no step of its own."""


def sample(facts: dict[str, Any]) -> str:
    """A value of an attribute or text as the wire has it."""
    if facts["type"] == "choice":
        return str(facts["values"][-1])
    if facts["type"] == "list":
        return ",".join(facts.get("values", ["NJ", "CA"])[:2])
    return "0" if facts.get("maximum") == 0 else SAMPLES[facts["type"]]


def attributes(name: str) -> dict[str, Any]:
    """What may be given to an element."""
    found = ELEMENTS[name].get("attributes", {})
    return {} if found == "open" else found


def cases() -> list[tuple[str, str]]:
    """Each documented element alone, and with each of its documented attributes."""
    return [
        (name, attribute)
        for name, element in ELEMENTS.items()
        if element["evidence"] == "documented" and name != GRAMMAR["root"]
        for attribute in ("", *attributes(name))
    ]


def drawn(name: str, attribute: str) -> ElementTree.Element:
    """The element as the grammar alone says it, with what it cannot do without."""
    element = ELEMENTS[name]
    node = ElementTree.Element(name)
    wanted = {key for key, facts in attributes(name).items() if facts.get("required")} | ({attribute} - {""})
    node.attrib = {key: sample(facts) for key, facts in attributes(name).items() if key in wanted}
    text = element.get("text")
    either = {f"@{key}" for key in wanted} & set(element.get("exactly_one", ()))
    if text and (text.get("required") or ("text" in element.get("exactly_one", ()) and not either)):
        node.text = sample(text)
    if name == "Dial":
        ElementTree.SubElement(node, "To").text = "12015550123"
    return node


def document(name: str, attribute: str) -> ElementTree.Element:
    """A whole call flow around an element."""
    node = drawn(name, attribute)
    while node.tag in INSIDE:
        outer = ElementTree.Element(INSIDE[node.tag])
        outer.append(node)
        node = outer
    root = ElementTree.Element(GRAMMAR["root"])
    root.append(node)
    return root


def same(one: ElementTree.Element, other: ElementTree.Element) -> bool:
    """Whether two documents say the same."""
    ours = (one.tag, one.attrib, (one.text or "").strip())
    return ours == (other.tag, other.attrib, (other.text or "").strip()) and (
        len(one) == len(other) and all(map(same, one, other))
    )


@pytest.mark.parametrize(("name", "attribute"), cases(), ids=lambda part: part or "bare")
def test_it_is_played_read_and_written_again(name: str, attribute: str) -> None:
    """The mock takes and plays what the grammar says; the parser reads it, and what the builder writes of it is the same."""
    root = document(name, attribute)
    xml = ElementTree.tostring(root, encoding="unicode")
    assert name in {step.name for step in play(xml, HEARER, {"tag-1": "12015550123"})} | SILENT
    parsed = flow.parse(xml)
    assert same(ElementTree.fromstring(str(parsed)), root)
    assert flow.parse(str(parsed)) == parsed


def built(name: str, attribute: str) -> flow.Element:
    """The element made by its class, with Python's own values."""
    kind = getattr(flow, ELEMENTS[name].get("python", name))
    node = drawn(name, attribute)
    arguments = list(inspect.signature(kind).parameters.values())
    by_wire = {facts.get("python", snake(wire)): (wire, facts) for wire, facts in attributes(name).items()}
    given: dict[str, Any] = {}
    positional: list[Any] = [node.text] if node.text else []
    for argument in arguments:
        wire, facts = by_wire.get(argument.name, ("", {}))
        if wire not in node.attrib:
            continue
        value = value_of(facts, node.attrib[wire])
        if argument.kind is inspect.Parameter.KEYWORD_ONLY:
            given[argument.name] = value
        else:
            positional.append(value)
    children = [flow.To("12015550123")] if name == "Dial" else []
    return kind(*positional, *children, **given)  # type: ignore[no-any-return]


def value_of(facts: dict[str, Any], wire: str) -> Any:
    """What a caller would give in Python."""
    if facts["type"] == "list":
        return wire.split(",")
    if facts["type"] == "integer":
        return int(wire)
    return PYTHON.get(facts["type"], wire)


def snake(name: str) -> str:
    """The argument's name of an attribute that is written in camel case."""
    return "".join(f"_{char.lower()}" if char.isupper() else char for char in name).lstrip("_")


@pytest.mark.parametrize(("name", "attribute"), cases(), ids=lambda part: part or "bare")
def test_the_builder_writes_it(name: str, attribute: str) -> None:
    """The class of an element takes each documented attribute by its argument, and writes what the grammar says."""
    element = built(name, attribute)
    for outer in outside(name):
        element = getattr(flow, outer)(element)
    written = str(flow.Response(element))
    assert same(ElementTree.fromstring(written), document(name, attribute))


def outside(name: str) -> list[str]:
    """The classes that stand around an element, from the inside out."""
    found = []
    while name in INSIDE:
        name = INSIDE[name]
        found.append(name)
    return found


def test_nothing_documented_is_missed() -> None:
    """The cases above are the grammar's own, and they are many."""
    documented = {name for name, element in ELEMENTS.items() if element["evidence"] == "documented"}
    assert {name for name, _ in cases()} == documented - {GRAMMAR["root"]}
    assert len(cases()) > 70
