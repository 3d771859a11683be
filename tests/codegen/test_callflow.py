"""A grammar of call flows that contradicts itself stops the build."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen import callflow
from codegen.wire import SpecError

SOUND: dict[str, Any] = {
    "callflow": 1,
    "root": "Flow",
    "pages": {"a": "https://a.example/"},
    "groups": {"all": ["Stop"]},
    "elements": {
        "Flow": {"summary": "All", "evidence": "documented", "source": ["a"], "children": ["all"]},
        "Stop": {
            "summary": "End",
            "evidence": "documented",
            "source": ["a"],
            "attributes": {"tag": {"type": "text", "evidence": "documented", "source": ["a"]}},
        },
    },
}


def read(grammar: dict[str, Any], folder: Path) -> dict[str, Any]:
    path = folder / "callflow.yaml"
    path.write_text(yaml.safe_dump(grammar), encoding="utf-8")
    return callflow.load(path)


def test_a_sound_grammar_is_read(tmp_path: Path) -> None:
    """Groups are replaced by what they stand for."""
    assert read(SOUND, tmp_path)["elements"]["Flow"]["children"] == ["Stop"]


@pytest.mark.parametrize(
    ("where", "value", "complaint"),
    [
        ("elements.Flow.children", ["Nothing"], "Nothing is no element"),
        ("groups.all", ["Nothing"], "Nothing is no element"),
        ("root", "Nothing", "root"),
        ("elements.Stop.evidence", "certain", "evidence must be"),
        ("elements.Stop.evidence", "inferred", "looked for"),
        ("elements.Stop.source", ["b"], "page b is not listed"),
        ("elements.Stop.source", [], "no source"),
        ("elements.Stop.attributes.tag.type", "colour", "type must be"),
        ("elements.Stop.attributes.tag.type", "choice", "needs its values"),
        ("elements.Stop.attributes.tag.type", "list", "needs its separator"),
        ("elements.Stop.shapes", [{"attributes": ["gone"]}], "gone is no attribute"),
        ("examples", [{"page": "b", "xml": "<Flow/>"}], "page b"),
    ],
)
def test_a_contradiction_is_named(where: str, value: object, complaint: str, tmp_path: Path) -> None:
    """Every way to be wrong is found when it is planted."""
    grammar = copy.deepcopy(SOUND)
    *path, last = where.split(".")
    place = grammar
    for step in path:
        place = place[step]
    place[last] = value
    with pytest.raises(SpecError, match=complaint):
        read(grammar, tmp_path)
