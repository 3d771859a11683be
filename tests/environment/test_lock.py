"""`make lock` writes the lock, also where the old one lacks something."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from environment_support import ROOT, Checkout, Index

pytestmark = pytest.mark.real


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A project that wants alpha; by now the index has a newer one, and delta."""
    index = Index(tmp_path / "index")
    index.add_installed("uv")
    for name, version in (("alpha", "1.0"), ("delta", "1.0"), ("alpha", "9.0")):
        index.add(name, version)
    made = Checkout(tmp_path / "checkout", index)
    made.lock("alpha")
    made.write("uv.in", "uv\n")
    return made


def test_what_is_new_is_added_and_nothing_else_moves(checkout: Checkout) -> None:
    """A requirement that the lock lacks, in an environment that does not exist yet: locked, then installed."""
    checkout.write("dev.in", "alpha\ndelta\n")
    assert checkout.setup().returncode == 1
    ran = checkout.run("lock")
    assert ran.returncode == 0, ran.stderr
    assert checkout.setup().returncode == 0
    found = checkout.installed()
    assert (found["alpha"], found["delta"]) == ("1.0", "1.0")


def test_upgrading_takes_the_newest(checkout: Checkout) -> None:
    """`--upgrade` looks for newer versions of what is locked."""
    ran = checkout.run("lock", "--upgrade")
    assert ran.returncode == 0, ran.stderr
    assert checkout.setup().returncode == 0
    assert checkout.installed()["alpha"] == "9.0"


def test_make_lock_waits_for_no_environment() -> None:
    """The target runs although the lock is older than what asks for more: setting up would refuse that."""
    ran = subprocess.run(
        ["make", "-n", "-W", "tools/requirements/dev.txt", "lock"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "environment lock" in ran.stdout
    assert "setup" not in ran.stdout
