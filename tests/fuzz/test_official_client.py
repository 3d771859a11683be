"""The vendor's own package says the same on the wire as we do, but for what is listed with a reason."""

from __future__ import annotations

import pytest
from fuzz_support import fuzz

from fuzz.official_client import TABLE, functions


def test_every_listed_difference_has_its_reason() -> None:
    """Four columns a row, the last one in words; no row twice."""
    rows = [row.split("\t") for row in TABLE.read_text(encoding="utf-8").splitlines()[1:]]
    assert all(len(row) == 4 and len(row[3]) > 20 for row in rows)
    assert len({tuple(row[:3]) for row in rows}) == len(rows)


def test_the_package_is_covered_whole() -> None:
    """All 184 methods that the package has are among those compared."""
    package = pytest.importorskip("voximplant.apiclient")
    assert len(functions(package.VoximplantAPI)) == 184


@pytest.mark.real
def test_the_wire_forms_differ_only_as_listed() -> None:
    """Each method is called by both, and what arrives is compared field by field."""
    pytest.importorskip("voximplant.apiclient")
    found = fuzz("--direction official-client")
    assert found.returncode == 0, found.stdout + found.stderr
