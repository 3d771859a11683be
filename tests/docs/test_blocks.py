"""Every Python block a reader can copy from README and docs runs, against a mock server."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest
from _pytest.mark.structures import ParameterSet

ROOT = Path(__file__).resolve().parents[2]
# The blocks of new-vendor.md are one program, tested as such in tests/docsdrift/test_new_vendor_page.py.
PAGES = [ROOT / "README.md", *(page for page in sorted((ROOT / "docs").rglob("*.md")) if page.stem != "new-vendor")]
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


def blocks() -> Iterator[ParameterSet]:
    """Yield each block with the place where a reader finds it."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for match in BLOCK.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            yield pytest.param(match[1], id=f"{page.name}:{line}")


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    """Run the mock vendors in a process of their own."""
    process = subprocess.Popen(
        [sys.executable, "-m", "trunkline_mock", "--port", "0", "--guesses"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())["url"]
    finally:
        process.terminate()
        process.communicate(timeout=10)


@pytest.mark.parametrize("block", list(blocks()))
def test_a_block_runs_as_it_is_printed(block: str, base: str, tmp_path: Path) -> None:
    """A reader who types an example sees it work."""
    with urlopen(f"{base}/_mock/credentials") as answer:
        (tmp_path / "credentials.json").write_bytes(answer.read())
    source = tmp_path / "test_block.py"
    source.write_text(block, encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("OPENTACT", "VOXIMPLANT"))}
    environment |= {f"{vendor.upper()}_BASE_URL": f"{base}/{vendor}" for vendor in ("opentact", "voximplant", "avaamo")}
    environment |= {"TRUNKLINE_MOCK_URL": base}
    runner = ["-m", "pytest", "-q", "-p", "no:cacheprovider"] if re.search(r"^(async )?def test_", block, re.M) else []
    command = [sys.executable, *runner, source.name]
    result = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.real
def test_a_type_checker_finds_nothing_in_the_blocks(tmp_path: Path) -> None:
    """What no run reaches, such as a pattern or a hook that misses an attribute, is no mistake either: mypy says so."""
    for number, block in enumerate(blocks()):
        (tmp_path / f"{block.id}_{number}.py".replace(".md:", "_").replace("-", "_")).write_text(block.values[0])
    for example in (ROOT / "docs" / "examples").glob("*.py"):
        (tmp_path / example.name).write_bytes(example.read_bytes())
    path = os.pathsep.join(str(ROOT / part) for part in ("overlays", "runtime", "generated", "mock", "apps"))
    command = [sys.executable, "-m", "mypy", "--check-untyped-defs", "--ignore-missing-imports", "--config-file=", "."]
    environment = {**os.environ, "MYPYPATH": path}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
