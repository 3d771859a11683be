"""SARIF 2.1.0, which code hosts show beside the files."""

import json
from collections.abc import Sequence

from docsdrift.coverage import Coverage
from docsdrift.findings import Finding
from docsdrift.rules import RULES


def sarif_report(findings: Sequence[Finding], watched: Sequence[Coverage] = ()) -> str:
    """The findings as one SARIF run; pinned ones are suppressed results, with the reason. What is watched has no place."""
    used = sorted({finding.rule for finding in findings})
    run = {
        "tool": {
            "driver": {
                "name": "docsdrift",
                "rules": [_rule(name) for name in used],
            }
        },
        "results": [_result(finding, used.index(finding.rule)) for finding in findings],
        "columnKind": "unicodeCodePoints",
    }
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json.dumps({"$schema": schema, "version": "2.1.0", "runs": [run]}, indent=1, ensure_ascii=False) + "\n"


def _rule(name: str) -> dict[str, object]:
    rule = RULES[name]
    return {
        "id": name,
        "shortDescription": {"text": rule.about},
        "properties": {"wire": rule.wire, "source": rule.source},
    }


def _result(finding: Finding, index: int) -> dict[str, object]:
    message = f"{finding.about.about} {finding.operation}: {finding.subject}"
    if finding.before is not None or finding.after is not None:
        message += f" (was {json.dumps(finding.before)}, is {json.dumps(finding.after)})"
    result: dict[str, object] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": "error" if finding.breaking or finding.about.unchecked else "note",
        "message": {"text": message[:1000]},
        "partialFingerprints": {"docsdrift/v1": finding.fingerprint},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": f"specs/{finding.vendor or 'any'}/docs/{finding.page or 'page'}.json"},
                    "region": {"startLine": 1},
                },
                "logicalLocations": [
                    {"fullyQualifiedName": f"{finding.page}:{finding.line} {finding.pointer}".strip()}
                ],
            }
        ],
    }
    if finding.waived:
        result["suppressions"] = [{"kind": "external", "justification": finding.waived}]
    return result
