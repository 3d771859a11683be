"""`waivers.toml`: contradictions that are known, explained and pinned, and that alarm when they change or expire."""

import datetime
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import tomlkit

from docsdrift.findings import Finding
from documents.values import ToolError

_KEYS = {"fingerprint", "rule", "page", "operation", "subject", "reason", "until"}


@dataclass(frozen=True, kw_only=True)
class Waiver:
    """One pinned contradiction. `rule`, `page`, `operation` and `subject` say what it is about and must agree with it."""

    fingerprint: str
    rule: str
    reason: str
    until: datetime.date
    page: str = ""
    operation: str = ""
    subject: str = ""


def read_waivers(folder: Path) -> list[Waiver]:
    """The vendor's waivers; none without a file.

    Raises:
        ToolError: a waiver has no reason, no date, an unknown key or a fingerprint that another one has.
    """
    path = folder / "waivers.toml"
    if not path.exists():
        return []
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise ToolError(f"{folder.name}/waivers.toml: {error}") from None
    waivers = [_waiver(folder, item) for item in raw.get("waiver", ())]
    seen = {waiver.fingerprint for waiver in waivers}
    if len(seen) != len(waivers):
        raise ToolError(f"{folder.name}/waivers.toml: a fingerprint appears twice")
    return waivers


def _waiver(folder: Path, item: dict[str, object]) -> Waiver:
    unknown = sorted(set(item) - _KEYS)
    if unknown:
        raise ToolError(f"{folder.name}/waivers.toml: unknown key {unknown[0]!r}")
    reason, until = str(item.get("reason", "")).strip(), item.get("until")
    if len(reason) < 10 or not isinstance(until, datetime.date) or not item.get("fingerprint"):
        raise ToolError(f"{folder.name}/waivers.toml: a waiver needs a fingerprint, a reason and a date `until`")
    text = {key: str(item.get(key, "")) for key in ("fingerprint", "rule", "page", "operation", "subject")}
    return Waiver(reason=reason, until=until, **text)


def apply_waivers(
    vendor: str, findings: Iterable[Finding], waivers: Iterable[Waiver], today: datetime.date, pages: set[str]
) -> list[Finding]:
    """The findings with the pinned ones marked, and an alarm for every waiver that no longer does its work.

    Args:
        vendor: goes into the alarms.
        findings: what was found.
        waivers: what is pinned.
        today: a waiver past its date pins nothing any more.
        pages: the pages that were looked at; a waiver for another page cannot be called unused.
    """
    by_print = {waiver.fingerprint: waiver for waiver in waivers}
    result, used = [], set()
    for finding in findings:
        waiver = by_print.get(finding.fingerprint)
        if waiver is None or waiver.rule != finding.rule:
            result.append(finding)
            continue
        used.add(waiver.fingerprint)
        if waiver.until < today:
            result += [
                finding,
                _alarm("waiver-expired", vendor, waiver, f"was pinned until {waiver.until}: {waiver.reason}"),
            ]
        else:
            result.append(replace(finding, waived=waiver.reason))
    for waiver in by_print.values():
        if waiver.fingerprint not in used and (not waiver.page or waiver.page in pages):
            result.append(_alarm("waiver-unused", vendor, waiver, f"pinned as: {waiver.reason}"))
    return result


def _alarm(rule: str, vendor: str, waiver: Waiver, note: str) -> Finding:
    return Finding(
        rule=rule,
        vendor=vendor,
        operation=waiver.operation,
        subject=waiver.subject,
        page=waiver.page,
        before=waiver.fingerprint,
        note=note,
    )


def pin(folder: Path, finding: Finding, reason: str, until: datetime.date) -> None:
    """Add a waiver for a finding to the vendor's file, keeping what is there.

    Raises:
        ToolError: the reason is too short to explain anything, or the finding is pinned already.
    """
    if len(reason.strip()) < 10:
        raise ToolError("a reason takes a sentence")
    path = folder / "waivers.toml"
    if finding.fingerprint in {waiver.fingerprint for waiver in read_waivers(folder)}:
        raise ToolError(f"{finding.fingerprint} is pinned already")
    document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
    table = tomlkit.table()
    for key in ("fingerprint", "rule", "page", "operation", "subject"):
        if value := getattr(finding, key):
            table.add(key, value)
    table.add("reason", reason.strip())
    table.add("until", until)
    waivers = document.get("waiver")
    if waivers is None:
        waivers = tomlkit.aot()
        document.add("waiver", waivers)
    waivers.append(table)
    text = tomlkit.dumps(document)
    path.write_text(re.sub(r"(?<!\n)\n\[\[waiver\]\]", "\n\n[[waiver]]", text), encoding="utf-8")
