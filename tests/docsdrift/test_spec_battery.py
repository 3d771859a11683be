"""Single edits of a spec: each must be judged right on both axes. `pytest -s` prints the table."""

import sys
import tomllib
from pathlib import Path

import pytest

from docsdrift.findings import Exit, Finding, exit_code
from docsdrift.specdiff import diff_documents
from documents import safe_yaml

DATA = Path(__file__).parent / "data"
BASE = (DATA / "base.yaml").read_text(encoding="utf-8")
EDITS = tomllib.loads((DATA / "spec_edits.toml").read_text(encoding="utf-8"))["edit"]
ORDER = {"none": 0, "maybe": 1, "break": 2}


def judged(edit: dict) -> list[Finding]:
    text = BASE.replace(edit["old"], edit["new"])
    if edit["name"] == "class of an answer renamed":
        text = text.replace("    Refusal:\n", "    Rejection:\n")
    if edit["name"] == "scheme renamed, same on the wire":
        text = text.replace("- Key: []", "- LoftKey: []")
    assert text != BASE, "the edit must change the spec"
    return diff_documents(safe_yaml.parse_object(BASE), safe_yaml.parse_object(text))


def worst(verdicts: list[str]) -> str:
    return max(verdicts, key=ORDER.__getitem__, default="none")


def test_the_battery_is_large_enough():
    """At least sixty edits, all with names of their own, a third of them harmless."""
    assert len({edit["name"] for edit in EDITS}) == len(EDITS) >= 60
    assert sum((edit["wire"], edit["source"]) == ("none", "none") for edit in EDITS) * 3 >= len(EDITS)


def test_equal_documents_have_no_differences():
    """A document does not differ from itself, nor from itself with the keys in another order."""
    document = safe_yaml.parse_object(BASE)
    assert diff_documents(document, safe_yaml.parse_object(BASE)) == []
    turned = dict(reversed(document.items()))
    assert diff_documents(document, turned) == []


@pytest.mark.parametrize("edit", EDITS, ids=[edit["name"] for edit in EDITS])
def test_every_single_edit_is_judged_right(edit):
    """Nothing but the named rules explains the edit, and both verdicts are right."""
    found = judged(edit)
    rules = sorted({finding.rule for finding in found})
    wire, source = worst([finding.wire for finding in found]), worst([finding.source for finding in found])
    sys.stdout.write(f"{edit['name']:48} wire {wire:6} source {source:6} {', '.join(rules)}\n")
    assert ", ".join(rules) == edit["rule"], [(item.rule, item.subject) for item in found]
    assert (wire, source) == (edit["wire"], edit["source"])
    breaking = (wire, source) != ("none", "none")
    assert exit_code(found) == (Exit.BREAKING if breaking else Exit.HARMLESS if found else Exit.CLEAN)


@pytest.mark.parametrize("edit", EDITS, ids=[edit["name"] for edit in EDITS])
def test_fingerprints_are_stable_and_tell_findings_apart(edit):
    """The same edit gives the same fingerprints each time, and no two findings share one."""
    prints = [finding.fingerprint for finding in judged(edit)]
    assert prints == [finding.fingerprint for finding in judged(edit)]
    assert len(set(prints)) == len(prints)
