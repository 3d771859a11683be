"""docs/new-vendor.md is followed with its own commands: from a page and from a document to client, mock and fuzz run."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs" / "new-vendor.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^    (\S.*)$", GUIDE, re.M)
CALL = "\n".join(re.findall(r"```python\n(.*?)```", GUIDE, re.S))
HERON = """
from trunkline_heron.sign_in import Heron
with Heron(username="ada", password="pw", base_url=BASE_URL) as client:
    nest = client.nests.create_nest(name="Ada")
    print(client.nests.get_nest(nest_id=nest.id).id == nest.id)
"""


class Workplace:
    """A folder in which the guide's commands run as they stand, with the pages that they name."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log: list[tuple[str, float]] = []
        path = f"{folder / 'generated'}:{ROOT / 'tools'}:{ROOT / 'runtime'}:{ROOT / 'mock'}"
        self.environment = {**os.environ, "PYTHONPATH": path}

    def follow(self, start: str) -> str:
        """Run the guide's command that begins like this, and say what it printed."""
        command = next(line for line in COMMANDS if line.startswith(start)).replace("/tmp/", f"{self.folder}/")
        command = command.replace("make generate", "python -m codegen --specs specs --out generated")
        faulty = 1 if start == "python -m docsdrift check" else 0  # the page contradicts itself, as the guide says
        return self.run([sys.executable, *shlex.split(command)[1:]], faulty)

    def run(self, command: list[str], expected: int = 0) -> str:
        began = time.monotonic()
        done = subprocess.run(
            command, cwd=self.folder, env=self.environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == expected, f"{' '.join(command)}\n{done.stdout}{done.stderr}"
        self.log.append((" ".join(command[1:4]), time.monotonic() - began))
        return done.stdout

    def ask_the_mock(self, vendor: str, code: str) -> str:
        """Run Python against `trunkline-mock --vendor ...`, as the guide starts it but on a free port."""
        command = [sys.executable, "-m", "trunkline_mock", "--vendor", vendor]
        with subprocess.Popen(
            command, cwd=self.folder, env=self.environment, stdout=subprocess.PIPE, text=True
        ) as process:
            try:
                url = json.loads(process.stdout.readline())["url"]
                return self.run([sys.executable, "-c", f"BASE_URL = {url!r}\n{code}"])
            finally:
                process.terminate()


@pytest.fixture
def workplace(tmp_path, pages):
    """The two starting points: a page of Pigeon's, and Heron's document."""
    (tmp_path / "pigeon").mkdir()
    shutil.copyfile(pages / "gitbook.md", tmp_path / "pigeon" / "drop-a-note.md")
    (tmp_path / "heron").mkdir()
    shutil.copyfile(ROOT / "tests/codegen/imports/kinds30.yaml", tmp_path / "heron" / "openapi.yaml")
    return Workplace(tmp_path)


def test_a_page_leads_to_a_client_and_a_mock(workplace):
    """Extract, init, check, generate, and the guide's call against the mock of the new vendor."""
    assert '"operations"' in workplace.follow("python -m docsdrift extract")
    workplace.follow("python -m docsdrift init")
    workplace.follow("python -m docsdrift check")
    workplace.follow("make generate")
    assert workplace.ask_the_mock("pigeon", CALL) == "True\n"


def test_a_document_leads_to_a_client_and_a_mock(workplace):
    """Import, generate, and two calls: what was created is there."""
    workplace.follow("python -m codegen import")
    workplace.follow("make generate")
    assert workplace.ask_the_mock("heron", HERON) == "True\n"


def test_little_is_written_by_hand():
    """All Python of the guide together is under 60 lines."""
    assert 0 < len(CALL.splitlines()) < 60


@pytest.mark.real
def test_the_fuzz_run_of_a_new_vendor_finds_nothing(workplace):
    """The guide's fuzz command attacks the new vendor's mock, and all commands together take under an hour."""
    for start in ("python -m docsdrift init", "make generate", "python -m fuzz"):
        said = workplace.follow(start)
    assert "fuzz: nothing found" in said
    assert "coverage" in said  # one operation has nothing to follow: no stateful phase
    assert "fuzzing" in said
    print("\n".join(f"{seconds:7.1f} s  {command}" for command, seconds in workplace.log))
    assert sum(seconds for _, seconds in workplace.log) < 3600
