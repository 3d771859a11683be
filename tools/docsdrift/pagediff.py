"""A page against its pinned facts: what changed, and for whom."""

from dataclasses import replace

from docsdrift.facts import Operation, Page, counterpart
from docsdrift.findings import Finding
from docsdrift.skeleton import skeleton
from docsdrift.specdiff import diff_documents

MASS_SHARE = 0.5
"""Above this share of pages that lost their operations at once, the platform or the parser has changed, not the API."""


def diff_pages(vendor: str, old: Page, new: Page) -> list[Finding]:
    """What changed between two readings of one page.

    Args:
        vendor: goes into each finding.
        old: the pinned facts.
        new: the facts now.

    Returns:
        nothing when only bytes changed; one `page-changed-text` when only prose did; otherwise the findings of the contract.
    """
    if _lost(old, new):
        return [Finding(rule="page-lost-operations", vendor=vendor, page=new.slug, before=len(old.operations), after=0)]
    same_parser = old.parser == new.parser
    if same_parser and old.contract == new.contract:
        changed = old.text != new.text
        return [Finding(rule="page-changed-text", vendor=vendor, page=new.slug, after=new.text)] if changed else []
    findings = diff_documents(skeleton(old), skeleton(_with_unread(old, new)), vendor)
    found = [
        _placed(finding, new) for finding in findings if finding.rule not in {"text-changed", "unclassified-change"}
    ]
    if not found and same_parser:
        # The contract hash knows more than the document: sample calls, and how well a sample could be read.
        found = [Finding(rule="sample-changed", vendor=vendor, page=new.slug, after=new.contract)]
    return found


def _lost(old: Page, new: Page) -> bool:
    """Whether the operations are gone, or a sample call is all that is left of them."""
    return bool(old.operations) and (not new.operations or (new.dialect == "guide" and old.dialect != "guide"))


def _with_unread(old: Page, new: Page) -> Page:
    """The new page with the old sample in the place of one that cannot be read: not to know is no change."""
    operations = []
    for after in new.operations:
        before = counterpart(after, new, old)
        known = {example.status: example for example in before.responses} if before else {}
        answers = [known.get(item.status, item) if item.parsed == "no" else item for item in after.responses]
        operations.append(replace(after, responses=tuple(answers)))
    return replace(new, operations=tuple(operations))


def _placed(finding: Finding, page: Page) -> Finding:
    name = finding.subject.split(".")[-1].split(" ")[0]
    operation = _operation(finding, page)
    lines = [param.line for item in page.operations for param in item.params if param.name == name]
    lines += [
        example.line
        for item in page.operations
        for example in item.responses
        if finding.subject.startswith(example.status or "-")
    ]
    line = lines[0] if lines else operation.line if operation else 1
    return replace(finding, page=page.slug, line=line, operation=operation.key if operation else finding.operation)


def _operation(finding: Finding, page: Page) -> Operation | None:
    if len(page.operations) == 1:
        return page.operations[0]
    for operation in page.operations:
        if finding.operation and finding.operation.lower() in operation.key.lower():
            return operation
    return None


def mass_change(vendor: str, pairs: list[tuple[Page, Page]]) -> list[Finding]:
    """One finding in place of many when most pages lost their operations at once."""
    had = [(old, new) for old, new in pairs if old.operations]
    lost = [new.slug for old, new in had if _lost(old, new)]
    if len(had) > 2 and len(lost) > len(had) * MASS_SHARE:
        note = f"{len(lost)} of {len(had)} pages"
        return [Finding(rule="mass-change", vendor=vendor, note=note, after=len(lost))]
    return []
