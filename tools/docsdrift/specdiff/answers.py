"""Statuses, media types, headers and bodies of answers."""

from docsdrift.facts import digest
from docsdrift.model import SpecOperation, flatten
from docsdrift.specdiff.context import Context
from docsdrift.specdiff.schemas import diff_schemas
from documents.values import JSON, Object, as_object


def diff_responses(context: Context, old: SpecOperation, new: SpecOperation) -> None:
    """Add the differences in everything the client receives."""
    for status in old.responses:
        if status not in new.responses:
            rule = "success-status-removed" if status.startswith("2") else "error-status-removed"
            context.add(rule, status, (*new.pointer, "responses"), before=status)
    for status, response in new.responses.items():
        if status in old.responses:
            _answer(context, status, old.responses[status], response, (*new.pointer, "responses", status))
        else:
            _added(context, status, response, old, new)


def _added(context: Context, status: str, response: Object, old: SpecOperation, new: SpecOperation) -> None:
    rule = "error-status-added"
    if status.startswith("2"):
        known = {_shape(context.old, item) for name, item in old.responses.items() if name.startswith("2")}
        rule = "success-status-added" + ("" if _shape(context.new, response) in known else "-shape")
    context.add(rule, status, (*new.pointer, "responses", status), after=status)


def _shape(document: Object, response: Object) -> str:
    schemas = _schemas(response)
    return digest({media: flatten(document, schema) for media, schema in schemas.items()})


def _schemas(response: Object) -> Object:
    content = as_object(response.get("content"))
    return {media: as_object(item).get("schema", {}) for media, item in content.items()}


def _answer(context: Context, status: str, old: Object, new: Object, place: tuple[str | int, ...]) -> None:
    before, after = _schemas(old), _schemas(new)
    gone = [media for media in before if media not in after]
    if gone:
        context.add("response-media-changed", f"{status} {gone[0]}", place, sorted(before), sorted(after))
    for media in after:
        if media not in before and not gone:
            # A body where there was none is news to read, not a loss.
            context.add("response-media-added", f"{status} {media}", place, sorted(before), sorted(after))
    for media, schema in before.items():
        if media in after:
            _body(context, status, schema, after[media], (*place, "content", media, "schema"))
    if _headers(old) != _headers(new):
        context.add("response-header-changed", status, place, sorted(_headers(old)), sorted(_headers(new)))


def _body(context: Context, status: str, old: JSON, new: JSON, place: tuple[str | int, ...]) -> None:
    diff_schemas(context, "response", old, new, status, place)


def _headers(response: Object) -> set[str]:
    return {name.lower() for name in as_object(response.get("headers"))}
