"""`make setup` installs what the lock names, whatever the index offers by now."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest
from environment_support import Checkout, Index

pytestmark = pytest.mark.real


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """A project that asks for an extra of another, and newer versions of both that would break everything."""
    made = Index(tmp_path_factory.mktemp("index"))
    made.add_installed("uv")
    made.add("alpha", "1.0", "beta[fast]>=1")
    made.add("beta", "1.0", "gamma; extra == 'fast'", extras=("fast",))
    made.add("gamma", "1.0")
    made.add("alpha", "9.0", "nobody")
    made.add("beta", "9.0", "nobody; extra == 'fast'", extras=("fast",))
    return made


@pytest.fixture
def checkout(index: Index, tmp_path: Path) -> Checkout:
    """A project of two distributions that wants alpha."""
    return Checkout(tmp_path, index)


def test_a_newer_release_changes_nothing(checkout: Checkout) -> None:
    """Newer versions of what is locked, with the extras that somebody asks for, are not even looked at."""
    checkout.lock("alpha", "beta", "gamma")
    ran = checkout.setup()
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == "setting up .venv: 3 pinned, hash-checked packages\n"
    found = checkout.installed()
    assert {name: found[name] for name in ("alpha", "beta", "gamma", "trunkline", "trunkline_mock")} == dict.fromkeys(
        ("alpha", "beta", "gamma", "trunkline", "trunkline_mock"), "1.0"
    )
    assert "nobody" not in found


@pytest.mark.parametrize(
    ("locked", "lacking"), [(("alpha", "beta"), "gamma"), (("alpha", "gamma"), "beta"), (("beta", "gamma"), "alpha")]
)
def test_a_lock_that_lacks_something_is_refused(checkout: Checkout, locked: tuple[str, ...], lacking: str) -> None:
    """Whether it is asked for by us, by another project or by an extra alone: its name is said, and nothing is fetched."""
    checkout.lock(*locked)
    ran = checkout.setup()
    assert ran.returncode == 1
    assert "dev.txt lacks something that is asked for" in ran.stderr
    assert lacking in ran.stderr
    assert lacking not in checkout.installed()


def test_a_file_with_another_hash_is_refused(checkout: Checkout, index: Index) -> None:
    """The index may not put other bytes under a locked name."""
    checkout.lock("alpha", "beta", "gamma")
    checkout.write(
        "dev.txt", "".join([index.pins["alpha"], index.pins["beta"], f"gamma==1.0 --hash=sha256:{'0' * 64}\n"])
    )
    ran = checkout.setup()
    assert ran.returncode != 0
    assert "gamma" in ran.stderr
    assert "ash" in ran.stderr
    assert "gamma" not in checkout.installed()


def test_what_the_lock_no_longer_names_is_removed(checkout: Checkout, index: Index) -> None:
    """An environment that is there becomes what the lock says."""
    index.add("delta", "1.0")
    checkout.lock("alpha", "beta", "gamma", "delta")
    assert checkout.setup().returncode == 0
    assert "delta" in checkout.installed()
    checkout.lock("alpha", "beta", "gamma")
    assert checkout.setup().returncode == 0
    assert "delta" not in checkout.installed()


@pytest.mark.parametrize("seen", ["pyvenv.cfg", "lib/*/site-packages/pip", "bin/uv", "lib/*/site-packages/alpha-*"])
def test_a_setup_that_was_killed_begins_again(checkout: Checkout, seen: str) -> None:
    """Wherever it was killed, before pip was there or within a package, the same command makes it whole."""
    checkout.lock("alpha", "beta", "gamma")
    with checkout.begin("setup") as killed:
        while killed.poll() is None and not list((checkout.root / ".venv").glob(seen)):
            time.sleep(0.002)
        os.killpg(killed.pid, signal.SIGKILL)
    ran = checkout.setup()
    assert ran.returncode == 0, ran.stderr
    assert {"alpha", "beta", "gamma", "trunkline", "uv"} <= checkout.installed().keys()
