"""Prism, where there is a Node that it runs on: found or installed, given a part of a document, started and stopped."""

from __future__ import annotations

import contextlib
import http.client
import json
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CACHE = Path(tempfile.gettempdir()) / "trunkline-bench-prism"
PRISMS = (((24, 18), "5.16.0"), ((18, 20), "5.14.2"))
"""Node versions that Prism needs, newest Prism first."""
LEVELS = 3
"""How deep Prism's schemas go: it writes them out in full, and on whole documents it does not start in a minute."""
PATIENCE = 60


def prism() -> Path | str:
    """Prism's command, installed when it is not there yet, or why there is none."""
    version = node_version()
    chosen = next((prism for needed, prism in PRISMS if version and version >= needed), None)
    if version and chosen is None:
        return f"Node {version[0]}.{version[1]} is too old for it"
    return installed("@stoplight/prism-cli", chosen or "", "prism")


def node_version() -> tuple[int, ...]:
    """The version of Node; empty without one."""
    node = shutil.which("node")
    if node is None:
        return ()
    text = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    return tuple(int(part) for part in text.lstrip("v").split(".")[:2])


def installed(package: str, version: str, name: str) -> Path | str:
    """The command of a package of npm, installed when it is not there yet, or why there is none."""
    npm = shutil.which("npm")
    if npm is None or not node_version():
        return "there is no Node with npm"
    folder = CACHE / version
    command = folder / "node_modules" / ".bin" / name
    if not command.exists():
        folder.mkdir(parents=True, exist_ok=True)
        print(f"installing {package} {version} into {folder}", file=sys.stderr)
        install = [npm, "install", "--no-audit", "--no-fund", "--loglevel=error", f"{package}@{version}"]
        done = subprocess.run(install, cwd=folder, check=False, capture_output=True, text=True)
        if done.returncode:
            return f"npm cannot install it: {done.stderr.strip()[-200:]}"
    return command


def reachable(document: dict[str, Any], levels: int = LEVELS) -> dict[str, dict[str, Any]]:
    """The components that the paths refer to; below so many levels anything goes."""
    parts: dict[str, dict[str, Any]] = {}
    level: list[object] = [document["paths"]]
    for depth in range(levels + 1):
        targets = {target for node in level for target in _targets(node)}
        level = []
        for target in sorted(targets):
            _, kind, name = target.removeprefix("#/").split("/")
            if name in parts.setdefault(kind, {}):
                continue
            parts[kind][name] = document["components"][kind][name] if depth < levels else {}
            level.append(parts[kind][name])
    return parts


def _targets(node: object) -> Iterator[str]:
    if isinstance(node, dict) and isinstance(node.get("$ref"), str):
        yield node["$ref"]
    for item in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _targets(item)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@contextlib.contextmanager
def playing(command: Path, document: dict[str, Any], *more: str) -> Iterator[http.client.HTTPConnection]:
    """Start Prism on a document; gives a connection to it."""
    with tempfile.TemporaryDirectory() as folder:
        path, port = Path(folder) / "document.json", free_port()
        path.write_text(json.dumps(document), encoding="utf-8")
        line: Sequence[str] = [str(command), "mock", str(path), "-p", str(port), "-v", "silent", *more]
        with subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
            try:
                _await(connection, process)
                yield connection
            finally:
                connection.close()
                process.terminate()
                process.wait(20)


def _await(connection: http.client.HTTPConnection, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        with contextlib.suppress(OSError):
            connection.connect()
            return
        time.sleep(0.02)
    raise TimeoutError("Prism does not start")
