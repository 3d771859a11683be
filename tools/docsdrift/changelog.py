"""What a change of a spec means for the people who use the client: a changelog entry and a version step."""

import re
from collections.abc import Iterable, Sequence
from enum import IntEnum

from docsdrift.findings import Finding, safe_text

_ADDITIONS = re.compile(
    r"(operation|request-param|response-property|webhook|request-media|request-branch)-added$"
    r"|-enum-value-added$|success-status-added$"
)
_SENTENCES = {
    "operation-removed": "`{operation}` is gone; the vendor no longer documents it.",
    "operation-added": "New: `{operation}`.",
    "operation-moved": "`{operation}` calls {after} now; update before the old address stops answering.",
    "operation-renamed": "`{operation}` has another name.",
    "tag-changed": "`{operation}` is found in another group.",
    "operation-deprecated": "`{operation}` is deprecated.",
    "server-changed": "`{operation}` goes to another host; update before the old one stops answering.",
    "auth-changed": "`{operation}` signs in differently; look at the credentials you pass.",
    "auth-choice-removed": "`{operation}` lost a way to sign in.",
    "request-param-removed": "`{operation}` no longer takes `{subject}`.",
    "request-param-added": "`{operation}` takes an optional `{subject}`.",
    "request-param-added-required": "`{operation}` needs `{subject}`.",
    "request-param-became-required": "`{operation}` needs `{subject}`, which was optional.",
    "request-param-became-optional": "`{subject}` of `{operation}` may be left out.",
    "request-param-moved": "`{operation}` sends `{subject}` in another place.",
    "request-param-renamed": "`{operation}` spells `{subject}` differently.",
    "request-type-changed": "`{subject}` of `{operation}` has another type.",
    "request-type-to-string": "`{subject}` of `{operation}` is text now.",
    "request-enum-value-removed": "`{subject}` of `{operation}` no longer accepts {before}.",
    "request-enum-value-added": "`{subject}` of `{operation}` accepts {after}.",
    "request-constraint-narrowed": "`{subject}` of `{operation}` is limited more than before.",
    "request-constraint-widened": "`{subject}` of `{operation}` is limited less than before.",
    "request-default-changed": "Leaving out `{subject}` of `{operation}` means something else now.",
    "response-property-removed": "The answer of `{operation}` no longer has `{subject}`.",
    "response-property-removed-required": "The answer of `{operation}` no longer has `{subject}`.",
    "response-property-added": "The answer of `{operation}` has `{subject}`.",
    "response-property-became-optional": "`{subject}` may be missing in the answer of `{operation}`.",
    "response-type-changed": "`{subject}` in the answer of `{operation}` has another type.",
    "response-format-changed": "`{subject}` in the answer of `{operation}` has another format.",
    "response-enum-value-added": "`{subject}` in the answer of `{operation}` may be {after}.",
    "success-status-added": "`{operation}` may also answer {subject}.",
}


class Step(IntEnum):
    """How far a version moves."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3


def step_of(findings: Iterable[Finding]) -> Step:
    """The version step that changes of a spec ask for: callers decide it (`source`), urgency is another matter (`wire`)."""
    step = Step.NONE
    for finding in findings:
        if finding.source != "none":
            return Step.MAJOR
        step = max(step, Step.MINOR if _ADDITIONS.search(finding.rule) else Step.PATCH)
    return step


def next_version(version: str, step: Step) -> str:
    """The version after a step. Below 1.0 a break moves the second number and anything else the third.

    Args:
        version: `major.minor.patch`.
        step: how far.
    """
    major, minor, patch = (int(part) for part in version.split(".")[:3])
    if step is Step.NONE:
        return version
    if major == 0:
        return f"0.{minor + 1}.0" if step is Step.MAJOR else f"0.{minor}.{patch + 1}"
    return {
        Step.MAJOR: f"{major + 1}.0.0",
        Step.MINOR: f"{major}.{minor + 1}.0",
        Step.PATCH: f"{major}.{minor}.{patch + 1}",
    }[step]


def entry(vendor: str, findings: Sequence[Finding]) -> str:
    """The lines of a changelog for changes of a vendor's spec: breaking ones first, each once, in a user's words."""
    groups: tuple[tuple[str, list[Finding]], ...] = (
        ("Breaking", [finding for finding in findings if finding.source != "none"]),
        ("Urgent", [finding for finding in findings if finding.source == "none" and finding.wire != "none"]),
        ("Changed", [finding for finding in findings if (finding.source, finding.wire) == ("none", "none")]),
    )
    lines: list[str] = []
    for heading, group in groups:
        sentences = list(dict.fromkeys(_sentence(finding) for finding in group))
        if sentences:
            lines += [
                f"### {vendor.capitalize()}: {heading.lower()}",
                "",
                *(f"- {sentence}" for sentence in sentences),
                "",
            ]
    return "\n".join(lines)


def _sentence(finding: Finding) -> str:
    template = _SENTENCES.get(finding.rule, "`{operation}`: `{subject}`. " + finding.about.about)
    words = {
        "operation": snake(finding.operation),
        "subject": safe_text(_bare(finding.subject)).replace("\\_", "_"),
        "before": safe_text(finding.before),
        "after": safe_text(finding.after),
    }
    return template.format(**words)


def _bare(subject: str) -> str:
    return re.sub(r"^([1-5]\d\d|default)\.", "", subject)


def snake(name: str) -> str:
    """An operationId as it is called in Python."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+", "_", name)
    return spaced.strip("_").lower()


def with_entry(changelog: str, lines: str) -> str:
    """The changelog with an entry at the top of its unreleased section, which is made when it is missing."""
    if not lines or lines.strip() in changelog:
        return changelog
    head, mark, rest = changelog.partition("## Unreleased\n")
    if not mark:
        head, _, rest = changelog.partition("\n")
        return f"{head}\n\n## Unreleased\n\n{lines.rstrip()}\n{rest}"
    return f"{head}{mark}\n{lines.rstrip()}\n{rest}"
