"""`make lock` writes the lock, also where the old one lacks something."""

from __future__ import annotations

import re
import subprocess
from importlib.metadata import PackageNotFoundError, distribution
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


def test_hashes_are_those_of_the_index_though_a_folder_has_the_version_too(checkout: Checkout, tmp_path: Path) -> None:
    """A folder beside the index has one file of a release, for this machine: its hash alone would install nowhere else."""
    folder = Index(tmp_path / "folder")
    folder.add("alpha", "1.0", "something-else")
    (checkout.root / "pip.conf").write_text(
        f"{(checkout.root / 'pip.conf').read_text()}extra-index-url = {folder.root.as_uri()}\n"
        f"find-links = {folder.root / 'alpha'}\n"
    )
    for before in ("alpha==1.0\n", folder.pins["alpha"]):
        checkout.write("dev.txt", before)
        assert checkout.run("lock").returncode == 0
        lock = (checkout.root / "tools/requirements/dev.txt").read_text().replace("\\\n    ", "")
        assert (checkout.index.pins["alpha"].strip() in lock, folder.pins["alpha"].split()[-1] in lock) == (True, False)


def test_a_lock_that_cannot_be_made_leaves_the_old_one(checkout: Checkout) -> None:
    """Nothing is lost when no version fits, and nothing half-made is left."""
    before = (checkout.root / "tools/requirements/dev.txt").read_text()
    checkout.write("dev.in", "alpha>=50\n")
    assert checkout.run("lock").returncode != 0
    assert (checkout.root / "tools/requirements/dev.txt").read_text() == before
    assert not list((checkout.root / "tools/requirements").glob("*.new"))


@pytest.mark.parametrize("lock", ["dev.txt", "sbom.txt"])
def test_what_is_built_for_one_python_is_locked_for_the_others(lock: str) -> None:
    """A package with compiled parts (its own wheel says so) has files for more Pythons and machines than this one."""
    text = (ROOT / "tools/requirements" / lock).read_text("utf-8")
    pins = re.findall(r"(?m)^([\w.-]+)(?:\[[\w,-]+\])?==\S+((?: \\\n +--hash=\S+)+)", text)
    built = {name: hashes.count("--hash") for name, hashes in pins if _compiled(name)}
    assert {name: count for name, count in built.items() if count < 6} == {}
    assert len(built) > 5 or lock != "dev.txt"


def _compiled(name: str) -> bool:
    """Say whether the wheel that is installed here is for some Python or machine."""
    try:
        tags = re.findall(r"(?m)^Tag: (\S+)", distribution(name).read_text("WHEEL") or "")
    except PackageNotFoundError:
        return False
    return not all(tag.endswith("-none-any") for tag in tags)


def test_make_lock_waits_for_no_environment() -> None:
    """The target runs although the lock is older than what asks for more: setting up would refuse that."""
    ran = subprocess.run(
        ["make", "-n", "-W", "tools/requirements/dev.txt", "lock"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "environment lock" in ran.stdout
    assert "setup" not in ran.stdout
