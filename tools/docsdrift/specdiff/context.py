"""Where a comparison stands, and where its findings go."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from docsdrift.findings import Finding
from docsdrift.rules import RULES
from documents.values import Object, Pointer, pointer_text


@dataclass
class Context:
    """Both documents, the operation under comparison, and the findings so far."""

    old: Object
    new: Object
    vendor: str = ""
    operation: str = ""
    findings: list[Finding] = field(default_factory=list)
    seen: set[tuple[str, str, str]] = field(default_factory=set)
    unchanged: frozenset[str] = frozenset()

    def add(
        self, rule: str, subject: str, pointer: Pointer, before: object = None, after: object = None, note: str = ""
    ) -> None:
        """Record a finding.

        Raises:
            KeyError: there is no such rule.
        """
        RULES[rule]
        finding = Finding(
            rule=rule,
            vendor=self.vendor,
            operation=self.operation,
            subject=subject,
            pointer=pointer_text(pointer),
            before=before,
            after=after,
            note=note,
        )
        if finding not in self.findings:
            self.findings.append(finding)

    @contextmanager
    def of(self, operation: str) -> Iterator[None]:
        """Findings inside belong to this operation."""
        before, self.operation = self.operation, operation
        # A schema shared by two operations is reported at both: a reader looks up the operation they call.
        self.seen = set()
        try:
            yield
        finally:
            self.operation = before


def loose(name: str) -> str:
    """A name without case and separators, to recognise a changed spelling."""
    return "".join(character for character in name.lower() if character.isalnum())


def pairs(removed: list[str], added: list[str]) -> list[tuple[str, str]]:
    """Names that differ only in spelling; each is used once."""
    left = {loose(name): name for name in removed}
    return [(left.pop(loose(name)), name) for name in added if loose(name) in left]
