"""The report a person reads: breaking first, each with its place on both sides and the suggested edit."""

from collections.abc import Sequence

from docsdrift.coverage import Coverage
from docsdrift.findings import Exit, Finding, exit_code, fenced, safe_text

_HEADLINES = {
    Exit.CLEAN: "Nothing has drifted",
    Exit.HARMLESS: "Harmless drift",
    Exit.BREAKING: "Breaking drift",
    Exit.UNCHECKED: "Could not check everything",
}
_MEANING = {"break": "breaks", "maybe": "may break", "none": "no"}


def markdown_report(findings: Sequence[Finding], watched: Sequence[Coverage] = (), *, title: str = "Docs drift") -> str:
    """The findings as Markdown, and how much of each spec is watched. Nothing that a page says is printed unescaped."""
    counted = [finding for finding in findings if not finding.waived]
    lines = [f"# {title}: {_HEADLINES[exit_code(findings)].lower()}", ""]
    sections = (
        ("Breaking", [finding for finding in counted if finding.breaking and not finding.about.unchecked]),
        ("Could not check", [finding for finding in counted if finding.about.unchecked]),
        ("Harmless", [finding for finding in counted if not finding.breaking and not finding.about.unchecked]),
    )
    for heading, group in sections:
        if group:
            lines += [f"## {heading} ({len(group)})", "", *_table(group), *_edits(group)]
    pinned = [finding for finding in findings if finding.waived]
    if pinned:
        lines += [f"## Pinned contradictions ({len(pinned)})", "", *_pinned(pinned)]
    if watched:
        lines += ["## How much is watched", "", *(f"- {coverage.sentence()}" for coverage in watched)]
    return "\n".join(lines).rstrip() + "\n"


def _table(group: Sequence[Finding]) -> list[str]:
    lines = [
        "| where | operation | what | was | is | shipped client | callers | fingerprint |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for finding in group:
        cells = [
            _where(finding),
            safe_text(finding.operation),
            f"{finding.about.about} **{safe_text(finding.subject)}**"
            + (f" {safe_text(finding.note, 160)}" if finding.note else ""),
            _value(finding.before),
            _value(finding.after),
            _MEANING[finding.wire],
            _MEANING[finding.source],
            f"`{finding.fingerprint}`",
        ]
        lines.append("| " + " | ".join(cells) + " |")
    return [*lines, ""]


def _what(finding: Finding) -> str:
    subject = f" **{safe_text(finding.subject)}**" if finding.subject else ""
    return f"{finding.about.about}{subject} {safe_text(finding.note, 160)}".rstrip()


def _where(finding: Finding) -> str:
    place = f"{finding.vendor} {finding.page}" + (f":{finding.line}" if finding.line else "")
    return safe_text(place.strip()) or safe_text(finding.pointer)


def _value(value: object) -> str:
    return "" if value is None else safe_text(value)


def _edits(group: Sequence[Finding]) -> list[str]:
    lines: list[str] = []
    for finding in group:
        if finding.edit:
            about = f"Suggested edit for `{finding.fingerprint}` ({safe_text(finding.subject)}), if the page is right:"
            lines += [about, "", *fenced(finding.edit, "diff")]
    return lines


def _pinned(group: Sequence[Finding]) -> list[str]:
    lines = ["| where | operation | what | why it stays |", "|---|---|---|---|"]
    for finding in group:
        what = f"{finding.rule}: {safe_text(finding.subject)}"
        lines.append(
            f"| {_where(finding)} | {safe_text(finding.operation)} | {what} | {safe_text(finding.waived, 300)} |"
        )
    return [*lines, ""]
