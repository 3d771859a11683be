"""What a document shows is understood the same, whoever sends it."""

from __future__ import annotations

from fuzz_support import fuzz


def test_the_short_form_finds_nothing() -> None:
    """A sixth of all operations, by plain httpx and by the client, before one mock."""
    found = fuzz("--direction plain-httpx --short")
    assert found.returncode == 0, found.stdout + found.stderr
