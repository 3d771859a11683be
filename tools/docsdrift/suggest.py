"""For a finding in a hand-written spec, the edit that would settle it in the page's favour. It is shown, never applied."""

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from docsdrift.extract.urls import split_url
from docsdrift.facts import Operation, Page
from docsdrift.findings import Finding
from docsdrift.newvendor import operation_draft
from docsdrift.places import Places
from docsdrift.yamledit import EditError, Text, checked
from documents import safe_yaml
from documents.texts import read_text
from documents.values import JSON, Pointer, ToolError, as_object, as_text

_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_Edit = Callable[[Finding, Places, Text], Text]


def with_edits(path: Path, findings: Iterable[Finding], pages: Mapping[str, Page] | None = None) -> list[Finding]:
    """The findings, each unpinned one with the suggested edit of the spec as a unified diff where there is one.

    Args:
        path: the hand-written spec.
        findings: findings of pages against it.
        pages: the facts, from which an operation that the spec lacks is drafted.
    """
    findings = list(findings)
    if not any(_wanted(finding) for finding in findings):
        return findings
    text = read_text(path)
    try:
        places = Places(safe_yaml.parse_object(text, path.name))
    except ToolError:
        return findings
    return [
        replace(finding, edit=_diff(path, text, finding, places, pages)) if _wanted(finding) else finding
        for finding in findings
    ]


def _wanted(finding: Finding) -> bool:
    whole = finding.rule in {"operation-missing-in-spec", "operation-missing-on-page"}
    return not finding.waived and (whole or (finding.rule in _EDITS and bool(finding.pointer)))


def _edit(finding: Finding, places: Places, text: Text, pages: Mapping[str, Page]) -> Text:
    if finding.rule == "operation-missing-in-spec":
        page = pages[finding.page]
        stated = next(operation for operation in page.operations if operation.key == finding.operation)
        return _whole_operation(page, stated, places, text)
    if finding.rule == "operation-missing-on-page":
        return text.set((*places.by_id(finding.operation), "x-evidence"), "inferred")
    return _EDITS[finding.rule](finding, places, text)


def _whole_operation(page: Page, stated: Operation, places: Places, text: Text) -> Text:
    path, item, schemas, schemes = operation_draft(page, stated)
    if places.has(("paths", path)):
        for key, value in item.items():
            text = text.add(("paths", path), key, value) if key != "servers" else text
    else:
        text = text.add(("paths",), path, item)
    for kind, parts in (("schemas", schemas), ("securitySchemes", schemes)):
        for name, value in parts.items():
            if not places.has(("components", kind, name)):
                text = text.add(("components", kind), name, value)
    return text


def _diff(path: Path, text: str, finding: Finding, places: Places, pages: Mapping[str, Page] | None) -> str:
    try:
        after = checked(text, lambda edited: _edit(finding, places, edited, pages or {}))
    except (ToolError, LookupError):
        return ""
    name = f"specs/{path.parent.name}/{path.name}"
    return unified(text, after, name)


def unified(before: str, after: str, name: str, context: int = 2) -> str:
    """A unified diff that `git apply` takes.

    `difflib.unified_diff` treats lines that occur often as junk, and `type: string` is such a line; so the hunks are made here,
    after the equal head and tail are set aside, which keeps the exact comparison fast.
    """
    old, new = before.splitlines(), after.splitlines()
    shared = min(len(old), len(new))
    head = next((i for i in range(shared) if old[i] != new[i]), shared)
    tail = next((i for i in range(shared - head) if old[-1 - i] != new[-1 - i]), shared - head)
    start = max(0, head - context)
    ends = len(old) - max(0, tail - context), len(new) - max(0, tail - context)
    left, right = old[start : ends[0]], new[start : ends[1]]
    lines: list[str] = []
    for group in difflib.SequenceMatcher(None, left, right, autojunk=False).get_grouped_opcodes(context):
        first, last = group[0], group[-1]
        sizes = last[2] - first[1], last[4] - first[3]
        lines.append(f"@@ -{start + first[1] + 1},{sizes[0]} +{start + first[3] + 1},{sizes[1]} @@")
        for tag, a, b, c, d in group:
            lines += [(" " if tag == "equal" else "-") + line for line in left[a:b]]
            lines += ["+" + line for line in right[c:d] if tag != "equal"]
    return "\n".join([f"--- a/{name}", f"+++ b/{name}", *lines]) + "\n" if lines else ""


def _add_input(finding: Finding, places: Places, text: Text) -> Text:
    stated = as_object(finding.after)
    place, kind = as_text(stated.get("in")), as_text(stated.get("type"))
    schema: JSON = {"type": kind} if kind else {}
    required = finding.rule.endswith("required")
    return _insert_input(finding, places, text, place, finding.subject, schema, required)


def _insert_input(
    finding: Finding, places: Places, text: Text, place: str, name: str, schema: JSON, required: bool
) -> Text:
    operation = places.operation(finding.pointer)
    if place == "body":
        body = places.body(operation)
        text = text.add((*body, "properties"), name, schema)
        return _require(text, places, body, name) if required else text
    parameter: JSON = {"name": name, "in": place, **({"required": True} if required else {}), "schema": schema}
    if places.has((*operation, "parameters")):
        return text.append((*operation, "parameters"), parameter)
    return text.add(operation, "parameters", [parameter])


def _require(text: Text, places: Places, schema: Pointer, name: str) -> Text:
    if places.has((*schema, "required")):
        return text.append((*schema, "required"), name)
    return text.add(schema, "required", [name])


def _requirement(finding: Finding, places: Places, text: Text) -> Text:
    needed = finding.rule == "param-required-differs"
    operation, name = places.operation(finding.pointer), places.input_name(finding.pointer)
    parameter = places.parameter(operation, name)
    if parameter is not None:
        return text.set((*parameter, "required"), needed)
    body = places.body(operation)
    if needed:
        return _require(text, places, body, name)
    return text.remove(places.listed((*body, "required"), name))


def _schema_keyword(keyword: str, value: JSON) -> _Edit:
    def edit(finding: Finding, places: Places, text: Text) -> Text:
        return text.set((*places.input_schema(finding.pointer), keyword), value)

    return edit


def _type(finding: Finding, places: Places, text: Text) -> Text:
    return _schema_keyword("type", as_text(finding.after))(finding, places, text)


def _limit(finding: Finding, places: Places, text: Text) -> Text:
    return _schema_keyword(finding.subject.rsplit(" ", 1)[1], finding.after)(finding, places, text)  # type: ignore[arg-type]


def _spelling(finding: Finding, places: Places, text: Text) -> Text:
    operation, name = places.operation(finding.pointer), places.input_name(finding.pointer)
    parameter = places.parameter(operation, name)
    if parameter is not None:
        return text.set((*parameter, "name"), as_text(finding.after))
    body = places.body(operation)
    text = text.rename((*body, "properties", name), as_text(finding.after))
    if places.lists((*body, "required"), name):
        text = text.set(places.listed((*body, "required"), name), as_text(finding.after))
    return text


def _location(finding: Finding, places: Places, text: Text) -> Text:
    operation, name = places.operation(finding.pointer), places.input_name(finding.pointer)
    place, _, stated = as_text(finding.after).partition(" ")
    parameter = places.parameter(operation, name)
    if parameter is not None and place != "body":
        return text.set((*parameter, "in"), place)
    schema = places.value(places.input_schema(finding.pointer))
    text = _insert_input(finding, places, text, place, stated, schema, True)
    if parameter is not None:
        return text.remove(parameter)
    body = places.body(operation)
    if places.lists((*body, "required"), name):
        text = text.remove(places.listed((*body, "required"), name))
    return text.remove((*body, "properties", name))


def _evidence(finding: Finding, places: Places, text: Text) -> Text:
    operation, name = places.operation(finding.pointer), places.input_name(finding.pointer)
    target = places.parameter(operation, name) or (*places.body(operation), "properties", name)
    return text.set((*target, "x-evidence"), "inferred")


def _url(finding: Finding, places: Places, text: Text) -> Text:
    operation = places.operation(finding.pointer)
    origin, path = split_url(as_text(finding.after))
    base = split_url(as_text(finding.before))
    if origin and origin != base[0]:
        text = text.set((*operation[:2], "servers"), [{"url": origin}])
        return text.rename(operation[:2], path) if path != operation[1] else text
    prefix = base[1].removesuffix(str(operation[1]))
    if not path.startswith(prefix):
        text = text.set((*operation[:2], "servers"), [{"url": base[0]}])
        return text.rename(operation[:2], path)
    return text.rename(operation[:2], path.removeprefix(prefix))


def _method(finding: Finding, places: Places, text: Text) -> Text:
    return text.rename(places.operation(finding.pointer), as_text(finding.after).lower())


def _header(finding: Finding, places: Places, text: Text) -> Text:
    name = as_text(finding.after).partition(" ")[2]
    if not _HEADER.fullmatch(name):
        raise EditError("the page's spelling is no legal header name")
    return text.set((*places.scheme(places.operation(finding.pointer), name), "name"), name)


def _sign_in(finding: Finding, places: Places, text: Text) -> Text:
    place, _, name = as_text(finding.after).partition(" ")
    header, _, kind = name.partition(" ")
    scheme: JSON = {"type": "apiKey", "in": place, "name": name}
    if header.lower() == "authorization":
        scheme = {"type": "http", "scheme": kind or "bearer"}
    elif not _HEADER.fullmatch(name):
        raise EditError("the page's spelling is no legal header name")
    key = re.sub(r"[^A-Za-z0-9]", "", name.title())
    text = text.add(("components", "securitySchemes"), key, scheme)
    operation = places.operation(finding.pointer)
    if places.has((*operation, "security")):
        return text.append((*operation, "security"), {key: []})
    return text.add(operation, "security", [{key: []}])


def _status(finding: Finding, places: Places, text: Text) -> Text:
    responses = (*places.operation(finding.pointer), "responses")
    return text.add(
        responses, as_text(finding.after), {"description": "The page lists it without a sample that is checked."}
    )


def _no_status(finding: Finding, places: Places, text: Text) -> Text:
    return text.remove((*places.operation(finding.pointer), "responses", finding.subject))


def _sample(finding: Finding, places: Places, text: Text) -> Text:
    steps = finding.subject.split(" ", 1)[1]
    schema = places.sample_schema(finding.pointer)
    if finding.rule == "example-missing-key":
        parent, _, name = steps.rpartition(".")
        return text.remove(places.listed((*places.inside(schema, parent), "required"), name))
    if finding.rule == "example-undeclared-key":
        parent, _, name = steps.rpartition(".")
        kind = as_text(finding.after)
        return text.add((*places.inside(schema, parent), "properties"), name, {} if kind == "null" else {"type": kind})
    target = places.inside(schema, steps)
    if finding.rule == "example-undeclared-value":
        return text.append((*target, "enum"), finding.after)  # type: ignore[arg-type]
    kinds = [kind for kind in finding.before if isinstance(kind, str)] if isinstance(finding.before, list) else []
    return text.set((*target, "type"), [*kinds, as_text(finding.after)])


_EDITS: dict[str, _Edit] = {
    "param-missing-in-spec": _add_input,
    "param-missing-in-spec-required": _add_input,
    "param-missing-on-page": _evidence,
    "param-required-differs": _requirement,
    "param-optional-differs": _requirement,
    "param-conditional": _requirement,
    "param-type-differs": _type,
    "param-limit-differs": _limit,
    "param-spelling-differs": _spelling,
    "param-location-differs": _location,
    "url-differs": _url,
    "method-differs": _method,
    "auth-differs": _sign_in,
    "auth-spelling-differs": _header,
    "status-missing-in-spec": _status,
    "success-missing-in-spec": _status,
    "status-missing-on-page": _no_status,
    "example-missing-key": _sample,
    "example-undeclared-key": _sample,
    "example-undeclared-value": _sample,
    "example-contradicts-schema": _sample,
}
