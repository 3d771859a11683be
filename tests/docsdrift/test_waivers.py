"""Known contradictions are pinned, and alarm when they change, go away or expire."""

import datetime

import pytest

from docsdrift.findings import Exit, Finding, exit_code
from docsdrift.waivers import apply_waivers, pin, read_waivers
from documents.values import ToolError

TODAY = datetime.date(2026, 11, 20)
LATER = datetime.date(2027, 11, 20)
REASON = "The page is wrong about this, and its own sample says so."
FOUND = Finding(
    rule="param-type-differs", vendor="v", operation="send", subject="to", page="send", before="integer", after="string"
)


def applied(folder, findings, today=TODAY, pages=frozenset({"send"})):
    return apply_waivers("v", findings, read_waivers(folder), today, set(pages))


def test_a_pinned_finding_does_not_count(tmp_path):
    """Pinned means: shown with its reason, and the check is clean."""
    pin(tmp_path, FOUND, REASON, LATER)
    found = applied(tmp_path, [FOUND])
    assert [item.waived for item in found] == [REASON]
    assert exit_code(found) is Exit.CLEAN


def test_a_contradiction_that_changes_alarms_twice(tmp_path):
    """The new value is a finding of its own, and the old pin is reported as unused."""
    pin(tmp_path, FOUND, REASON, LATER)
    changed = Finding(**{**vars(FOUND), "after": "boolean"})
    found = applied(tmp_path, [changed])
    assert [item.rule for item in found] == ["param-type-differs", "waiver-unused"]
    assert exit_code(found) is Exit.BREAKING


def test_a_contradiction_that_goes_away_alarms(tmp_path):
    """A pin that pins nothing is to be deleted, but only the check of its page can know."""
    pin(tmp_path, FOUND, REASON, LATER)
    assert [item.rule for item in applied(tmp_path, [])] == ["waiver-unused"]
    assert applied(tmp_path, [], pages={"other"}) == []


def test_an_expired_pin_alarms_and_pins_nothing(tmp_path):
    """After its date the finding counts again."""
    pin(tmp_path, FOUND, REASON, LATER)
    found = applied(tmp_path, [FOUND], today=LATER + datetime.timedelta(days=1))
    assert [item.rule for item in found] == ["param-type-differs", "waiver-expired"]
    assert exit_code(found) is Exit.BREAKING


def test_a_moved_line_or_reworded_note_keeps_the_pin(tmp_path):
    """The fingerprint has no line number in it."""
    pin(tmp_path, FOUND, REASON, LATER)
    moved = Finding(**{**vars(FOUND), "line": 99, "note": "x", "pointer": "/y", "before": "number"})
    assert applied(tmp_path, [moved])[0].waived


@pytest.mark.parametrize(
    "text",
    [
        '[[waiver]]\nfingerprint = "a"\nreason = "short"\nuntil = 2027-01-01\n',
        '[[waiver]]\nfingerprint = "a"\nreason = "long enough to explain"\n',
        '[[waiver]]\nreason = "long enough to explain"\nuntil = 2027-01-01\n',
        '[[waiver]]\nfingerprint = "a"\nreason = "long enough to explain"\nuntil = 2027-01-01\nwhy = "x"\n',
        '[[waiver]]\nfingerprint = "a"\nreason = "long enough to explain"\nuntil = 2027-01-01\n' * 2,
        "[[waiver",
    ],
)
def test_a_pin_without_reason_date_or_sense_is_refused(tmp_path, text):
    """Every pin says why and until when."""
    (tmp_path / "waivers.toml").write_text(text)
    with pytest.raises(ToolError):
        read_waivers(tmp_path)


def test_pinning_keeps_what_is_there_and_refuses_twice(tmp_path):
    """Comments survive, entries are apart, a second pin of the same finding is an error."""
    (tmp_path / "waivers.toml").write_text("# Why these are here.\n")
    pin(tmp_path, FOUND, REASON, LATER)
    other = Finding(**{**vars(FOUND), "subject": "from"})
    pin(tmp_path, other, REASON, LATER)
    text = (tmp_path / "waivers.toml").read_text()
    assert text.startswith("# Why these are here.\n")
    assert "\n\n[[waiver]]" in text
    assert len(read_waivers(tmp_path)) == 2
    with pytest.raises(ToolError, match="already"):
        pin(tmp_path, FOUND, REASON, LATER)
    with pytest.raises(ToolError, match="sentence"):
        pin(tmp_path, Finding(rule="unplaced"), "no", LATER)
