"""The findings for people (Markdown), for programs (JSON) and for code hosts (SARIF)."""

from docsdrift.report.as_json import json_report
from docsdrift.report.markdown import markdown_report
from docsdrift.report.sarif import sarif_report

FORMATS = {"md": markdown_report, "json": json_report, "sarif": sarif_report}

__all__ = ["FORMATS", "json_report", "markdown_report", "sarif_report"]
