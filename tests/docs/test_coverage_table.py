"""The table of what is covered tells the truth."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from trunkline_specs import load

README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
METHODS = {"get", "put", "post", "delete", "patch"}


@pytest.mark.parametrize("vendor", ["Opentact", "Voximplant", "Avaamo"])
def test_the_row_of_a_vendor_counts_its_spec(vendor: str) -> None:
    """Each figure in README is counted from the spec."""
    items = load(vendor.lower())["paths"].values()
    calls = [operation for item in items for method, operation in item.items() if method in METHODS]
    evidence = Counter(call["x-evidence"] for call in calls)
    groups = len({call["tags"][0] for call in calls})
    pages = sum("x-pagination" in call for call in calls)
    figures = [
        len(calls),
        groups,
        pages,
        *(evidence[kind] for kind in ("documented", "observed", "listed", "inferred")),
    ]
    assert f"| {vendor} | {' | '.join(map(str, figures))} |" in README


def test_every_page_that_readme_names_exists() -> None:
    """No link of README leads nowhere."""
    import re

    root = Path(__file__).resolve().parents[2]
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (root / target).exists(), target
