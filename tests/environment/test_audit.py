"""What pip-audit could not ask about is never called clean."""

from __future__ import annotations

from environment.audit import verdict

CLEAN = {"name": "attrs", "version": "26.1.0", "vulns": []}
WEAK = {"name": "idna", "version": "3.6", "vulns": [{"id": "PYSEC-2024-60", "fix_versions": ["3.7"]}]}
UNKNOWN = {"name": "httpx", "skip_reason": "not found"}


def test_nothing_asked_is_not_clean() -> None:
    """No answer at all says NOT AUDITED, and fails nothing."""
    for answers in ([], [UNKNOWN]):
        lines, failed = verdict(answers)
        assert lines[0].startswith("NOT AUDITED")
        assert not failed


def test_an_advisory_fails_and_is_named() -> None:
    """Distribution, version, advisory and the version that mends it; what could not be asked is named too."""
    lines, failed = verdict([CLEAN, WEAK, UNKNOWN])
    assert failed
    assert lines == ["idna 3.6: PYSEC-2024-60, mended in 3.7", "2 of 3 audited; not known: httpx"]


def test_clean_says_how_many() -> None:
    """A clean lock says how much of it was looked at."""
    assert verdict([CLEAN]) == (["1 of 1 audited"], False)
