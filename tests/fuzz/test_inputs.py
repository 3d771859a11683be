"""What is not a call: payloads, call flows, websocket sessions, credentials and documentation pages."""

from __future__ import annotations

import subprocess
import sys

import pytest
from fuzz_support import ROOT, fuzz

from fuzz.trials import CORPUS, cases


def test_the_short_forms_find_nothing() -> None:
    """Every committed case, and a few that are drawn, of every direction."""
    directions = ("payloads", "call-flows", "websocket", "credentials", "docs-pages")
    found = fuzz(" ".join(f"--direction {name}" for name in directions) + " --short")
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.parametrize("folder", sorted(path.name for path in CORPUS.iterdir()))
def test_a_corpus_is_named_and_small(folder: str) -> None:
    """Each case says what it is by its name, and none is so large that a reader could not look at it."""
    found = list(cases(folder))
    assert len(found) > 8
    assert all(path.stem.replace("-", "").isalnum() and path.stat().st_size < 300_000 for path in found)


def test_without_a_guide_the_run_says_what_to_install() -> None:
    """Coverage-guided runs need a package that exists for few Pythons; who has none is told, and not with a traceback."""
    hidden = "import sys; sys.modules['atheris'] = None; from fuzz.__main__ import main; main(['--guided', '1'])"
    command = [sys.executable, "-c", hidden]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT / "tools", check=False)
    assert done.returncode == 1
    assert "pip install" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
