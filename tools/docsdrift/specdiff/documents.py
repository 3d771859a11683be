"""The whole comparison: operations are paired first, then their parts."""

import re
from collections.abc import Collection

from docsdrift.findings import Finding
from docsdrift.model import Scheme, SpecOperation, operations_of
from docsdrift.prose import without_prose
from docsdrift.prune import reachable, unchanged_refs
from docsdrift.specdiff.answers import diff_responses
from docsdrift.specdiff.context import Context
from docsdrift.specdiff.inputs import diff_inputs
from docsdrift.specdiff.keywords import diff_extensions
from docsdrift.specdiff.schemas import diff_schemas
from documents.values import JSON, Object, as_object, resolve

_ROOT = ()


def diff_documents(old: Object, new: Object, vendor: str = "") -> list[Finding]:
    """What a client notices between two versions of a document.

    Args:
        old: the document the shipped client was generated from.
        new: the document now.
        vendor: goes into each finding.

    Returns:
        findings with both verdicts; empty when the documents are equal. A difference that no rule explains is a finding
        of its own, so an empty list is never a guess.

    Raises:
        ToolError: a reference leads nowhere, out of its document or in a circle.
    """
    context = Context(old, new, vendor, unchanged=unchanged_refs(old, new))
    left, right = operations_of(old), operations_of(new)
    for before, after in _paired(left, right):
        with context.of(before.name):
            _operation(context, before, after)
    known_old = {id(before) for before, _ in _paired(left, right)}
    known_new = {id(after) for _, after in _paired(left, right)}
    for operation in left:
        if id(operation) not in known_old:
            with context.of(operation.name):
                context.add("operation-removed", operation.name, operation.pointer, before=operation.path)
    for operation in right:
        if id(operation) not in known_new:
            with context.of(operation.name):
                context.add("operation-added", operation.name, operation.pointer, after=operation.path)
    _webhooks(context)
    if not context.findings and old != new:
        same = _contract(old) == _contract(new)
        context.add("text-changed" if same else "unclassified-change", "document", _ROOT)
    return context.findings


def _paired(left: list[SpecOperation], right: list[SpecOperation]) -> list[tuple[SpecOperation, SpecOperation]]:
    by_place = {_place(operation): operation for operation in right}
    by_id = {operation.operation_id: operation for operation in right if operation.operation_id}
    found: list[tuple[SpecOperation, SpecOperation]] = []
    taken: set[int] = set()
    for operation in left:
        other = by_place.get(_place(operation))
        if other:
            found.append((operation, other))
            taken.add(id(other))
    paired = {id(operation) for operation, _ in found}
    for operation in left:
        other = by_id.get(operation.operation_id)
        if id(operation) not in paired and other and id(other) not in taken:
            found.append((operation, other))
            taken.add(id(other))
    return found


def _place(operation: SpecOperation) -> tuple[str, str]:
    return operation.method, re.sub(r"\{[^}]*\}", "{}", operation.path)


def _operation(context: Context, old: SpecOperation, new: SpecOperation) -> None:
    place = new.pointer
    if _place(old) != _place(new):
        context.add("operation-moved", old.name, place, f"{old.method} {old.path}", f"{new.method} {new.path}")
    if old.operation_id != new.operation_id:
        context.add("operation-renamed", old.name, place, old.operation_id, new.operation_id)
    if old.tags[:1] != new.tags[:1]:
        context.add("tag-changed", old.name, place, list(old.tags), list(new.tags))
    if new.node.get("deprecated") is True and old.node.get("deprecated") is not True:
        context.add("operation-deprecated", old.name, place)
    if old.node.get("deprecated") is True and new.node.get("deprecated") is not True:
        context.add("operation-reinstated", old.name, place)
    _servers(context, old, new)
    _security(context, old, new)
    diff_extensions(context, old.node, new.node, "", place)
    diff_inputs(context, old, new)
    diff_responses(context, old, new)


def _servers(context: Context, old: SpecOperation, new: SpecOperation) -> None:
    if old.servers[:1] != new.servers[:1]:
        context.add("server-changed", "server", new.pointer, list(old.servers[:1]), list(new.servers[:1]))
    elif set(old.servers) != set(new.servers):
        context.add("server-list-changed", "server", new.pointer, list(old.servers), list(new.servers))


def _security(context: Context, old: SpecOperation, new: SpecOperation) -> None:
    nothing: frozenset[frozenset[Scheme]] = frozenset({frozenset()})
    before, after = old.security or nothing, new.security or nothing
    shown = _shown(before), _shown(after)
    if before == after:
        return
    if after == nothing:
        context.add("auth-dropped", "security", new.pointer, *shown)
    elif not before & after:
        context.add("auth-changed", "security", new.pointer, *shown)
    else:
        if before - after:
            context.add("auth-choice-removed", "security", new.pointer, *shown)
        if after - before:
            context.add("auth-choice-added", "security", new.pointer, *shown)


def _shown(choices: Collection[frozenset[Scheme]]) -> list[str]:
    return sorted([" + ".join(sorted(" ".join(part) for part in choice)) or "none" for choice in choices])


def _webhooks(context: Context) -> None:
    before, after = as_object(context.old.get("webhooks")), as_object(context.new.get("webhooks"))
    for name in sorted(set(before) | set(after)):
        with context.of(name):
            if name not in after or name not in before:
                rule = "webhook-removed" if name in before else "webhook-added"
                context.add(rule, name, ("webhooks", name))
                continue
            # What arrives is read, so the payload is judged as an answer is.
            left, right = _payload(context.old, before[name]), _payload(context.new, after[name])
            diff_schemas(context, "response", left, right, "payload", ("webhooks", name))


def _payload(document: Object, item: JSON) -> JSON:
    node = next(iter(value for key, value in as_object(item).items() if key in {"post", "put"}), {})
    body = as_object(resolve(document, as_object(node).get("requestBody", {})))
    content = next(iter(as_object(body.get("content")).values()), {})
    return as_object(content).get("schema", {})


def _contract(document: Object) -> Object:
    used = reachable(document)
    # Ways to sign in are compared by what goes over the wire; what a document calls them is its own affair.
    components = {kind: item for kind, item in as_object(used.get("components")).items() if kind != "securitySchemes"}
    kept = {key: item for key, item in used.items() if key not in {"info", "openapi", "security", "components"}}
    return as_object(_unsigned(without_prose({**kept, "components": components})))


def _unsigned(value: JSON) -> JSON:
    if isinstance(value, dict):
        return {key: _unsigned(item) for key, item in value.items() if key != "security" or "responses" not in value}
    return [_unsigned(item) for item in value] if isinstance(value, list) else value
