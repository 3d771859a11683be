"""Ask pip-audit for advisories against the lock; where they cannot be reached, say so instead of calling it clean."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from environment.setup import LOCK

COMMAND = (
    "-m",
    "pip_audit",
    "--require-hashes",
    "--disable-pip",
    "--progress-spinner",
    "off",
    "--format",
    "json",
    "-r",
    LOCK,
)


def main() -> int:
    """Print what is known; 1 when a locked version has an advisory."""
    ran = subprocess.run([sys.executable, *COMMAND], capture_output=True, text=True, check=False)
    lines, failed = verdict(json.loads(ran.stdout)["dependencies"] if ran.stdout.strip() else [])
    print("\n".join(lines))
    return failed


def verdict(answers: list[dict[str, Any]]) -> tuple[list[str], bool]:
    """Return what to print, and whether a locked version has an advisory.

    Args:
        answers: What pip-audit says about each dependency; one that it could not look up has a `skip_reason`.
    """
    known = [answer for answer in answers if "skip_reason" not in answer]
    if not known:
        return ["NOT AUDITED: advisories cannot be reached from here; CI elsewhere must ask"], False
    lines = [
        f"{answer['name']} {answer['version']}: {weak['id']}, mended in {', '.join(weak['fix_versions']) or 'no version'}"
        for answer in known
        for weak in answer["vulns"]
    ]
    skipped = ", ".join(answer["name"] for answer in answers if "skip_reason" in answer)
    return [*lines, f"{len(known)} of {len(answers)} audited" + (f"; not known: {skipped}" if skipped else "")], bool(
        lines
    )


if __name__ == "__main__":
    raise SystemExit(main())
