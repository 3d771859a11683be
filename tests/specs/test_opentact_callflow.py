"""The grammar of call flows: evidence for every part, and every documented example fits it."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from trunkline_specs import load

ROOT = Path(__file__).resolve().parents[2]
WRITTEN: dict[str, Any] = yaml.safe_load((ROOT / "specs/opentact/callflow.yaml").read_text(encoding="utf-8"))
GRAMMAR = load("opentact.callflow")
ELEMENTS: dict[str, Any] = GRAMMAR["elements"]


def named_attributes(name: str) -> dict[str, Any]:
    attributes = ELEMENTS[name].get("attributes", {})
    return {} if attributes == "open" else attributes


@pytest.mark.parametrize("name", ELEMENTS)
def test_everything_says_what_it_rests_on(name: str) -> None:
    """Each element and attribute has its evidence and its page; a guess says what was looked for in vain."""
    for part in (ELEMENTS[name], *named_attributes(name).values()):
        assert part["evidence"] in ("documented", "observed", "listed", "inferred")
        assert part["source"]
        assert part["summary"]
        assert part["evidence"] != "inferred" or part["looked_for"]


def test_what_pages_contradict_is_decided() -> None:
    """A contradiction is written down with the decision beside it."""
    found = [one for element in ELEMENTS.values() for one in element.get("contradictions", ())]
    assert len(found) >= 9
    assert all(one["what"] and one["decision"] for one in found)


@pytest.mark.parametrize("example", GRAMMAR["examples"], ids=lambda example: example["page"])
def test_documented_examples_fit(example: dict[str, Any]) -> None:
    """What a page shows is allowed, down to each attribute."""
    root = ElementTree.fromstring(example["xml"])
    assert root.tag == GRAMMAR["root"]
    for node in root.iter():
        element = ELEMENTS[node.tag]
        shapes = [element, *element.get("shapes", ())]
        assert set(node.attrib) <= set(named_attributes(node.tag))
        assert any({child.tag for child in node} <= set(shape.get("children", ())) for shape in shapes)


def test_every_documented_element_has_an_example() -> None:
    """No documented element is known by name alone."""
    shown = {node.tag for example in GRAMMAR["examples"] for node in ElementTree.fromstring(example["xml"]).iter()}
    assert shown == {name for name, element in ELEMENTS.items() if element["evidence"] == "documented"}


def test_groups_are_replaced_by_their_members() -> None:
    """A reader of the compiled grammar needs no second look-up."""
    assert set(WRITTEN["groups"]["commands"]) <= set(ELEMENTS["Schedule"]["children"])
    assert "groups" not in GRAMMAR
