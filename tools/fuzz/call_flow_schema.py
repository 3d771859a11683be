"""The grammar of call flows as RELAX NG, judged by libxml2: what neither the builder nor the mock had a hand in."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from lxml import etree  # type: ignore[import-untyped]
from lxml.builder import ElementMaker  # type: ignore[import-untyped]

import trunkline_specs

if TYPE_CHECKING:
    from fuzz.subjects import Node

GRAMMAR: Node = trunkline_specs.load("opentact.callflow")
ELEMENTS: dict[str, Node] = GRAMMAR["elements"]
PATTERNS = {
    "milliseconds": "[0-9]+",
    "boolean": "true|false",
    "url": r"[hH][tT][tT][pP][sS]?://[^\s/]\S*",
    "key": "[0-9*#+]",
    "keys": "[0-9*#+]+",
    "time_range": "(([01][0-9]|2[0-3])(:[0-5][0-9]){2})-(([01][0-9]|2[0-3])(:[0-5][0-9]){2})",
}
NG = ElementMaker(namespace="http://relaxng.org/ns/structure/1.0", nsmap={None: "http://relaxng.org/ns/structure/1.0"})
TYPES = "http://www.w3.org/2001/XMLSchema-datatypes"


class Judge:
    """Says whether a document is a call flow."""

    def __init__(self) -> None:
        start = NG.start(NG.ref(name=GRAMMAR["root"]))
        self._schema = etree.RelaxNG(NG.grammar(start, *map(_define, ELEMENTS), datatypeLibrary=TYPES))
        twins = [
            f"//{name}/{child}[@{attribute} = preceding-sibling::{child}/@{attribute}]"
            for name, element in ELEMENTS.items()
            for child, attribute in element.get("unique", {}).items()
        ]
        self._twins = etree.XPath(" | ".join(twins))

    def read(self, document: bytes) -> Any:
        """What a document says, when it keeps to the grammar; `None` when it does not, or is no XML."""
        options = {"resolve_entities": False, "no_network": True, "remove_comments": True, "remove_pis": True}
        try:
            tree = etree.fromstring(document, etree.XMLParser(encoding="utf-8", **options))
        except (etree.XMLSyntaxError, ValueError):
            return None
        plain = tree.getroottree().docinfo.internalDTD is None
        return tree if plain and self._schema.validate(tree) and not self._twins(tree) else None


@cache
def judge() -> Judge:
    """The one judge of a run."""
    return Judge()


def attributes(name: str) -> dict[str, Node]:
    """What may be given to an element; nothing where anything may."""
    found = ELEMENTS[name].get("attributes", {})
    return {} if found == "open" else found


def forms(name: str) -> list[Node]:
    """The forms of an element, each with its attributes and children; one where the pages show one."""
    element = ELEMENTS[name]
    plain = {"attributes": list(attributes(name)), "children": element.get("children", [])}
    return [{**plain, **shape} for shape in element.get("shapes", [{}])]


def _define(name: str) -> Any:
    choices = [NG.group(*_form(name, form)) for form in forms(name)]
    return NG.define(NG.element(NG.choice(*choices), name=name), name=name)


def _form(name: str, form: Node) -> list[Any]:
    element, known = ELEMENTS[name], attributes(name)
    one_of = [*element.get("exactly_one", ()), *element.get("at_most_one", ())]
    parts = [_attribute(one, known[one]) for one in form["attributes"] if f"@{one}" not in one_of]
    if element.get("attributes") == "open":
        parts.append(NG.zeroOrMore(NG.attribute(NG.anyName(), NG.text())))
    parts += _children(element, form)
    texts = [_text(element)] if "text" in element and "text" not in one_of else []
    if one_of:
        choice = NG.choice(*[_text(element) if one == "text" else _given(one[1:], known[one[1:]]) for one in one_of])
        texts.append(choice if "exactly_one" in element else NG.optional(choice))
    return [*parts, *texts] or [NG.empty()]


def _children(element: Node, form: Node) -> list[Any]:
    """Children in any order, those of which there is one at most, and the one that must be there."""
    names, once = form["children"], element.get("once", ())
    many = [NG.ref(name=name) for name in names if name not in once]
    parts = [NG.optional(NG.ref(name=name)) for name in names if name in once]
    if many:
        # The child that a form needs is among those that may be many.
        parts.append((NG.oneOrMore if form.get("needs") else NG.zeroOrMore)(NG.choice(*many)))
    return [NG.interleave(*parts)] if parts else []


def _attribute(name: str, rule: Node) -> Any:
    given = _given(name, rule)
    return given if rule.get("required") else NG.optional(given)


def _given(name: str, rule: Node) -> Any:
    return NG.attribute(_value(rule), name=name)


def _text(element: Node) -> Any:
    """A text, with or without blanks around it; a blank one is none."""
    rule = element["text"]
    value = _value({**rule, "around": r"\s*"}) if rule["type"] != "text" else _pattern(r"[\s\S]*\S[\s\S]*")
    required = rule.get("required") or "text" in element.get("exactly_one", ())
    return value if required else NG.optional(value)


def _value(rule: Node) -> Any:
    kind, around = rule["type"], rule.get("around", "")
    if kind in ("text", "scalar"):
        return NG.data(type="string")
    if kind == "integer":
        limits = (("minimum", "minInclusive"), ("maximum", "maxInclusive"))
        params = [NG.param(str(rule[key]), name=name) for key, name in limits if key in rule]
        return NG.data(NG.param("[+-]?[0-9]+", name="pattern"), *params, type="integer")
    if kind in PATTERNS:
        return _pattern(around + PATTERNS[kind] + around)
    words = "|".join(_word(one, rule) for one in rule.get("values", ())) or f"[^{rule.get('separator', ',')}]+"
    return _pattern(f"({words})({re.escape(rule.get('separator', ','))}({words}))*" if kind == "list" else words)


def _pattern(text: str) -> Any:
    return NG.data(NG.param(text, name="pattern"), type="string")


def _word(text: str, rule: Node) -> str:
    """A word as a pattern, in any case where case does not matter."""
    if not rule.get("ignore_case"):
        return text
    return "".join(f"[{one.lower()}{one.upper()}]" for one in text)
