"""A proposal regenerates, tests, and writes a patch, a branch and their description, without touching the work tree."""

import shutil
import subprocess
from pathlib import Path

import pytest

from docsdrift.changelog import Step, entry, next_version, step_of, with_entry
from docsdrift.findings import Finding
from docsdrift.propose import propose
from docsdrift.settings import Vendor

MAKEFILE = """generate:
	@mkdir -p generated/trunkline_pigeon generated/trunkline_other
	@grep -c . specs/pigeon/openapi.yaml > generated/trunkline_pigeon/count.txt
	@cp generated/trunkline_pigeon/count.txt generated/trunkline_other
test:
	@{test}
"""


def git(root: Path, *arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def vendor(tmp_path, data) -> Vendor:
    """A repository with one vendor, one commit, and make targets that work."""
    root = tmp_path / "repo"
    folder = root / "specs" / "pigeon"
    folder.mkdir(parents=True)
    shutil.copy(data / "pigeon.yaml", folder / "openapi.yaml")
    (root / "Makefile").write_text(MAKEFILE.format(test="true"))
    (root / "pyproject.toml").write_text('[project]\nversion = "1.4.2"\n')
    (root / "CHANGELOG.md").write_text("# Changelog\n\n## 1.4.2\n\n- Old.\n")
    git(root, "init", "-q", "-b", "main")
    git(root, "config", "user.email", "t@example.com")
    git(root, "config", "user.name", "T")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "Start")
    return Vendor(name="pigeon", folder=folder)


def edit(vendor: Vendor, old: str, new: str) -> Path:
    path = vendor.folder / "openapi.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    return vendor.folder.parents[1]


def test_nothing_changed_nothing_proposed(vendor, tmp_path):
    """A run without findings and without changes leaves no files behind."""
    assert propose(vendor, [], tmp_path / "out") is None
    assert not (tmp_path / "out").exists()


def test_a_changed_spec_becomes_a_reviewed_change(vendor, tmp_path):
    """The patch holds spec, generated files and changelog; the description says step, results and what users notice."""
    root = edit(vendor, "        copies:\n", "        ink: {type: string}\n        copies:\n")
    proposal = propose(vendor, [], tmp_path / "out", branch=True)
    assert (proposal.step, proposal.passed, proposal.branch) == (Step.MINOR, True, "docs-drift/pigeon")
    text = proposal.description.read_text(encoding="utf-8")
    assert "(1.4.2 to 1.5.0)" in text
    assert "`make test` | passed" in text
    assert "`drop_note` takes an optional `ink`." in text
    assert git(root, "diff", "--name-only", "main", "docs-drift/pigeon").split() == [
        "CHANGELOG.md",
        "generated/trunkline_pigeon/count.txt",
        "specs/pigeon/openapi.yaml",
    ]
    assert git(root, "rev-parse", "--abbrev-ref", "HEAD").strip() == "main"
    assert git(root, "diff", "--cached", "--name-only") == ""
    assert git(root, "diff", "--name-only").split() == ["specs/pigeon/openapi.yaml"]
    fresh = tmp_path / "fresh"
    git(tmp_path, "clone", "-q", "-b", "main", str(root), str(fresh))
    git(fresh, "apply", str(proposal.patch))
    assert "ink" in (fresh / "specs/pigeon/openapi.yaml").read_text(encoding="utf-8")


def test_a_breaking_change_is_a_major_step(vendor, tmp_path):
    """Callers decide the version: a removed field is major, and the title says so."""
    edit(vendor, "        copies:\n          type: integer\n          minimum: 1\n", "")
    proposal = propose(vendor, [], tmp_path / "out")
    assert proposal.step is Step.MAJOR
    assert proposal.title.startswith("feat!:")
    assert proposal.branch == ""


def test_failing_tests_are_shown_and_not_hidden(vendor, tmp_path):
    """A proposal whose tests fail says so, with the last lines."""
    root = edit(vendor, "        copies:\n", "        ink: {type: string}\n        copies:\n")
    (root / "Makefile").write_text(MAKEFILE.format(test="echo boom; exit 1"))
    proposal = propose(vendor, [], tmp_path / "out")
    text = proposal.description.read_text(encoding="utf-8")
    assert not proposal.passed
    assert "`make test` | **failed**" in text
    assert "boom" in text


def test_findings_of_pages_are_described_and_move_no_version(vendor, tmp_path):
    """What a page says about a hand-written spec is for a person to decide: the suggestion is in the text only."""
    finding = Finding(
        rule="url-differs", vendor="pigeon", operation="dropNote", subject="url", page="drop", edit="--- a\n+++ b\n"
    )
    proposal = propose(vendor, [finding], tmp_path / "out")
    text = proposal.description.read_text(encoding="utf-8")
    assert proposal.step is Step.NONE
    assert "Suggested edit" in text
    assert proposal.patch.read_text(encoding="utf-8").count("openapi.yaml") == 0


@pytest.mark.parametrize(
    ("version", "step", "expected"),
    [
        ("1.4.2", Step.MAJOR, "2.0.0"),
        ("1.4.2", Step.MINOR, "1.5.0"),
        ("1.4.2", Step.PATCH, "1.4.3"),
        ("0.4.2", Step.MAJOR, "0.5.0"),
        ("0.4.2", Step.MINOR, "0.4.3"),
        ("1.4.2", Step.NONE, "1.4.2"),
    ],
)
def test_versions_step_as_semver_says(version, step, expected):
    """Below 1.0 a break moves the second number."""
    assert next_version(version, step) == expected


@pytest.mark.parametrize(
    ("rules", "step"),
    [
        (["text-changed"], Step.PATCH),
        (["request-param-added", "text-changed"], Step.MINOR),
        (["request-param-added", "request-param-removed"], Step.MAJOR),
        (["server-changed"], Step.PATCH),
        (["response-enum-value-added"], Step.MINOR),
        ([], Step.NONE),
    ],
)
def test_the_step_follows_what_callers_notice(rules, step):
    """Breaking callers is major, something new is minor, a moved server is urgent but a patch."""
    assert step_of([Finding(rule=rule) for rule in rules]) is step


def test_the_changelog_speaks_to_users_and_says_it_once():
    """Entries name the Python call and stand at the top of the unreleased section, once."""
    finding = Finding(rule="request-param-added-required", operation="dropNote", subject="ink")
    lines = entry("pigeon", [finding, finding])
    assert lines.count("`drop_note` needs `ink`.") == 1
    once = with_entry("# Changelog\n\n## 1.0.0\n", lines)
    assert once.index("## Unreleased") < once.index("drop_note") < once.index("## 1.0.0")
    assert with_entry(once, lines) == once
