"""The command line: every command, and exit codes that never say "clean" when nothing was checked."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from docsdrift.cli import main
from documents import safe_yaml
from documents.values import ToolError

ROOT = Path(__file__).resolve().parents[2]
SOURCES = """
spec = "openapi.yaml"
[[page]]
name = "gitbook"
saved = ["gitbook.md", "rendered.txt"]
[[page.describes]]
operation = "dropNote"
"""


@pytest.fixture
def specs(tmp_path, data) -> Path:
    """A specs folder with one vendor."""
    folder = tmp_path / "specs" / "pigeon"
    folder.mkdir(parents=True)
    shutil.copy(data / "pigeon.yaml", folder / "openapi.yaml")
    (folder / "sources.toml").write_text(SOURCES)
    return tmp_path / "specs"


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


def test_a_replay_pins_facts_and_the_offline_check_agrees(specs, pages, capsys):
    """`update --from-dir --write`, then `check`: the same findings, without the pages."""
    assert run("update", "--specs", specs, "--from-dir", pages, "--write", "--format", "json") == 1
    replayed = json.loads(capsys.readouterr().out)
    assert run("check", "--specs", specs, "--format", "json") == 1
    checked = json.loads(capsys.readouterr().out)
    prints = [{item["fingerprint"] for item in report["findings"]} for report in (replayed, checked)]
    assert prints[0] == prints[1]
    assert {item["rule"] for item in checked["findings"]} == {"page-contradicts-itself", "example-relaxed-json"}


def test_accept_makes_the_check_clean(specs, pages, capsys):
    """Pinning each finding with a reason leaves nothing to report."""
    run("update", "--specs", specs, "--from-dir", pages, "--write", "--format", "json")
    for finding in json.loads(capsys.readouterr().out)["findings"]:
        reason = "The sample of the page is careless."
        assert run("accept", finding["fingerprint"], "--specs", specs, "--reason", reason, "--until", "2099-01-01") == 0
    assert run("check", "--specs", specs) == 0
    assert "nothing has drifted" in capsys.readouterr().out
    assert run("check", "--specs", specs, "--quiet") == 0
    assert capsys.readouterr().out == ""
    assert run("accept", "000000000000", "--specs", specs, "--reason", "x" * 20, "--until", "2099-01-01") == 3


def test_a_finding_of_a_report_can_be_pinned(specs, pages, tmp_path):
    """An online run's report is enough to pin what it found, without fetching again."""
    report = tmp_path / "report.json"
    run("update", "--specs", specs, "--from-dir", pages, "--format", "json", "--output", report)
    finding = json.loads(report.read_text(encoding="utf-8"))["findings"][0]
    pinning = ["--specs", specs, "--reason", "The sample of the page is careless.", "--until", "2099-01-01"]
    assert run("accept", finding["fingerprint"], "--report", report, *pinning) == 0
    assert finding["fingerprint"] in (specs / "pigeon" / "waivers.toml").read_text(encoding="utf-8")
    report.write_text("{}", encoding="utf-8")
    assert run("accept", "0" * 12, "--report", report, *pinning) == 3


def test_a_page_that_is_not_among_the_saved_ones_is_not_clean(specs, tmp_path):
    """An empty folder is a failure to check."""
    (tmp_path / "empty").mkdir()
    assert run("update", "--specs", specs, "--from-dir", tmp_path / "empty") == 3
    assert run("update", "--specs", specs, "--from-dir", tmp_path / "nowhere") == 3


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "--vendor", "nobody"],
        ["chekc"],
        ["check", "--format", "pdf"],
        [],
        ["diff", "/nowhere/a.yaml", "/nowhere/b.yaml"],
    ],
)
def test_a_mistake_is_3_and_not_a_verdict(specs, arguments):
    """Mistyped options would exit with 2 by custom, which means breaking here."""
    assert run(*arguments, *(["--specs", specs] if arguments[:1] == ["check"] else [])) == 3


def test_a_broken_spec_or_facts_are_a_failure_to_check(specs, pages):
    """Unreadable files never look like agreement."""
    run("update", "--specs", specs, "--from-dir", pages, "--write")
    facts = specs / "pigeon" / "docs" / "gitbook.json"
    good = facts.read_text(encoding="utf-8")
    facts.write_text("{", encoding="utf-8")
    assert run("check", "--specs", specs) == 3
    facts.write_text(good, encoding="utf-8")
    (specs / "pigeon" / "openapi.yaml").write_text("a: 1\na: 2\n", encoding="utf-8")
    assert run("check", "--specs", specs) == 3


def test_diff_is_a_tool_of_its_own(tmp_path, data, capsys):
    """`diff old new` in all formats, with the exit codes of any check."""
    old, new = data / "base.yaml", tmp_path / "new.yaml"
    new.write_text(old.read_text(encoding="utf-8").replace("name: limit", "name: max"), encoding="utf-8")
    assert run("diff", old, old) == 0
    assert run("diff", old, new) == 2
    assert "limit" in capsys.readouterr().out
    assert run("diff", old, new, "--format", "sarif", "--output", tmp_path / "out" / "r.sarif") == 2
    assert json.loads((tmp_path / "out" / "r.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"


def test_extract_prints_facts(pages, capsys):
    """`extract` shows what one page states; a page without operations is a failure."""
    assert run("extract", pages / "guide.md") == 0
    assert json.loads(capsys.readouterr().out)["operations"][0]["method"] == "PUT"
    assert run("extract", pages.parent / "data" / "base.yaml") == 3


def test_apply_applies_overlays(tmp_path, data, capsys):
    """`apply` prints the patched document, and fails on a dead patch."""
    (tmp_path / "1.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: x, version: '1'}\nactions: [{target: $.info.title, update: Y}]\n"
    )
    assert run("apply", data / "base.yaml", tmp_path) == 0
    assert safe_yaml.parse_object(capsys.readouterr().out)["info"]["title"] == "Y"
    (tmp_path / "2.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: x, version: '1'}\nactions: [{target: $.gone, remove: true}]\n"
    )
    assert run("apply", data / "base.yaml", tmp_path) == 3


def test_init_then_check(tmp_path, pages, capsys):
    """`init` lists what it wrote, and the new vendor checks without breaks."""
    assert (
        run(
            "init",
            "pigeon",
            pages / "gitbook.md",
            "--specs",
            tmp_path / "specs",
            "--site",
            "https://docs.pigeon.example",
        )
        == 0
    )
    assert "sources.toml" in capsys.readouterr().out
    assert run("check", "--specs", tmp_path / "specs") == 1


def test_it_runs_as_a_module():
    """`python -m docsdrift check` is what make calls."""
    done = subprocess.run(
        [sys.executable, "-m", "docsdrift", "check"],
        cwd=ROOT,
        env={"PYTHONPATH": "tools", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "text",
    [
        'colour = "red"',
        '[[page]]\nname = "../x"',
        '[[page]]\nname = "a"\nurl = "http://docs.example/a.md"',
        '[[page]]\nname = "a"\n[[page.describes]]\noperation = "x"\nrole = "boss"',
        '[index]\nllms = "file:///etc/passwd"',
        "[[",
    ],
)
def test_malformed_sources_are_refused(specs, text):
    """Unknown keys, unsafe names and addresses that are not https stop the check."""
    from docsdrift.settings import vendors_in

    (specs / "pigeon" / "sources.toml").write_text(text)
    with pytest.raises(ToolError):
        vendors_in(specs)
    assert run("check", "--specs", specs) == 3


@pytest.mark.parametrize("command", [("extract",), ("init", "acme")], ids=lambda one: one[0])
def test_a_file_that_is_no_text_is_named_in_one_line(command, tmp_path, capsys):
    """Any bytes end in facts or in a plain error, never in a traceback."""
    (tmp_path / "page.md").write_bytes("# Café".encode("latin-1"))
    assert run(*command, tmp_path / "page.md") == 3
    assert capsys.readouterr().err == "docsdrift: page.md: not UTF-8 text\n"
