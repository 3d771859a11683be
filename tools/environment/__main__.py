"""`python -m environment setup|lock`: install the lock exactly, or write it anew."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from environment import lock, setup

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser("environment", description=__doc__)
    parser.add_argument("command", choices=["setup", "lock"])
    parser.add_argument("--root", type=Path, default=ROOT, help="checkout to install (default: this one)")
    parser.add_argument("--venv", type=Path, help="folder of the environment (default: .venv there)")
    options = parser.parse_args()
    venv = (options.venv or options.root / ".venv").absolute()
    try:
        setup.install(options.root, venv) if options.command == "setup" else lock.write(options.root, venv)
    except setup.SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        return error.returncode
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
