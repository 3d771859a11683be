"""Statuses and samples on either side."""

from docsdrift.conform.report import Comparison
from docsdrift.conform.samples import misfits
from docsdrift.facts import Example
from documents.values import JSON, Object, as_object

_UNDOCUMENTED = {"inferred", "observed"}


def compare_answers(comparison: Comparison) -> None:
    """Add what differs in statuses, and what in the samples does not fit the schemas."""
    _statuses(comparison)
    for example in comparison.stated.responses:
        if example.parsed == "absent":
            continue
        label = example.status or "sample"
        if not _readable(comparison, example, f"answer {label}"):
            continue
        place = _response(comparison, example)
        if place:
            status, schema = place
            _fit(comparison, schema, example.body, f"{label}", example.line, ("responses", status))
    _requests(comparison)


def _requests(comparison: Comparison) -> None:
    samples = [
        (example.body, example.line)
        for example in comparison.stated.requests
        if _readable(comparison, example, "request sample") and example.body is not None
    ]
    if comparison.stated.confidence == "high":
        # Elsewhere the sample call is what the parameters were read from, and they are compared already.
        samples += [(call.body, call.line) for call in comparison.stated.calls if isinstance(call.body, dict)]
    for schema in list(comparison.spec.body.values())[:1]:
        for body, line in samples:
            _fit(comparison, schema, body, "request", line, ("requestBody",))


def _readable(comparison: Comparison, example: Example, subject: str) -> bool:
    if example.parsed == "relaxed":
        comparison.add("example-relaxed-json", subject, example.line)
    elif example.parsed == "no":
        comparison.add("example-unreadable", subject, example.line)
    return example.parsed != "no"


def _statuses(comparison: Comparison) -> None:
    stated = {example.status: example.line for example in comparison.stated.responses if example.status}
    known = comparison.spec.responses
    for status, line in stated.items():
        if status not in known and f"{status[0]}XX" not in known:
            rule = "success-missing-in-spec" if status.startswith("2") else "status-missing-in-spec"
            comparison.add(rule, status, line, (*comparison.spec.pointer, "responses"), sorted(known), status)
    for status, response in known.items():
        documented = response.get("x-evidence") not in _UNDOCUMENTED
        if stated and documented and status.isdigit() and status not in stated:
            comparison.add("status-missing-on-page", status, 0, (*comparison.spec.pointer, "responses", status), status)


def _response(comparison: Comparison, example: Example) -> tuple[str, JSON] | None:
    responses = comparison.spec.responses
    status = example.status
    if not status:
        # An unlabelled sample in a guide is what a good call answers; one of a rendered page may be any of the page's.
        if example.confidence == "low":
            return None
        status = next((name for name in responses if name.startswith("2")), "")
    name = next((name for name in (status, f"{status[:1]}XX", "default") if name in responses), None)
    schema = _schema(responses[name]) if name else None
    return (name, schema) if name and schema is not None else None


def _schema(response: Object) -> JSON:
    content = as_object(response.get("content"))
    media = next((name for name in content if "json" in name), None)
    return as_object(content[media]).get("schema") if media else None


def _fit(comparison: Comparison, schema: JSON, body: JSON, label: str, line: int, place: tuple[str, ...]) -> None:
    for misfit in misfits(comparison.document, schema, body):
        if label == "request" and misfit.rule == "example-undeclared-key":
            continue  # reported as a parameter that the spec lacks
        subject = f"{label} {misfit.subject}".strip()
        pointer = (*comparison.spec.pointer, *place)
        comparison.add(misfit.rule, subject, line, pointer, misfit.expected, misfit.found)
