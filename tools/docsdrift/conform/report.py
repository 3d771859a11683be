"""The findings of one page operation against one spec operation, as they are collected."""

from dataclasses import dataclass, field

from docsdrift.facts import Operation, Page
from docsdrift.findings import Finding
from docsdrift.model import SpecOperation
from documents.values import Object, Pointer, pointer_text


@dataclass
class Comparison:
    """Both sides, and what was found."""

    vendor: str
    page: Page
    stated: Operation
    document: Object
    spec: SpecOperation
    findings: list[Finding] = field(default_factory=list)

    def add(
        self,
        rule: str,
        subject: str,
        line: int,
        pointer: Pointer = (),
        before: object = None,
        after: object = None,
        note: str = "",
    ) -> None:
        """Record a finding: `before` is what the spec says, `after` what the page says."""
        finding = Finding(
            rule=rule,
            vendor=self.vendor,
            operation=self.spec.name,
            subject=subject,
            page=self.page.slug,
            line=line or self.stated.line,
            pointer=pointer_text(pointer or self.spec.pointer),
            before=before,
            after=after,
            confidence=self.stated.confidence,
            note=note,
        )
        if finding.fingerprint not in {known.fingerprint for known in self.findings}:
            self.findings.append(finding)
