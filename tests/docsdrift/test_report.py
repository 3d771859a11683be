"""Reports for people, programs and code hosts."""

import json
from pathlib import Path

import jsonschema
import pytest

import docsdrift.report
from docsdrift.findings import Exit, Finding, exit_code
from docsdrift.report import json_report, markdown_report, sarif_report
from docsdrift.rules import RULES

HARMLESS = Finding(
    rule="param-missing-in-spec", vendor="v", operation="send", subject="x", page="send", line=3, after={"in": "query"}
)
BREAKING = Finding(
    rule="url-differs", vendor="v", operation="send", subject="url", page="send", line=1, pointer="/paths/~1a/post"
)
UNCHECKED = Finding(rule="page-not-fetched", vendor="v", page="send", note="answers 500")
PINNED = Finding(
    rule="url-differs", vendor="v", operation="get", subject="url", page="get", waived="Known since spring."
)
ALL = [HARMLESS, BREAKING, UNCHECKED, PINNED]
SCHEMA = json.loads((Path(docsdrift.report.__file__).parent / "report.schema.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("findings", "code"),
    [
        ([], Exit.CLEAN),
        ([PINNED], Exit.CLEAN),
        ([HARMLESS], Exit.HARMLESS),
        ([HARMLESS, PINNED], Exit.HARMLESS),
        ([BREAKING], Exit.BREAKING),
        ([UNCHECKED], Exit.UNCHECKED),
        ([HARMLESS, UNCHECKED], Exit.UNCHECKED),
        ([BREAKING, UNCHECKED], Exit.BREAKING),
    ],
)
def test_exit_codes_are_ordered(findings, code):
    """3 wins over 0 and 1, never over a break that was found."""
    assert exit_code(findings) is code


@pytest.mark.parametrize("findings", [[], ALL, [Finding(rule=rule, vendor="v") for rule in RULES]])
def test_the_json_report_keeps_its_schema(findings):
    """Whatever is found, the report fits the committed schema."""
    report = json.loads(json_report(findings))
    jsonschema.validate(report, SCHEMA)
    assert report["exit"] == exit_code(findings)
    assert len(report["findings"]) == len(findings)


def test_the_schema_refuses_a_wrong_report():
    """The schema is strict enough to notice an unknown or missing field."""
    report = json.loads(json_report(ALL))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**report, "extra": 1}, SCHEMA)
    del report["findings"][0]["wire"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(report, SCHEMA)


def test_the_markdown_report_puts_breaking_first_and_pins_last():
    """A reader sees what breaks, what was not checked, what is harmless, and why pinned ones stay."""
    text = markdown_report(ALL)
    order = [
        text.index(word)
        for word in ("## Breaking (1)", "## Could not check (1)", "## Harmless (1)", "## Pinned contradictions (1)")
    ]
    assert order == sorted(order)
    assert "Known since spring." in text
    assert "send:3" in text


@pytest.mark.parametrize(
    "evil",
    [
        "<script>alert(1)</script>",
        "[click](https://evil.example)",
        "a | b | c",
        "![x](y)",
        "line\nbreak\n# Title",
        "`code`",
        "\u202egnirts",
    ],
)
def test_text_of_a_page_cannot_shape_the_report(evil):
    """Names and values of a page are printed as text, on one line, with nothing hidden in them."""
    text = markdown_report([Finding(rule="unplaced", vendor="v", subject=evil, after=evil, page="p")])
    rows = [line for line in text.split("\n") if evil[:4].strip("`[!<") in line or "unplaced" in line]
    assert "<script>" not in text
    assert "[click](" not in text
    assert "\u202e" not in text
    assert "\n# Title" not in text
    assert all(line.count(" | ") == 7 for line in rows if line.startswith("| v"))


def test_the_sarif_report_has_results_rules_and_suppressions():
    """Code hosts get one result a finding, error or note, with pinned ones suppressed."""
    run = json.loads(sarif_report(ALL))["runs"][0]
    assert [result["level"] for result in run["results"]] == ["note", "error", "error", "note"]
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == {finding.rule for finding in ALL}
    assert run["results"][3]["suppressions"][0]["justification"] == "Known since spring."
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_fingerprints_ignore_lines_and_notice_values():
    """The name of a finding survives a moved line and changes with the stated fact."""
    moved = Finding(**{**vars(HARMLESS), "line": 77, "note": "elsewhere"})
    other = Finding(**{**vars(HARMLESS), "after": {"in": "header"}})
    assert moved.fingerprint == HARMLESS.fingerprint != other.fingerprint
