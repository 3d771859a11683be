"""A finding: one difference, with its place on both sides, two verdicts and a stable name."""

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum

from docsdrift.rules import RULES, Rule, Verdict

# Control characters and the invisible ones that hide, reorder or smuggle text: formats, tags, selectors, private ones.
_UNPRINTABLE = re.compile(
    r"[\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    r"\u3164\ud800-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\U000e0000-\U0010ffff]+"
)
# What sites turn into mentions and links even without markup; a word joiner behind it keeps it plain text.
_LIVE = re.compile(r"@|\b(?:https?|ftp|mailto|xmpp)(?=:)|\bwww(?=\.)|\\#|\bGH(?=-)", re.IGNORECASE)
NO_LINK = "\u2060"
PROSE = {"page-changed-text"}
"""Rules about a page's wording alone: reported, and no reason for anybody to act."""


class Exit(IntEnum):
    """What the process answers."""

    CLEAN = 0
    HARMLESS = 1
    BREAKING = 2
    UNCHECKED = 3


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One difference between two descriptions of an operation.

    `subject` names the thing (a parameter, a property, a status), `page` and `line` where a person finds it,
    `pointer` its place in the spec. `waived` is the reason of the waiver that pins it.
    """

    rule: str
    vendor: str = ""
    operation: str = ""
    subject: str = ""
    page: str = ""
    line: int = 0
    pointer: str = ""
    before: object = None
    after: object = None
    confidence: str = "high"
    note: str = ""
    waived: str = ""
    edit: str = field(default="", compare=False)

    @property
    def about(self) -> Rule:
        """The rule, with both verdicts."""
        return RULES[self.rule]

    @property
    def wire(self) -> Verdict:
        """Does the shipped client stop working?"""
        return self.about.wire

    @property
    def source(self) -> Verdict:
        """Does regenerated code break callers?"""
        return self.about.source

    @property
    def breaking(self) -> bool:
        """Whether it counts as breaking: not when it is pinned."""
        return self.about.breaking and not self.waived

    @property
    def counts(self) -> bool:
        """Whether somebody has to look at it: not when it is pinned, nor when only wording changed."""
        return not self.waived and self.rule not in PROSE

    @property
    def fingerprint(self) -> str:
        """A name that survives moved lines and reworded prose, and changes when the fact itself does."""
        value = self.after if self.after is not None else self.before
        place = [self.rule, self.vendor, self.page, self.operation, self.subject]
        parts = [*place, json.dumps(value, sort_keys=True)]
        return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:12]

    def to_json(self) -> dict[str, object]:
        """The finding as the JSON report has it."""
        return {
            "fingerprint": self.fingerprint,
            "rule": self.rule,
            "about": self.about.about,
            "vendor": self.vendor,
            "operation": self.operation,
            "subject": self.subject,
            "wire": self.wire,
            "source": self.source,
            "breaking": self.breaking,
            "unchecked": self.about.unchecked,
            "confidence": self.confidence,
            "page": {"name": self.page, "line": self.line} if self.page else None,
            "spec": {"pointer": self.pointer} if self.pointer else None,
            "before": self.before,
            "after": self.after,
            "note": self.note,
            "waived": self.waived or None,
            "edit": self.edit or None,
        }


def exit_code(findings: Iterable[Finding]) -> Exit:
    """The worst of all findings that are not pinned; "could not check" outranks everything but a break already seen."""
    counted = [finding for finding in findings if finding.counts]
    if any(finding.breaking and not finding.about.unchecked for finding in counted):
        return Exit.BREAKING
    if any(finding.about.unchecked for finding in counted):
        return Exit.UNCHECKED
    return Exit.HARMLESS if counted else Exit.CLEAN


def safe_text(value: object, limit: int = 80) -> str:
    """Text of a page as it may appear in a report: one line, short, no control characters, no markup of its own."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
    text = _UNPRINTABLE.sub(" ", text)
    text = text if len(text) <= limit else text[: limit - 1] + "…"
    text = re.sub(r"([\\`*_\[\]<>|#&~$])", r"\\\1", text)
    return _LIVE.sub(lambda found: found[0] + NO_LINK, text)


def fenced(text: str, language: str = "") -> list[str]:
    """Lines that show a text as it is: no line of it can end the block, and nothing in it is invisible."""
    shown = "\n".join(_UNPRINTABLE.sub(" ", line) for line in text.replace("\t", "    ").split("\n"))
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", shown)), default=0))
    return [f"{fence}{language}", shown.rstrip("\n"), fence, ""]
