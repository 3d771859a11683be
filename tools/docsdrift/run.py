"""The commands, without the command line: each takes plain arguments and gives findings."""

import datetime
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from docsdrift.check import Result, check_texts, judge_pages, judge_texts, settle
from docsdrift.extract import extract_page
from docsdrift.fetch import Haul, Progress, fetch_vendor, read_folder
from docsdrift.findings import Finding
from docsdrift.http import Fetcher
from docsdrift.merge import merge_fragments, own_words
from docsdrift.model import operations_of
from docsdrift.settings import Vendor
from docsdrift.specdiff import diff_documents
from docsdrift.store import Lock, read_facts, read_lock, write_facts, write_lock
from documents import safe_yaml
from documents.overlay import apply_overlays, load_overlays
from documents.values import Object, ToolError


def update_from_folder(vendor: Vendor, folder: Path, today: datetime.date, *, write: bool) -> Result:
    """Replay saved pages of a folder; with `write`, pin their facts.

    Raises:
        ToolError: the folder or a file of the vendor cannot be read.
    """
    texts = read_folder(vendor, folder)
    result = check_texts(vendor, texts, today, complete=True)
    if write:
        lock = read_lock(vendor)
        _pin(vendor, lock, result, {})
    return result


def update_online(
    vendor: Vendor, fetcher: Fetcher, today: datetime.date, *, full: bool, write: bool, progress: Progress = iter
) -> Result:
    """Fetch a vendor's documentation and compare it with what is pinned; with `write`, pin the new facts.

    Raises:
        ToolError: a file of the vendor cannot be read. What cannot be fetched is a finding.
    """
    lock = read_lock(vendor)
    haul = fetch_vendor(vendor, lock, fetcher, full=full, progress=progress)
    findings, pages = judge_texts(vendor, {name: (name, text) for name, text in haul.texts.items()})
    unchanged = {name: page for name, page in read_facts(vendor).items() if name in haul.unchanged}
    drift = published_drift(vendor, haul) if vendor.published else []
    every = [*haul.findings, *findings, *judge_pages(vendor, unchanged), *drift]
    result = settle(vendor, every, {**pages, **unchanged}, today)
    if write and drift and haul.document:
        # Only a whole document may replace the committed one: a page that failed must not remove its operation.
        committed = safe_yaml.load_spec(vendor.spec_path)
        vendor.spec_path.write_text(safe_yaml.dump(own_words(haul.document, committed)), encoding="utf-8")
    if write:
        lock.index = haul.index or lock.index
        _pin(vendor, lock, replace(result, pages=pages), haul.validators)
    return result


def published_drift(vendor: Vendor, haul: Haul) -> list[Finding]:
    """The vendor's whole document, or the one merged from its pages, against the committed one."""
    try:
        theirs = haul.document or merge_fragments(_fragments(haul.fragments))
        if not theirs.get("paths"):
            return []
        ours = safe_yaml.load_spec(vendor.spec_path)
        if not haul.document:
            # A page that failed is a finding already; what it documents has not been removed.
            places = {operation.pointer[1:] for operation in operations_of(theirs)}
            items = {op.path: {op.method: op.node} for op in operations_of(ours) if op.pointer[1:] in places}
            ours = {**ours, "paths": {path: dict(item) for path, item in items.items()}}
        # The committed document has our words, so prose differs always.
        return [item for item in diff_documents(ours, theirs, vendor.name) if item.rule != "text-changed"]
    except ToolError as error:
        return [Finding(rule="page-not-readable", vendor=vendor.name, note=str(error))]


def _fragments(texts: dict[str, str]) -> dict[str, Object]:
    pages = {name: extract_page(text, name) for name, text in texts.items()}
    return {name: page.document for name, page in pages.items() if page.document}


def _pin(vendor: Vendor, lock: Lock, result: Result, validators: dict[str, dict[str, str]]) -> None:
    unread = {finding.page for finding in result.findings if finding.about.unchecked}
    pinned = read_facts(vendor)
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    for name, page in result.pages.items():
        if name in unread:
            continue  # facts that could not be checked must not become the truth
        # The date moves with the facts only, so that a run that finds nothing changes no file.
        changed = name not in pinned or pinned[name] != page
        write_facts(vendor, page)
        lock.record(page, **validators.get(name, {}), **({"seen": today} if changed else {}))
    write_lock(vendor, lock)


def build_published(vendor: Vendor, pages: Sequence[tuple[str, str]]) -> Object:
    """A published document from fragment pages, in our words.

    Args:
        vendor: a vendor that publishes; its committed document gives the words.
        pages: names and texts of pages that embed a document each.

    Raises:
        ToolError: a page embeds no document, or two pages differ.
    """
    fragments: dict[str, Object] = {}
    for name, text in pages:
        page = extract_page(text, name)
        if not page.document:
            raise ToolError(f"{name} embeds no OpenAPI document")
        fragments[name] = page.document
    committed = safe_yaml.load_spec(vendor.spec_path) if vendor.spec_path.exists() else {}
    return own_words(merge_fragments(fragments), committed)


def patched(vendor: Vendor, published: Object) -> Object:
    """A published document with the vendor's patches applied strictly.

    Raises:
        ToolError: a patch matches nothing, changes nothing, or is malformed.
    """
    return apply_overlays(published, load_overlays(vendor.folder / "patches"))
