"""Call flows drawn from the grammar: as the builder's calls with what they must say, and as XML that may break it."""

from __future__ import annotations

import inspect
from typing import Any
from xml.etree import ElementTree

from hypothesis import strategies as st

from fuzz.call_flow_schema import ELEMENTS, attributes, forms
from fuzz.subjects import Node
from trunkline.opentact import callflow

WRITABLE = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")
TEXTS = st.text(WRITABLE, min_size=1, max_size=12).filter(lambda text: text.strip() == text)
URLS = st.sampled_from(
    ["http://a.example/x?y=1&z=2", "https://b.example", "HTTPS://c.example/ü", "https://d.example/'\">"]
)
KEYS = "0123456789*#+"
GOOD: dict[str, st.SearchStrategy[Any]] = {
    "text": TEXTS,
    "scalar": TEXTS | st.integers() | st.booleans() | st.none(),
    "milliseconds": st.integers(0, 10**12),
    "boolean": st.booleans(),
    "url": URLS,
    "key": st.sampled_from(KEYS),
    "keys": st.text(KEYS, min_size=1, max_size=4),
    "time_range": st.tuples(st.times(), st.times()).map(lambda two: f"{two[0]:%H:%M:%S}-{two[1]:%H:%M:%S}"),
}
ODD = st.sampled_from(
    ["", " ", "0", "-1", "+1", "1.0", "true", "True", "1", "A", "+", "##", "http://", "http:///x", "HTTP://x.example", "x",
     "25:00:00-26:00:00", "09:00:00-17:00:00\n", "mon,", "mon, tue", "get", "GET", "²", "\u0661", "9" * 30, "aleg", "wavenet"]
)  # fmt: skip
OPEN = st.dictionaries(st.sampled_from(["a", "b-c", "_d"]), TEXTS, max_size=2)
Built = tuple[callflow.Element, ElementTree.Element]


def value(rule: Node) -> st.SearchStrategy[Any]:
    """A value of Python for an attribute or a text."""
    match rule["type"]:
        case "integer":
            return st.integers(rule.get("minimum"), rule.get("maximum"))
        case "choice":
            words = st.sampled_from(rule["values"])
            return words | words.map(str.lower) if rule.get("ignore_case") else words
        case "list":
            items = st.sampled_from(rule["values"]) if "values" in rule else st.text("ABCxyz 0", min_size=1, max_size=5)
            return st.lists(items, min_size=1, max_size=3)
    return GOOD[rule["type"]]


def said(rule: Node, given: Any) -> str:
    """What a value is on the wire, by the words of specs/README.md."""
    if isinstance(given, list):
        return str(rule.get("separator", ",")).join(given)
    if given is None or isinstance(given, bool):
        return {True: "true", False: "false", None: "null"}[given]
    return str(given)


@st.composite
def built(draw: st.DrawFn, name: str, depth: int = 3) -> Built:
    """An element made by its public class, and the XML that it must be."""
    kind: Any = getattr(callflow, ELEMENTS[name].get("python", name))
    node, form = ElementTree.Element(name), draw(st.sampled_from(forms(name)))
    values = draw(_values(name, form))
    children = draw(_children(name, form, depth))
    node.extend(child[1] for child in children)
    positional: list[Any] = []
    named: dict[str, Any] = {}
    by_argument = {_argument(wire, rule): (wire, rule) for wire, rule in attributes(name).items()}
    for one in inspect.signature(kind).parameters.values():
        wire, rule = by_argument.get(one.name, ("", {}))
        if wire and wire in values:
            node.set(wire, said(rule, values[wire]))
            if rule.get("positional"):
                positional.append(values[wire])
            else:
                named[one.name] = values[wire]
    if ELEMENTS[name].get("attributes") == "open":
        extra = draw(OPEN)
        node.attrib |= extra
        named |= extra
    if "" in values:
        node.text = said(ELEMENTS[name]["text"], values[""])
        positional.insert(0, values[""])
    return kind(*positional, *[child[0] for child in children], **named), node


@st.composite
def _values(draw: st.DrawFn, name: str, form: Node) -> Node:
    """Attributes by wire name, and the text under an empty one, within the rules about groups."""
    element, known = ELEMENTS[name], attributes(name)
    one_of: list[str] = element.get("exactly_one") or element.get("at_most_one") or []
    chosen = draw(st.sampled_from(one_of)) if one_of and ("exactly_one" in element or draw(st.booleans())) else None
    names = [one for one in form["attributes"] if f"@{one}" not in one_of or f"@{one}" == chosen]
    wanted = [one for one in names if known[one].get("required") or f"@{one}" == chosen or draw(st.booleans())]
    values = {one: draw(value(known[one])) for one in wanted}
    text = element.get("text")
    if text and (text.get("required") or chosen == "text" or (not one_of and draw(st.booleans()))):
        values[""] = draw(value(text))
    return values


@st.composite
def _children(draw: st.DrawFn, name: str, form: Node, depth: int) -> list[Built]:
    element, names = ELEMENTS[name], form["children"]
    unique: dict[str, str] = element.get("unique", {})
    wanted = draw(st.lists(st.sampled_from(names), max_size=3)) if names and depth else []
    if form.get("needs"):
        wanted.append(form["needs"])
    kept = [one for place, one in enumerate(wanted) if one not in element.get("once", ()) or one not in wanted[:place]]
    children, seen = [], set()
    for one in kept:
        child = draw(built(one, depth - 1))
        twin = (one, child[1].get(unique.get(one, "")))
        if one not in unique or twin not in seen:
            seen.add(twin)
            children.append(child)
    return children


@st.composite
def odd(draw: st.DrawFn, name: str, depth: int = 3) -> ElementTree.Element:
    """An element as the grammar has it, but for anything that is wrong here and there."""
    node = draw(built(name, 0))[1] if draw(st.integers(0, 3)) else ElementTree.Element(name)
    for wire, rule in attributes(name).items():
        if draw(st.integers(0, 5)) == 0:
            node.set(wire, draw(ODD | value(rule).map(lambda given, rule=rule: said(rule, given))))  # type: ignore[misc]
    if draw(st.integers(0, 9)) == 0:
        node.text = draw(ODD | TEXTS)
    if draw(st.integers(0, 19)) == 0:
        node.set(draw(st.sampled_from(["zz", "tag", "URL", "value"])), draw(ODD))
    inside = sorted({child for form in forms(name) for child in form["children"]}) or ["Say"]
    many = draw(st.integers(0, 3 if ELEMENTS[name].keys() & {"children", "shapes"} else 1)) if depth else 0
    for _ in range(many):
        anywhere = draw(st.integers(0, 19)) == 0
        node.append(draw(odd(draw(st.sampled_from(sorted(ELEMENTS) if anywhere else inside)), depth - 1)))
    return node


def _argument(wire: str, rule: Node) -> str:
    snake = "".join(f"_{char.lower()}" if char.isupper() else char for char in wire).lstrip("_")
    return str(rule.get("python", snake))
