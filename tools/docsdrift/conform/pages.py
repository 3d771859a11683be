"""One page against one document, and a page against itself."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from docsdrift.conform.answers import compare_answers
from docsdrift.conform.inputs import compare_inputs, is_sign_in
from docsdrift.conform.report import Comparison
from docsdrift.extract.urls import placeholders, same_path, split_url
from docsdrift.facts import Operation, Page
from docsdrift.findings import Finding
from docsdrift.model import SpecOperation, operations_of
from docsdrift.specdiff import diff_documents
from docsdrift.specdiff.context import loose
from documents.values import Object, ToolError, as_object, pointer_text


def conform_page(
    vendor: str, page: Page, document: Object, mapping: Sequence[tuple[Operation, str]], *, published: bool = False
) -> list[Finding]:
    """What a page and a spec disagree about.

    Args:
        vendor: goes into each finding.
        page: the page's facts.
        document: the spec.
        mapping: which operation of the page describes which operationId of the spec.
        published: the spec restates a document that the vendor publishes, so the page's own document is compared.

    Returns:
        findings; `before` is the spec's word, `after` the page's.

    Raises:
        ToolError: an operationId is not in the spec, or the spec is broken.
    """
    known = {operation.operation_id: operation for operation in operations_of(document)}
    findings: list[Finding] = []
    for stated, operation_id in mapping:
        if operation_id not in known:
            raise ToolError(f"{vendor}: {page.slug} is mapped to {operation_id}, which the spec does not have")
        spec = known[operation_id]
        if published and page.document:
            findings += _published(vendor, page, stated, document, spec)
        else:
            findings += _compared(Comparison(vendor, page, stated, document, spec))
    return findings


def _compared(comparison: Comparison) -> list[Finding]:
    _line(comparison)
    compare_inputs(comparison)
    _sign_in(comparison)
    compare_answers(comparison)
    return comparison.findings


def _line(comparison: Comparison) -> None:
    stated, spec = comparison.stated, comparison.spec
    if stated.method.lower() != spec.method:
        comparison.add("method-differs", "method", stated.line, (), spec.method.upper(), stated.method)
    origin, path = split_url(stated.url)
    if not any(_same_url(origin, path, url) for url in spec.urls):
        comparison.add("url-differs", "url", stated.line, (), spec.urls[0], stated.url)


def _same_url(origin: str, path: str, url: str) -> bool:
    other_origin, other_path = split_url(url)
    if not origin or origin.startswith("{"):
        return same_path(path, other_path) or other_path.endswith(path)
    return origin == other_origin and same_path(path, other_path)


def _sign_in(comparison: Comparison) -> None:
    shown = [(param.location, param.name, param.line) for param in comparison.stated.params if is_sign_in(param)]
    shown += [("header", f"Authorization {call.auth}", call.line) for call in comparison.stated.calls if call.auth]
    choices = {scheme for choice in comparison.spec.security for scheme in choice}
    wanted = sorted(" ".join(scheme) for scheme in choices)
    if not shown and choices and comparison.stated.confidence == "high":
        comparison.add("auth-missing-on-page", "sign-in", 0, (), wanted)
    for place, name, line in shown:
        matches = {_match(place, name, scheme) for scheme in choices}
        if "exact" in matches:
            continue
        rule = "auth-spelling-differs" if "loose" in matches else "auth-differs"
        comparison.add(rule, name, line, (*comparison.spec.pointer, "security"), wanted, f"{place} {name}")


def _match(place: str, name: str, scheme: tuple[str, ...]) -> str:
    if scheme[0] == "http":
        header, _, kind = name.lower().partition(" ")
        return "exact" if place == "header" and header == "authorization" and kind in {"", scheme[1]} else "no"
    if scheme[0] == "apiKey" and scheme[1] == place and loose(scheme[2]) == loose(name):
        return "exact" if scheme[2] == (name.lower() if place == "header" else name) else "loose"
    return "no"


def _published(vendor: str, page: Page, stated: Operation, document: Object, spec: SpecOperation) -> list[Finding]:
    """The page's own document against the same operation of the published one, prose aside."""
    theirs = next((item for item in operations_of(page.document) if _is(item, stated)), None)
    if theirs is None:
        raise ToolError(f"{vendor}: {page.slug} has no operation {stated.key}")
    only_old: Object = {**document, "paths": {spec.path: {spec.method: spec.node}}}
    only_new: Object = {**page.document, "paths": {theirs.path: {theirs.method: theirs.node}}}
    return [
        replace(finding, page=page.slug, line=stated.line, operation=spec.name, pointer=pointer_text(spec.pointer))
        for finding in diff_documents(only_old, only_new, vendor)
        if finding.rule != "text-changed"
    ]


def _is(operation: SpecOperation, stated: Operation) -> bool:
    return operation.method.upper() == stated.method and any(
        url.endswith(split_url(stated.url)[1]) for url in operation.urls
    )


def self_check(vendor: str, page: Page) -> list[Finding]:
    """Where a page contradicts itself, and what on it found no place."""
    findings = [
        Finding(rule="unplaced", vendor=vendor, subject=item.kind, page=page.slug, line=item.line, after=item.about)
        for item in page.unplaced
    ]
    for operation in page.operations:
        for subject, line, one, other in (*_samples(operation), *_calls(operation), *_placeholders(operation)):
            findings.append(
                Finding(
                    rule="page-contradicts-itself",
                    vendor=vendor,
                    operation=operation.key,
                    subject=subject,
                    page=page.slug,
                    line=line,
                    before=one,
                    after=other,
                    confidence=operation.confidence,
                )
            )
    return findings


_Contradiction = tuple[str, int, object, object]


def _samples(operation: Operation) -> Iterator[_Contradiction]:
    for example in operation.responses:
        body = as_object(example.body)
        inner = body.get("status")
        if example.status and isinstance(inner, int) and not isinstance(inner, bool) and str(inner) != example.status:
            yield f"{example.status} status", example.line, int(example.status), inner
        good = example.status.startswith("2")
        if example.status and isinstance(body.get("success"), bool) and body["success"] != good:
            yield f"{example.status} success", example.line, good, body["success"]


def _calls(operation: Operation) -> Iterator[_Contradiction]:
    origin, path = split_url(operation.url)
    listed = {loose(param.name) for param in operation.params}
    open_body = any(param.wildcard for param in operation.params) or operation.confidence != "high"
    has_body = any(param.location == "body" for param in operation.params)
    for call in operation.calls:
        if call.method != operation.method:
            yield "sample call method", call.line, operation.method, call.method
        other_origin, other_path = split_url(call.url)
        if origin and not origin.startswith("{") and not other_origin.startswith("{") and origin != other_origin:
            yield "sample call host", call.line, origin, other_origin
        if not same_path(path, other_path) and not (other_origin.startswith("{") and _ends_alike(path, other_path)):
            yield "sample call path", call.line, path, other_path
        for name in as_object(call.body):
            if loose(name) not in listed and not open_body:
                yield f"sample call field {name}", call.line, "not listed" if has_body else "no body listed", name


def _ends_alike(path: str, other: str) -> bool:
    """Whether one is the end of the other: a placeholder for the host may stand for a base path as well."""
    parts = path.strip("/").split("/")
    return same_path("/".join(parts[-len(other.strip("/").split("/")) :]), other)


def _placeholders(operation: Operation) -> Iterator[_Contradiction]:
    inside = set(placeholders(operation.url))
    listed = {param.name for param in operation.params if param.location == "path"}
    for name in sorted(listed - inside) if operation.confidence == "high" else ():
        if not any(loose(name) == loose(other) for other in inside):
            yield f"path parameter {name}", operation.line, "not in the URL", name
