"""Single edits of pages: each must be judged right. `pytest -s` prints the table."""

import datetime
import re
import shutil
import sys
import tomllib
from pathlib import Path

import pytest

from docsdrift.check import check_texts
from docsdrift.extract import extract_page
from docsdrift.findings import Finding, exit_code
from docsdrift.settings import Describes, Source, Vendor
from docsdrift.store import write_facts

HERE = Path(__file__).parent
EDITS = tomllib.loads((HERE / "data" / "page_edits.toml").read_text(encoding="utf-8"))["edit"]
TODAY = datetime.date(2026, 11, 20)


BIG_FOOTER = (
    "\n\n---\n\n# Agent Instructions\n\nAsk with `?ask=`; see https://docs.pigeon.example/llms.txt for all pages.\n"
)


def crlf(page: str) -> str:
    return page.replace("\n", "\r\n")


def swap_tabs(page: str) -> str:
    tabs = re.findall(r"\{% tab title=\"\d.*?\{% endtab %\}\n", page, re.S)
    head, tail = page.split(tabs[0])[0], page.split(tabs[-1])[1]
    return head + "\n".join(reversed(tabs)) + tail


def swap_rows(page: str) -> str:
    rows = [line for line in page.split("\n") if line.startswith(("| recipient", "| body<"))]
    return page.replace("\n".join(rows), "\n".join(reversed(rows)))


def no_tail(page: str) -> str:
    return page.split("\n---\n")[0]


def other_tail(page: str) -> str:
    return no_tail(page) + BIG_FOOTER


def padding(page: str) -> str:
    return re.sub(r" +\|", "   |", page)


def uuid(page: str) -> str:
    return page.replace("5b0c7d3e-9f64-4a3a-8c1f-2d0f6d7f5e11", "0a1b2c3d-4e5f-4a3a-8c1f-2d0f6d7f5e22")


def reindent(page: str) -> str:
    return page.replace("    ", "  ").replace("  ", "   ")


def soft_404(_: str) -> str:
    return "# Page Not Found\n\nThe page you are looking for does not exist.\n"


def prose_only(page: str) -> str:
    return re.sub(r"<mark style=\"color:green;\">.*\n", "Gone.\n", page)


def json_order(page: str) -> str:
    return page.replace('  "ok": false,\n  "status": 404,\n', '  "status": 404,\n  "ok": false,\n')


def twice(page: str) -> str:
    return page.replace('[{"kind": "ink", "count": 1}]', '[{"kind": "ink", "count": 1}, {"kind": "ink", "count": 5}]')


def edited(edit: dict) -> str:
    text = (HERE / "pages" / edit["page"]).read_text(encoding="utf-8")
    changed = globals()[edit["how"]](text) if "how" in edit else text.replace(edit["old"], edit["new"])
    assert changed != text, "the edit must change the page"
    return changed


def verdict(edit: dict, folder: Path) -> list[Finding]:
    """What the edit adds to a check of the page against its pinned facts, itself and the spec."""
    shutil.copy(HERE / "data" / "pigeon.yaml", folder / "openapi.yaml")
    slug = Path(edit["page"]).stem
    describes = (Describes(operation="dropNote"),) if slug == "gitbook" else ()
    vendor = Vendor(name="pigeon", folder=folder, pages=(Source(name=slug, describes=describes),))
    before, after = (HERE / "pages" / edit["page"]).read_text(encoding="utf-8"), edited(edit)
    write_facts(vendor, extract_page(before, slug))
    known = {
        finding.fingerprint for finding in check_texts(vendor, {"page": (slug, before)}, TODAY, complete=True).findings
    }
    found = check_texts(vendor, {"page": (slug, after)}, TODAY, complete=True).findings
    return [finding for finding in found if finding.fingerprint not in known]


def test_the_battery_is_large_enough():
    """At least sixty edits, all with names of their own, and a fair share of harmless ones."""
    assert len(EDITS) >= 60
    assert len({edit["name"] for edit in EDITS}) == len(EDITS)
    assert sum(edit["exit"] < 2 for edit in EDITS) >= 30


@pytest.mark.parametrize("edit", EDITS, ids=[edit["name"] for edit in EDITS])
def test_every_single_edit_is_judged_right(edit, tmp_path):
    """The rule named for the edit is found, and the exit code is the one the edit deserves."""
    found = verdict(edit, tmp_path)
    rules = sorted({finding.rule for finding in found})
    code = exit_code(found)
    sys.stdout.write(f"{edit['name']:45} {edit['page']:14} {edit['exit']} {int(code)}  {', '.join(rules)}\n")
    assert (edit["rule"] in rules) if edit["rule"] else not rules, rules
    assert code == edit["exit"], [(finding.rule, finding.subject, finding.before, finding.after) for finding in found]
