"""Nothing in the specs is without the page that it rests on, and the counts are those that were committed."""

from __future__ import annotations

from pathlib import Path

import pytest

import evidence

ROOT = Path(__file__).resolve().parents[2]
SAVED = ROOT.parent / "shared" / "vendor-docs" / "opentact-send-sms-with-number.rendered.txt"


def test_nothing_is_without_and_the_counts_are_as_committed(capsys: pytest.CaptureFixture[str]) -> None:
    """Every operation, event and element is printed with its page; a change of the counts is a change of the file."""
    assert evidence.main() == 0
    printed = capsys.readouterr().out
    assert "bridgeCalls" in printed
    assert "Schedule" in printed
    assert "sms_inbound" in printed
    assert "never fetched" in printed
    assert "Bridge two calls: bridgeCalls (inferred); looked for: the page" in printed


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (("operation", "a", "certain", ["p"], ""), "no evidence"),
        (("operation", "a", "documented", [], ""), "no page"),
        (("operation", "a", "inferred", ["p"], ""), "looked for"),
        (("operation", "a", "inferred", ["p"], "page p"), ""),
    ],
)
def test_what_a_row_lacks_is_named(row: evidence.Row, said: str) -> None:
    """Each way to be without evidence is found when it is planted."""
    found = evidence.problem(row)
    assert said in found
    assert bool(found) == bool(said)


KNOWN = {"send": "documented", "guess": "inferred"}


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ({"operations": ["send"]}, ""),
        ({"none": "a heading"}, ""),
        ({"entries": [{}]}, ""),
        ({"operations": ["guess"], "looked_for": "the page"}, ""),
        ({"operations": ["send", "guess"]}, ""),
        ({}, "nothing is said"),
        ({"pages": ["page"]}, "nothing is said"),
        ({"operations": ["gone"]}, "gone is unknown"),
        ({"none": "words", "pages": ["lost"]}, "lost is unknown"),
        ({"operations": ["guess"]}, "does not say what was looked for"),
    ],
)
def test_what_an_entry_of_the_contents_lacks_is_named(entry: dict[str, object], said: str) -> None:
    """Each way for an entry to say too little is found when it is planted."""
    found = evidence.entry_problem(entry, KNOWN, {"page"})
    assert said in found
    assert bool(found) == bool(said)


@pytest.mark.skipif(not SAVED.exists(), reason="the vendor's page is not at hand")
def test_the_contents_are_the_vendors() -> None:
    """Every entry of the table of contents that the vendor's page shows is there, in its place, and no other."""
    lines = SAVED.read_text(encoding="utf-8").splitlines()[1:]
    shown = [(line.index("\u2022") // 2 - 1, line.partition("\u2022 ")[2]) for line in lines if "\u2022 " in line]
    ours = [(depth, entry["title"]) for depth, entry in evidence.entries(evidence.SPECS / "opentact")]
    assert len(ours) == 167
    assert ours == shown
