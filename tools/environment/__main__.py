"""`python -m environment setup|lock|sbom`: install the lock exactly, write it anew, list what a release brings."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from environment import bom, lock, setup

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser("environment", description=__doc__)
    parser.add_argument("command", choices=["setup", "lock", "sbom"])
    parser.add_argument("--root", type=Path, default=ROOT, help="checkout to install (default: this one)")
    parser.add_argument("--venv", type=Path, help="folder of the environment (default: .venv there)")
    parser.add_argument("--upgrade", action="store_true", help="lock: the newest versions, not only what is lacking")
    options = parser.parse_args()
    venv = (options.venv or options.root / ".venv").absolute()
    try:
        if options.command == "setup":
            setup.install(options.root, venv)
        elif options.command == "lock":
            lock.write(options.root, venv, upgrade=options.upgrade)
        else:
            bom.write(options.root, options.root / "dist", options.root / "build" / "sbom" / "trunkline.cdx.json")
    except setup.SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(error.stderr or error.output or "", end="", file=sys.stderr)  # what was not shown as it was said
        return error.returncode
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
