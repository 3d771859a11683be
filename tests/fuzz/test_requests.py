"""Cases of the spec go through the public methods to a bare socket, and arrive as they were meant."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fuzz_support import fuzz

from codegen.project import VendorProject
from fuzz.direction import VENDORS
from fuzz.subjects import of_vendor


def test_the_short_form_finds_nothing() -> None:
    """A sixth of all operations, few cases each, limits broken one by one."""
    found = fuzz("--direction client-requests --short")
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.real
def test_one_seed_makes_the_same_requests() -> None:
    """What arrived is the same for one seed, byte by byte but for tokens and boundaries, and another for another.

    Each run is a process of its own, as for a user: Hypothesis draws from constants of the modules that are loaded.
    """
    few = "--direction client-requests --vendor avaamo --operations sendSms|uploadFile|createCall --max-examples 3"
    made = [re.findall(r"requests ([0-9a-f]{16})", fuzz(f"{few} --seed {number}").stdout) for number in (5, 5, 6)]
    assert made[0]
    assert made[0] == made[1] != made[2]


@pytest.mark.real
@pytest.mark.parametrize("vendor", VENDORS)
def test_names_are_the_generators_own(vendor: str, tmp_path: Path) -> None:
    """Method, argument and wire names that the cases go by are those that the generator works out."""
    subjects = of_vendor(vendor)
    views = VendorProject(subjects[0].document.raw, vendor, tmp_path / "out").views.operations
    by_id = {view.id: view for view in views}
    for subject in subjects:
        view = by_id[subject.id]
        home = by_id[view.form_of] if view.form_of else view
        assert (subject.resource, subject.method) == (home.tag, home.name)
        mine = {(one.location, one.wire, one.python) for one in subject.arguments}
        assert mine == {(one.location, one.wire_name, one.name) for one in view.arguments if not one.fixed}
