"""The check of one vendor: pages (pinned, fetched or saved) against each other and against the spec."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from docsdrift.conform import conform_page, self_check
from docsdrift.extract import extract_page
from docsdrift.extract.rendered import label_statuses
from docsdrift.extract.urls import normal_url
from docsdrift.facts import Operation, Page, counterpart
from docsdrift.findings import Finding
from docsdrift.model import operations_of
from docsdrift.pagediff import diff_pages, mass_change
from docsdrift.settings import Describes, Source, Vendor
from docsdrift.skeleton import document_key
from docsdrift.store import read_facts
from docsdrift.suggest import with_edits
from docsdrift.waivers import apply_waivers, read_waivers
from documents import safe_yaml
from documents.values import Object, ToolError


@dataclass
class Result:
    """What the check of one vendor found, and the pages it read."""

    vendor: Vendor
    findings: list[Finding] = field(default_factory=list)
    pages: dict[str, Page] = field(default_factory=dict)


def check_pinned(vendor: Vendor, today: datetime.date) -> Result:
    """The offline check: the pinned facts against the spec.

    Raises:
        ToolError: a file of the vendor cannot be read.
    """
    pages = read_facts(vendor)
    return settle(vendor, judge_pages(vendor, pages), pages, today)


def check_texts(
    vendor: Vendor, texts: Mapping[str, tuple[str, str]], today: datetime.date, *, complete: bool
) -> Result:
    """Pages as they are now against their pinned facts and against the spec.

    Args:
        vendor: the vendor.
        texts: by file name or page name: the name of the page it is a copy of, and its text.
        today: for the dates of waivers.
        complete: whether a page of the vendor that is not among the texts is a failure to check.
    """
    findings, pages = judge_texts(vendor, texts)
    if complete:
        missing = sorted({source.name for source in vendor.pages} - {name for name, _ in texts.values()})
        note = "not among the pages"
        findings += [Finding(rule="page-not-fetched", vendor=vendor.name, page=name, note=note) for name in missing]
    return settle(vendor, findings, pages, today)


def judge_texts(vendor: Vendor, texts: Mapping[str, tuple[str, str]]) -> tuple[list[Finding], dict[str, Page]]:
    """All findings of pages as they are now, none of them pinned yet, and the pages that could be read.

    Args:
        vendor: the vendor.
        texts: as for `check_texts`.
    """
    pinned = read_facts(vendor)
    pages, copies, findings = _read(vendor, texts, pinned)
    pairs = [(pinned[name], page) for name, page in pages.items() if name in pinned]
    mass = mass_change(vendor.name, pairs)
    findings += mass or [finding for old, new in pairs for finding in diff_pages(vendor.name, old, new)]
    lost = {finding.page for finding in findings if finding.rule == "page-lost-operations"}
    healthy = {name: page for name, page in pages.items() if name not in lost and (page.operations or not mass)}
    findings += judge_pages(vendor, healthy)
    for copy in copies:
        findings += judge_pages(vendor, {copy.slug: copy})
    return findings, pages


def _read(
    vendor: Vendor, texts: Mapping[str, tuple[str, str]], pinned: Mapping[str, Page]
) -> tuple[dict[str, Page], list[Page], list[Finding]]:
    """Pages by name, further copies of the same pages, and what could not be read."""
    read: dict[str, list[Page]] = {}
    findings: list[Finding] = []
    for label, (name, text) in texts.items():
        try:
            read.setdefault(name, []).append(extract_page(text, name))
        except ToolError as error:
            findings.append(Finding(rule="page-not-readable", vendor=vendor.name, page=name, note=f"{label}: {error}"))
    pages: dict[str, Page] = {}
    copies: list[Page] = []
    for name, group in read.items():
        # The copy that says most decides; a rendered view lost the labels of its samples and takes them from another.
        group.sort(key=lambda page: page.dialect == "rendered")
        full = pinned.get(name) if group[0].dialect == "rendered" else group[0]
        labelled = [_labelled(page, full) if page.dialect == "rendered" and full else page for page in group]
        pages[name] = labelled[0]
        copies += labelled[1:]
    return pages, copies, findings


def _labelled(rendered: Page, full: Page) -> Page:
    operations = []
    for operation in rendered.operations:
        other = counterpart(operation, rendered, full)
        if other is not None:
            operation = replace(operation, responses=tuple(label_statuses(operation.responses, other.responses)))
        operations.append(operation)
    return replace(rendered, operations=tuple(operations))


def judge_pages(vendor: Vendor, pages: dict[str, Page]) -> list[Finding]:
    """Facts against themselves and against the spec, nothing pinned yet.

    Args:
        vendor: the vendor.
        pages: facts by page name.
    """
    findings = [finding for page in pages.values() for finding in self_check(vendor.name, page)]
    try:
        findings += _against_spec(vendor, pages)
    except ToolError as error:
        findings.append(Finding(rule="spec-not-readable", vendor=vendor.name, note=str(error)))
    return findings


def settle(vendor: Vendor, findings: list[Finding], pages: dict[str, Page], today: datetime.date) -> Result:
    """Mark what is pinned, raise the waivers' alarms, and add suggested edits for a hand-written spec.

    Args:
        vendor: the vendor.
        findings: everything that was found.
        pages: the pages that were looked at.
        today: for the dates of waivers.
    """
    marked = apply_waivers(vendor.name, _unique(findings), read_waivers(vendor.folder), today, set(pages))
    if not vendor.published:
        marked = with_edits(vendor.spec_path, marked, pages)
    return Result(vendor, marked, pages)


def _unique(findings: list[Finding]) -> list[Finding]:
    """Each fact once: two copies of a page say the same, and the one that is surer of it has the better line number."""
    best: dict[str, Finding] = {}
    for finding in findings:
        known = best.get(finding.fingerprint)
        if known is None or (known.confidence == "low" and finding.confidence != "low"):
            best[finding.fingerprint] = finding
    return list(best.values())


def _against_spec(vendor: Vendor, pages: dict[str, Page]) -> list[Finding]:
    document = safe_yaml.load_spec(vendor.spec_path)
    sources = {source.name: source for source in vendor.pages}
    findings: list[Finding] = []
    for name, page in pages.items():
        if name not in sources:
            raise ToolError(f"{vendor.name}: facts of {name}, which sources.toml does not list")
        findings += _page_against_spec(vendor, page, sources[name], document)
    return findings


def _page_against_spec(vendor: Vendor, page: Page, source: Source, document: Object) -> list[Finding]:
    findings: list[Finding] = []
    left = list(page.operations)
    for describes in source.describes:
        stated = _stated(page, describes.stated)
        if stated is None:
            if page.operations:
                findings.append(_not_on_page(vendor, page, describes))
            continue
        left = [operation for operation in left if operation is not stated]
        found = conform_page(vendor.name, page, document, [(stated, describes.operation)], published=vendor.published)
        if describes.role == "secondary":
            # What a page leaves out about an operation that another page decides is no contradiction.
            found = [finding for finding in found if not finding.rule.endswith("-missing-on-page")]
        findings += found
    if vendor.published and not source.describes:
        return findings + _published(vendor, page, document)
    findings += [_unmapped(vendor, page, operation) for operation in left]
    return findings


def _not_on_page(vendor: Vendor, page: Page, describes: Describes) -> Finding:
    return Finding(
        rule="operation-missing-on-page",
        vendor=vendor.name,
        operation=describes.operation,
        subject=describes.stated or describes.operation,
        page=page.slug,
    )


def _stated(page: Page, wanted: str) -> Operation | None:
    if not wanted:
        return page.operations[0] if len(page.operations) == 1 else None
    method, _, url = wanted.partition(" ")
    exact = [item for item in page.operations if item.method == method and item.url == normal_url(url)]
    # A page with one operation still speaks of the same one when its URL has changed; the URL is then a finding.
    return exact[0] if exact else page.operations[0] if len(page.operations) == 1 else None


def _published(vendor: Vendor, page: Page, document: Object) -> list[Finding]:
    known = {operation.operation_id for operation in operations_of(document)}
    theirs = {document_key(operation): operation.operation_id for operation in operations_of(page.document)}
    findings: list[Finding] = []
    for stated in page.operations:
        operation_id = theirs.get(stated.key, "")
        if operation_id in known:
            findings += conform_page(vendor.name, page, document, [(stated, operation_id)], published=True)
        else:
            findings.append(_unmapped(vendor, page, stated))
    return findings


def _unmapped(vendor: Vendor, page: Page, operation: Operation) -> Finding:
    return Finding(
        rule="operation-missing-in-spec",
        vendor=vendor.name,
        operation=operation.key,
        subject=operation.key,
        page=page.slug,
        line=operation.line,
        after=operation.key,
        confidence=operation.confidence,
    )
