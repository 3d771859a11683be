"""Install trunkline with the lowest and with the freshest versions it allows, and test client and mock each time.

The lock file shows that one set of versions works; users get another. Needs a package index.
"""

from __future__ import annotations

import argparse
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
    "pytest-xdist",
    "hypothesis",
    "trio",
    "opentelemetry-sdk",
    "requests",
    "cryptography",
    "pyyaml",
    "voximplant-apiclient",
)
TESTS = (
    "tests/core",
    "tests/engine",
    "tests/transports",
    "tests/opentact",
    "tests/avaamo",
    "tests/voximplant",
    "tests/mock",
)
RESOLUTIONS = ("lowest-direct", "highest")


def main() -> int:
    """Run them; 1 when one fails."""
    parser = argparse.ArgumentParser("resolutions.py", description=__doc__)
    parser.add_argument("--python", default=sys.executable, help="the interpreter, a path or such as 3.13")
    parser.add_argument("--only", choices=RESOLUTIONS, help="one resolution instead of both")
    options = parser.parse_args()
    asked = (options.only,) if options.only else RESOLUTIONS
    failed = [resolution for resolution in asked if not works(resolution, options.python)]
    print(f"failed: {', '.join(failed)}" if failed else f"works: {', '.join(asked)}")
    return 1 if failed else 0


def works(resolution: str, interpreter: str) -> bool:
    """Say whether an environment of this resolution passes the tests."""
    with tempfile.TemporaryDirectory(prefix=f"trunkline-{resolution}-") as folder:
        python = Path(folder) / "bin" / "python"
        environment = {**os.environ, "UV_NATIVE_TLS": "1", "PYTHONPATH": ""}
        uv = [str(Path(sys.executable).parent / "uv")]
        run([*uv, "venv", "--quiet", "--python", interpreter, "--clear", folder], environment)
        install = [*uv, "pip", "install", "--quiet", "--python", str(python)]
        run([*install, "--resolution", resolution, f"{ROOT}[{EXTRAS}]"], environment)
        run([*install, *TEST_TOOLS], environment)
        print(f"== {resolution}", flush=True)
        run([*uv, "pip", "list", "--quiet", "--python", str(python)], environment)
        tests = [name for name in TESTS if (ROOT / name).exists()]
        # anyio's plugin before 4.15 uses a name of pytest's that has changed since.
        quiet = ["-W", "ignore:_pytest.python.CallSpec2 has been renamed"]
        command = [str(python), "-m", "pytest", "-q", *quiet, *tests]
        result = subprocess.run(command, cwd=ROOT, env=environment, check=False)
        return result.returncode == 0


def run(command: list[str], environment: dict[str, str]) -> None:
    """Run one step that must work."""
    subprocess.run(command, env=environment, check=True)


if __name__ == "__main__":
    raise SystemExit(main())
