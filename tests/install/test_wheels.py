"""What a user installs: the wheels of both distributions, in an environment of their own, held to the lock."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

from environment.bom import install

ROOT = Path(__file__).resolve().parents[2]
EXTRAS = sorted(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"])
pytestmark = pytest.mark.real

# Imports every public module and touches every name it promises; modules of an extra that is not there may say so.
EVERYTHING = """
import importlib, pkgutil, sys
names = sys.argv[1:]
for name in names:
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(package.__path__, name + "."):
        if module.name.endswith(".__main__"):
            continue
        try:
            found = importlib.import_module(module.name)
        except ImportError as error:
            if error.name != "trunkline_mock" and (error.name or "trunkline").startswith("trunkline"):
                raise
            continue
        for public in getattr(found, "__all__", ()):
            getattr(found, public)
"""
SEND = """
import sys
from trunkline import Opentact
from trunkline.testing import transport
from trunkline_mock import Mock

mock = Mock("opentact")
made = Opentact
def Opentact(token):
    return made(token=token, transport=transport(mock))
"""


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheels and sdists of both, each wheel made from its sdist as a release makes it."""
    folder = tmp_path_factory.mktemp("dist")
    for project in (ROOT, ROOT / "mock"):
        command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(project)]
        subprocess.run(command, check=True, capture_output=True)
    return folder


def run(python: str, code: str, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a program as a user's, outside the checkout and isolated from its paths."""
    command = [python, "-I", "-c", code, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def first_example() -> str:
    """Return the first block of Python in README."""
    found = re.search(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert found
    return found.group(1)


@pytest.mark.parametrize("extra", ["", *EXTRAS])
def test_each_extra_alone(wheels: Path, tmp_path: Path, extra: str) -> None:
    """With no extra and with each one, everything public can be imported, and only `mock` brings the mock."""
    python = install(ROOT, wheels, tmp_path / "environment", f"trunkline[{extra}]")
    ours = [
        "trunkline",
        "trunkline_runtime",
        "trunkline_opentact",
        "trunkline_voximplant",
        "trunkline_avaamo",
        "trunkline_specs",
    ]
    ran = run(python, EVERYTHING, *ours, *(["trunkline_mock"] if extra == "mock" else []), folder=tmp_path)
    assert ran.returncode == 0, ran.stderr
    has_mock = run(python, "import trunkline_mock", folder=tmp_path).returncode == 0
    assert has_mock == (extra == "mock")
    documents = "import trunkline_specs as s; assert s.load('opentact')['paths'] and s.load('voximplant.errors')"
    assert run(python, documents, folder=tmp_path).returncode == 0


def test_the_first_example(wheels: Path, tmp_path: Path) -> None:
    """README's first example runs as it is written, but for the vendor, which is the mock."""
    python = install(ROOT, wheels, tmp_path / "environment", "trunkline[mock]")
    example = first_example().replace("from trunkline import Opentact\n", "")
    ran = run(python, SEND + example + "\nassert len(mock.sent) == 1", folder=tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert re.match(r"[0-9a-f-]{36} ", ran.stdout)


def test_what_the_files_contain(wheels: Path) -> None:
    """An sdist has what its wheel is made of and its papers, a wheel its packages: no tests, no specs, no tools of ours."""
    allowed = {
        "trunkline-": {"apps", "overlays", "runtime", "generated", "tools", "README.md", "CHANGELOG.md", "LICENSE"},
        "trunkline_mock-": {"trunkline_mock", "hatch_build.py", "README.md", "LICENSE"},
    }
    for path in wheels.glob("*.tar.gz"):
        with tarfile.open(path) as archive:
            names = [name.partition("/")[2] for name in archive.getnames()]
        start = "trunkline_mock-" if path.name.startswith("trunkline_mock") else "trunkline-"
        assert {name.partition("/")[0] for name in names} <= {
            *allowed[start],
            "PKG-INFO",
            "pyproject.toml",
            ".gitignore",
        }
        assert [name for name in names if name.startswith("tools/")] in ([], ["tools/hatch_hooks.py"])
        assert not [name for name in names if "__pycache__" in name or Path(name).name == "conftest.py"]
    for path in wheels.glob("*.whl"):
        with zipfile.ZipFile(path) as wheel:
            inside = wheel.namelist()
            points = "".join(wheel.read(name).decode() for name in inside if name.endswith("entry_points.txt"))
        assert all(name.startswith("trunkline") for name in inside)
        if path.name.startswith("trunkline-"):
            generated = {folder.name for folder in (ROOT / "generated").glob("trunkline_*")}
            assert generated <= {name.partition("/")[0] for name in inside}
        # The command line of the extra `cli` is the one thing that a production install may add; a plugin never.
        assert ("pytest11" in points) == path.name.startswith("trunkline_mock")
        assert points.count(" = ") == (2 if path.name.startswith("trunkline_mock") else 1)
