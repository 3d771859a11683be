"""`python -m quick`: lint and test what changed since main, and the core, in seconds.

A test belongs to a changed module when it is named after it or names it in an import; `make test` runs the others.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CORE = ("tests/core", "tests/layout")
# Tests of tables and of everything that exists: minutes of the core, and about these modules alone.
LONG = ("test_e164", "test_e164_strangers", "test_decoders", "test_times_zones", "test_segments", "test_model")
# Where dotted names of modules begin.
SOURCES = ("runtime/", "overlays/", "generated/", "apps/", "mock/", "tools/", "")


def main() -> int:
    """Run them; 1 when something fails."""
    changed = [name for name in changes(ROOT) if name.endswith(".py") and (ROOT / name).exists()]
    tests = tests_of(changed, {path: path.read_text("utf-8") for path in sorted((ROOT / "tests").rglob("test_*.py"))})
    names = [str(path.relative_to(ROOT)) for path in tests if path.stem in LONG or "tests/core" not in path.as_posix()]
    spared = [f"--ignore=tests/core/{name}.py" for name in LONG if f"tests/core/{name}.py" not in names]
    print(f"{len(changed)} modules changed, {len(names)} test files of theirs beside the core", flush=True)
    ruff = [sys.executable, "-m", "ruff"]
    lint = [[*ruff, "format", "--check", "--quiet", *changed], [*ruff, "check", "--quiet", *changed]] if changed else []
    pytest = [sys.executable, "-m", "pytest", "-n", "auto", "-m", "not real", *spared, *CORE, *names]
    return max(subprocess.run(command, cwd=ROOT, check=False).returncode for command in [*lint, pytest])


def changes(root: Path) -> list[str]:
    """Return the files that differ from main, those that git does not know yet included."""
    base = git(root, "merge-base", "HEAD", "main") or git(root, "merge-base", "HEAD", "origin/main") or ["HEAD"]
    return sorted(
        {*git(root, "diff", "--name-only", base[0]), *git(root, "ls-files", "--others", "--exclude-standard")}
    )


def git(root: Path, *arguments: str) -> list[str]:
    """Return what git prints, line by line; nothing where it fails."""
    ran = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)
    return ran.stdout.splitlines() if ran.returncode == 0 else []


def tests_of(changed: Sequence[str], tests: dict[Path, str]) -> list[Path]:
    """Return the test files that belong to changed modules.

    Args:
        changed: Files below the root.
        tests: All test files, with their text.
    """
    wanted = [path for path in tests if path.relative_to(ROOT).as_posix() in changed]
    modules = [name for name in changed if not name.startswith(("tests/", "generated/"))]
    named = {f"test_{Path(name).stem}" for name in modules}
    imports = patterns(modules)
    wanted += [path for path, text in tests.items() if path.stem in named or (imports and imports.search(text))]
    return sorted(set(wanted))


def patterns(modules: Iterable[str]) -> re.Pattern[str] | None:
    """Return what finds an import of any of these modules in a text."""
    either = []
    for name in modules:
        source = next(folder for folder in SOURCES if name.startswith(folder))
        package, _, module = name.removeprefix(source).removesuffix(".py").replace("/", ".").rpartition(".")
        if package and module not in ("__init__", "__main__"):
            either.append(rf"from {re.escape(package)} import [^\n]*\b{module}\b|\b{re.escape(package)}\.{module}\b")
    return re.compile("|".join(either)) if either else None


if __name__ == "__main__":
    raise SystemExit(main())
