"""Install trunkline with the lowest and with the freshest versions it allows, and run the tests of the client each time.

The lock file shows that one set of versions works; users get another. Needs a package index.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EXTRAS = "voximplant,aiohttp,httpx2,redis,otel,events,mock"
TEST_TOOLS = (
    "pytest>=9",
    "pytest-timeout",
    "hypothesis",
    "trio",
    "opentelemetry-sdk",
    "requests",
    "cryptography",
    "pyyaml",
)
TESTS = ("tests/core", "tests/engine", "tests/transports", "tests/opentact", "tests/avaamo", "tests/voximplant")


def main() -> int:
    """Run both; 1 when either fails."""
    failed = [resolution for resolution in ("lowest-direct", "highest") if not works(resolution)]
    print(f"failed: {', '.join(failed)}" if failed else "both resolutions work")
    return 1 if failed else 0


def works(resolution: str) -> bool:
    """Say whether an environment of this resolution passes the tests."""
    with tempfile.TemporaryDirectory(prefix=f"trunkline-{resolution}-") as folder:
        python = Path(folder) / "bin" / "python"
        environment = {**os.environ, "UV_NATIVE_TLS": "1", "PYTHONPATH": ""}
        uv = [str(Path(sys.executable).parent / "uv")]
        run([*uv, "venv", "--quiet", "--python", sys.executable, "--clear", folder], environment)
        install = [*uv, "pip", "install", "--quiet", "--python", str(python)]
        run([*install, "--resolution", resolution, f"{ROOT}[{EXTRAS}]"], environment)
        run([*install, *TEST_TOOLS], environment)
        print(f"== {resolution}", flush=True)
        run([*uv, "pip", "list", "--quiet", "--python", str(python)], environment)
        tests = [name for name in TESTS if (ROOT / name).exists()]
        # an old anyio brings a pytest plugin that today's pytest warns about; our tests do not use it
        command = [str(python), "-m", "pytest", "-q", "-p", "no:anyio", *tests]
        result = subprocess.run(command, cwd=ROOT, env=environment, check=False)
        return result.returncode == 0


def run(command: list[str], environment: dict[str, str]) -> None:
    """Run one step that must work."""
    subprocess.run(command, env=environment, check=True)


if __name__ == "__main__":
    raise SystemExit(main())
