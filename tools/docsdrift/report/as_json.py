"""The JSON report; `report.schema.json` beside this file is its contract."""

import json
from collections.abc import Sequence

from docsdrift.findings import Finding, exit_code

VERSION = 1


def json_report(findings: Sequence[Finding]) -> str:
    """All findings, pinned ones included, with the exit code they amount to."""
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
        "findings": [finding.to_json() for finding in findings],
    }
    return json.dumps(report, indent=1, ensure_ascii=False) + "\n"
