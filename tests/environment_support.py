"""An index of files as pip and uv read it, and a project whose lock is made of them."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import zipfile
from importlib.metadata import distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BACKEND = """
import zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "{wheel}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(f"{{folder}}/{{name}}", "w") as wheel:
        wheel.writestr("{wheel}-1.0.dist-info/METADATA", {metadata!r})
        wheel.writestr("{wheel}-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr("{wheel}-1.0.dist-info/RECORD", "")
    return name
"""
BUILD = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'


class Index:
    """Wheels in folders, one a project, as a web server would list them."""

    def __init__(self, root: Path) -> None:
        self.root, self.pins = root, dict[str, str]()

    def add(self, name: str, version: str, *requires: str, extras: tuple[str, ...] = ()) -> None:
        """Offer a version of a project that has metadata and nothing else; the first one is what `pins` names."""
        lines = [f"Provides-Extra: {extra}" for extra in extras] + [f"Requires-Dist: {wanted}" for wanted in requires]
        metadata = "\n".join(["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}", *lines, ""])
        about = f"{name}-{version}.dist-info"
        files = {f"{about}/METADATA": metadata.encode(), f"{about}/WHEEL": b"Wheel-Version: 1.0\nTag: py3-none-any\n"}
        self._write(name, version, "py3-none-any", files)

    def add_installed(self, name: str) -> None:
        """Offer what is installed here as the wheel it came from."""
        found = distribution(name)
        tag = next(line for line in (found.read_text("WHEEL") or "").splitlines() if line.startswith("Tag: "))[5:]
        files = {}
        for file in found.files or ():
            inside = str(file).replace("../../../bin/", f"{name}-{found.version}.data/scripts/")
            if not inside.endswith(("RECORD", ".pyc", "INSTALLER", "REQUESTED")):
                files[inside] = Path(str(file.locate())).read_bytes()
        self._write(name, found.version, tag, files)

    def _write(self, name: str, version: str, tag: str, files: dict[str, bytes]) -> None:
        folder = self.root / name
        folder.mkdir(parents=True, exist_ok=True)
        wheel = folder / f"{name}-{version}-{tag}.whl"
        with zipfile.ZipFile(wheel, "w") as archive:
            for inside, content in files.items():
                entry = zipfile.ZipInfo(inside)
                entry.external_attr = 0o100755 << 16
                archive.writestr(entry, content)
            archive.writestr(f"{name}-{version}.dist-info/RECORD", "\n".join(f"{inside},," for inside in files))
        pin = f"{name}=={version} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"
        self.pins.setdefault(name, pin)
        links = "".join(f'<a href="{path.name}">{path.name}</a>\n' for path in sorted(folder.glob("*.whl")))
        (folder / "index.html").write_text(f"<!DOCTYPE html><html><body>{links}</body></html>")


class Checkout:
    """A project with two distributions, a lock, and a `pip.conf` that is all its user knows about the index."""

    def __init__(self, root: Path, index: Index) -> None:
        self.root, self.index = root, index
        (root / "tools" / "requirements").mkdir(parents=True)
        (root / "pip.conf").write_text(f"[global]\nindex-url = {index.root.as_uri()}\n")
        self.write("uv.txt", index.pins["uv"])
        for folder, name, extra in ((root, "trunkline", "all"), (root / "mock", "trunkline_mock", "none")):
            folder.mkdir(exist_ok=True)
            metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\nProvides-Extra: {extra}\n"
            wanted = f"Requires-Dist: alpha; extra == '{extra}'\n"
            (folder / "backend.py").write_text(BACKEND.format(wheel=name, metadata=metadata + wanted))
            project = (
                f'[project]\nname = "{name}"\nversion = "1.0"\n[project.optional-dependencies]\n{extra} = ["alpha"]\n'
            )
            (folder / "pyproject.toml").write_text(BUILD + project)

    def write(self, name: str, text: str) -> None:
        """Write a file of requirements."""
        (self.root / "tools" / "requirements" / name).write_text(text)

    def lock(self, *names: str) -> None:
        """Ask for alpha, and lock these projects."""
        self.write("dev.in", "alpha\n")
        self.write("dev.txt", "".join(self.index.pins[name] for name in names))

    def setup(self) -> subprocess.CompletedProcess[str]:
        """Run what `make setup` runs."""
        return self.run("setup")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command of ours to its end."""
        with self.begin(*arguments) as running:
            out, said = running.communicate()
        return subprocess.CompletedProcess(running.args, running.returncode, out, said)

    def begin(self, *arguments: str) -> subprocess.Popen[str]:
        """Start a command of ours in a process group, by a user who has told nobody but pip where the index is."""
        ours = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "UV_"))}
        here = {
            "PIP_CONFIG_FILE": str(self.root / "pip.conf"),
            "XDG_CONFIG_HOME": str(self.root),
            "XDG_CONFIG_DIRS": "/nowhere",
        }
        command = [sys.executable, "-m", "environment", *arguments, "--root", str(self.root)]
        environment = {**ours, **here, "PYTHONPATH": str(ROOT / "tools"), "UV_CACHE_DIR": str(self.root / "cache")}
        pipe = subprocess.PIPE
        return subprocess.Popen(command, env=environment, stdout=pipe, stderr=pipe, text=True, start_new_session=True)

    def installed(self) -> dict[str, str]:
        """Return what is in the environment, by name."""
        found = next((self.root / ".venv").rglob("site-packages")).glob("*.dist-info")
        return {path.name.split("-")[0]: path.name.removesuffix(".dist-info").split("-")[1] for path in found}
