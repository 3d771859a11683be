"""The JSON report; `report.schema.json` beside this file is its contract."""

import json
from collections.abc import Sequence
from typing import Any

from docsdrift.coverage import Coverage
from docsdrift.findings import Finding, exit_code
from documents.values import ToolError

VERSION = 1


def json_report(findings: Sequence[Finding], watched: Sequence[Coverage] = ()) -> str:
    """All findings, pinned ones included, with the exit code they amount to, and how much of each spec is watched."""
    counted = [finding for finding in findings if not finding.waived]
    report = {
        "version": VERSION,
        "exit": int(exit_code(findings)),
        "summary": {
            "breaking": sum(finding.breaking and not finding.about.unchecked for finding in counted),
            "harmless": sum(not finding.breaking and not finding.about.unchecked for finding in counted),
            "unchecked": sum(finding.about.unchecked for finding in counted),
            "pinned": len(findings) - len(counted),
        },
        "watched": [coverage.to_json() for coverage in watched],
        "findings": [finding.to_json() for finding in findings],
    }
    return json.dumps(report, indent=1, ensure_ascii=False) + "\n"


def findings_of(text: str, vendor: str) -> list[Finding]:
    """The findings of one vendor in a JSON report.

    Raises:
        ToolError: the text is no such report.
    """
    try:
        items = [item for item in json.loads(text)["findings"] if item["vendor"] == vendor]
        return [_finding(item) for item in items]
    except (ValueError, KeyError, TypeError) as error:
        raise ToolError(f"not a JSON report: {error}") from None


def _finding(item: dict[str, Any]) -> Finding:
    plain = {key: item[key] for key in ("rule", "vendor", "operation", "subject", "before", "after", "note")}
    return Finding(**plain, page=item["page"]["name"] if item["page"] else "")
