"""From findings to a change somebody can review: regenerate, test, and write a patch or a branch with its description.

Nothing is checked out, merged or pushed: the branch is made from a temporary index and the work tree stays as it is.
"""

import os
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from docsdrift.changelog import Step, entry, next_version, step_of, with_entry
from docsdrift.findings import Finding, exit_code, fenced
from docsdrift.report import markdown_report
from docsdrift.settings import Vendor
from docsdrift.specdiff import diff_documents
from documents import safe_yaml
from documents.values import Object, ToolError

_PREFIX = {Step.MAJOR: "feat!", Step.MINOR: "feat", Step.PATCH: "fix", Step.NONE: "chore"}
MAX_SECONDS = 3600


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """What was written. `branch` is empty when only a patch was."""

    title: str
    step: Step
    description: Path
    patch: Path
    branch: str
    passed: bool


def propose(vendor: Vendor, findings: Sequence[Finding], out: Path, *, branch: bool = False) -> Proposal | None:
    """Regenerate, run the tests, and write a proposal for one vendor.

    Args:
        vendor: whose spec and facts, as they stand in the work tree, are proposed.
        findings: what the check found.
        out: folder for `<vendor>/PR.md` and `<vendor>/change.patch`.
        branch: also commit to `docs-drift/<vendor>`, replacing that branch.

    Returns:
        the proposal; None when nothing has changed in the vendor's folder and nothing was found.

    Raises:
        ToolError: the vendor's folder is in no git repository, or git fails.
    """
    root = Path(_git(vendor.folder, "rev-parse", "--show-toplevel").strip())
    news = [finding for finding in findings if finding.counts]
    folder = vendor.folder.resolve().relative_to(root).as_posix()
    if not news and not _git(root, "status", "--porcelain", "--", folder):
        return None
    runs = [_run(root, command) for command in _commands(vendor, root)]
    changes = spec_changes(vendor, root)
    step = step_of(changes)
    title = f"{_PREFIX[step]}: {vendor.name} documentation, {_summary(news, changes)}"
    index = _Index(root, [folder, *_generated(vendor, root)], entry(vendor.name, changes))
    target = out / vendor.name
    target.mkdir(parents=True, exist_ok=True)
    patch, description = target / "change.patch", target / "PR.md"
    patch.write_text(index.patch(), encoding="utf-8")
    description.write_text(_description(title, step, root, news, changes, runs, index.stat()), encoding="utf-8")
    name = f"docs-drift/{vendor.name}" if branch else ""
    if branch:
        index.commit(name, title)
    passed = all(run.passed for run in runs)
    return Proposal(title=title, step=step, description=description, patch=patch, branch=name, passed=passed)


def _generated(vendor: Vendor, root: Path) -> list[str]:
    """What the generator made of this vendor, without what another vendor's change in the work tree made of it."""
    found = [*root.glob(f"generated/*{vendor.name}*"), *root.glob(f"generated/*/{vendor.name}.*")]
    found += root.glob("generated/MANIFEST.json")
    return sorted(path.relative_to(root).as_posix() for path in found)


def spec_changes(vendor: Vendor, root: Path) -> list[Finding]:
    """What the work tree's spec changes for a client, compared with the last commit."""
    path = vendor.folder / "openapi.yaml"
    if not path.exists():
        return []
    inside = path.resolve().relative_to(root).as_posix()
    try:
        committed = _git(root, "show", f"HEAD:{inside}")
    except ToolError:
        return []
    old: Object = safe_yaml.check_refs(safe_yaml.parse_object(committed, "committed spec"), "committed spec")
    return diff_documents(old, safe_yaml.load_spec(path), vendor.name)


@dataclass(frozen=True)
class _Run:
    """One command and how it ended."""

    name: str
    passed: bool
    tail: str


def _commands(vendor: Vendor, root: Path) -> list[list[str]]:
    commands = [["make", "generate"], ["make", "test"]]
    # A vendor whose spec is built from a published document has a builder of its own.
    if (root / "tools" / f"{vendor.name}_spec" / "__main__.py").exists():
        return [[sys.executable, "-m", f"{vendor.name}_spec"], *commands]
    return commands


def _run(root: Path, command: list[str]) -> _Run:
    name = " ".join(["python", *command[1:]] if command[0] == sys.executable else command)
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=MAX_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return _Run(name, False, str(error)[:200])
    return _Run(name, done.returncode == 0, "\n".join((done.stdout + done.stderr).strip().split("\n")[-15:]))


def _summary(news: Sequence[Finding], changes: Sequence[Finding]) -> str:
    """What the title counts, by the same lists that the description shows."""
    parts = [_counted(news, "finding on the pages", "findings on the pages")] if news or not changes else []
    parts += [_counted(changes, "change of the spec", "changes of the spec")] if changes else []
    return " and ".join(parts)


def _counted(findings: Sequence[Finding], one: str, many: str) -> str:
    breaking = sum(finding.breaking for finding in findings)
    text = f"{len(findings) or 'no'} {one if len(findings) == 1 else many}"
    return f"{text} ({breaking} breaking)" if breaking else text


def _description(
    title: str,
    step: Step,
    root: Path,
    news: Sequence[Finding],
    changes: Sequence[Finding],
    runs: Sequence[_Run],
    stat: str,
) -> str:
    version = _version(root)
    lines = [f"# {title}", ""]
    moved = f" ({version} to {next_version(version, step)})" if version else ""
    lines += [f"Version step: **{step.name.lower()}**{moved}.", "", "| step | result |", "|---|---|"]
    lines += [f"| `{run.name}` | {'passed' if run.passed else '**failed**'} |" for run in runs]
    lines += [""]
    for run in runs:
        if not run.passed:
            lines += [f"Last lines of `{run.name}`:", "", *fenced(run.tail, "text")]
    if changes:
        lines += ["What the change of the spec means for users:", "", entry("spec", changes)]
    if stat:
        lines += ["Files:", "", *fenced(stat, "text")]
    lines += [markdown_report(news, title="What the pages say") if news else "The pages agree with the specs.\n"]
    lines += ["", f"Exit code of the check: {int(exit_code(news))}. Nothing here was merged or applied by itself."]
    return "\n".join(lines).rstrip() + "\n"


def _version(root: Path) -> str:
    """The version that the project's build reads; empty where there is none."""
    path = root / "pyproject.toml"
    if not path.exists():
        return ""
    project = tomllib.loads(path.read_text(encoding="utf-8"))
    known = str(project.get("project", {}).get("version", ""))
    source = project.get("tool", {}).get("hatch", {}).get("version", {}).get("path", "")
    if not known and source and (root / source).exists():
        found = re.search(r"(?i)^(?:__)?version(?:__)?\s*=\s*[\"']([^\"']+)", (root / source).read_text("utf-8"), re.M)
        known = found[1] if found else ""
    match = re.match(r"\d+\.\d+\.\d+", known)
    return match[0] if match else ""


class _Index:
    """A temporary git index: the last commit, the work tree's state of some paths, and an entry in the changelog."""

    def __init__(self, root: Path, paths: Sequence[str], news: str) -> None:
        self.root = root
        with tempfile.TemporaryDirectory() as folder:
            self.file = Path(folder) / "index"
            self._run("read-tree", "HEAD")
            self._run("add", "--all", "--", *paths)
            if news:
                self._changelog(news)
            self.tree = self._run("write-tree").strip()

    def _changelog(self, news: str) -> None:
        # Into the index only: the work tree's changelog may hold somebody's unfinished entry.
        known = "CHANGELOG.md" in _git(self.root, "ls-tree", "--name-only", "HEAD").split("\n")
        before = _git(self.root, "show", "HEAD:CHANGELOG.md") if known else "# Changelog\n"
        blob = _git(self.root, "hash-object", "-w", "--stdin", text=with_entry(before, news)).strip()
        self._run("update-index", "--add", "--cacheinfo", f"100644,{blob},CHANGELOG.md")

    def patch(self) -> str:
        """The change as a patch for `git apply`."""
        return _git(self.root, "diff", "--binary", "HEAD", self.tree)

    def stat(self) -> str:
        """The changed files, one a line."""
        return _git(self.root, "diff", "--stat=100", "HEAD", self.tree)

    def commit(self, branch: str, message: str) -> None:
        """Put the change on a branch, on top of the last commit, replacing what the branch held."""
        commit = _git(self.root, "commit-tree", self.tree, "-p", "HEAD", "-m", message).strip()
        _git(self.root, "update-ref", f"refs/heads/{branch}", commit)

    def _run(self, *arguments: str) -> str:
        return _git(self.root, *arguments, index=self.file)


def _git(folder: Path, *arguments: str, index: Path | None = None, text: str | None = None) -> str:
    environment = {**os.environ, **({"GIT_INDEX_FILE": str(index)} if index else {})}
    done = subprocess.run(
        ["git", *arguments], cwd=folder, input=text, capture_output=True, text=True, env=environment, check=False
    )
    if done.returncode:
        raise ToolError(f"git {arguments[0]}: {done.stderr.strip()[:200]}")
    return done.stdout
