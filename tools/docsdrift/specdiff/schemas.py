"""Two schemas, judged by the direction in which their values travel."""

from typing import Literal

from docsdrift.model import flatten, types_of
from docsdrift.specdiff.branches import diff_branches
from docsdrift.specdiff.context import Context, pairs
from docsdrift.specdiff.keywords import diff_keywords
from documents.values import JSON, Object, Pointer, as_list, as_object, as_text

Direction = Literal["request", "response"]
_NUMBERS = frozenset({"integer", "number"})


def diff_schemas(context: Context, direction: Direction, old: JSON, new: JSON, subject: str, pointer: Pointer) -> None:
    """Add the differences of two schemas and of everything inside them.

    Args:
        context: takes the findings; `$ref`s are followed in its documents, each pair once.
        direction: `request` when the client writes the value, `response` when it reads it.
        old: the schema before.
        new: the schema now.
        subject: the name of the value, dotted, as a person would write it.
        pointer: its place in the new document.
    """
    names = as_text(as_object(old).get("$ref")), as_text(as_object(new).get("$ref"))
    if all(names):
        if (direction, *names) in context.seen or (names[0] == names[1] and names[0] in context.unchanged):
            return
        context.seen.add((direction, *names))
        if names[0] != names[1]:
            context.add(f"{direction}-model-renamed", names[0].rsplit("/", 1)[-1], pointer, names[0], names[1])
    if isinstance(old, bool) or isinstance(new, bool):
        _anything(context, direction, old, new, subject, pointer)
        return
    left, right = flatten(context.old, old), flatten(context.new, new)
    if not left and not right:
        return
    _types(context, direction, left, right, subject, pointer)
    diff_keywords(context, direction, left, right, subject, pointer)
    diff_branches(context, direction, left, right, subject, pointer, diff_schemas)
    diff_properties(context, direction, left, right, subject, pointer)
    if "items" in left or "items" in right:
        inside = subject + "[]"
        diff_schemas(context, direction, left.get("items", {}), right.get("items", {}), inside, (*pointer, "items"))
    extra_old, extra_new = left.get("additionalProperties", True), right.get("additionalProperties", True)
    if isinstance(extra_old, dict) and isinstance(extra_new, dict):
        diff_schemas(context, direction, extra_old, extra_new, subject + ".*", (*pointer, "additionalProperties"))
    elif direction == "request" and (extra_old is False) != (extra_new is False):
        context.add("request-closed" if extra_new is False else "request-opened", subject, pointer)


def _anything(context: Context, direction: Direction, old: JSON, new: JSON, subject: str, pointer: Pointer) -> None:
    accepts_old, accepts_new = old is not False, new is not False
    if old == new or (accepts_old == accepts_new and {} in (old, new)):
        return
    narrower = isinstance(old, bool) and old and new is not True
    rule = "request-type-changed" if narrower else "request-type-widened"
    if direction == "response":
        rule = "response-type-narrowed" if narrower else "response-type-changed"
    context.add(rule, subject, pointer)


def _types(context: Context, direction: Direction, old: Object, new: Object, subject: str, pointer: Pointer) -> None:
    before, after = types_of(old), types_of(new)
    if before == after or _branched(old) or _branched(new):
        return
    shown = (sorted(before), sorted(after))
    wider = _covers(after, before)
    narrower = _covers(before, after)
    if direction == "request":
        to_text = bool(before) and before <= _NUMBERS and after == {"string"}
        rule = "request-type-widened" if wider else "request-type-to-string" if to_text else "request-type-changed"
    else:
        rule = "response-type-narrowed" if narrower else "response-type-changed"
    context.add(rule, subject, pointer, *map(list, shown))  # type: ignore[arg-type]


def _branched(schema: Object) -> bool:
    return "oneOf" in schema or "anyOf" in schema


def _covers(wide: frozenset[str], narrow: frozenset[str]) -> bool:
    """Whether every value of the narrow types is one of the wide types; no type at all means any."""
    if not wide:
        return True
    if not narrow:
        return False
    return narrow <= wide | ({"integer"} if "number" in wide else set())


def diff_properties(
    context: Context,
    direction: Direction,
    old: Object,
    new: Object,
    subject: str,
    pointer: Pointer,
    skip: frozenset[str] = frozenset(),
) -> None:
    """Add the differences between two objects' properties, without those in `skip`."""
    hidden = "readOnly" if direction == "request" else "writeOnly"
    left, right = _visible(context.old, old, hidden, skip), _visible(context.new, new, hidden, skip)
    needed_old, needed_new = set(as_list(old.get("required"))), set(as_list(new.get("required")))
    removed = [name for name in left if name not in right]
    added = [name for name in right if name not in left]
    for before, after in pairs(removed, added):
        rule = "request-param-renamed" if direction == "request" else "response-property-renamed"
        context.add(rule, _inside(subject, before), (*pointer, "properties", after), before, after)
        removed.remove(before)
        added.remove(after)
    for name in removed:
        _removed(context, direction, _inside(subject, name), pointer, needed=name in needed_old)
    for name in added:
        _added(context, direction, _inside(subject, name), (*pointer, "properties", name), needed=name in needed_new)
    for name in (name for name in left if name in right):
        place = (*pointer, "properties", name)
        _requirement(context, direction, _inside(subject, name), place, name in needed_old, name in needed_new)
        diff_schemas(context, direction, left[name], right[name], _inside(subject, name), place)


def _visible(document: Object, schema: Object, hidden: str, skip: frozenset[str]) -> Object:
    properties = as_object(schema.get("properties"))
    return {
        name: item
        for name, item in properties.items()
        if name not in skip and flatten(document, item).get(hidden) is not True
    }


def _removed(context: Context, direction: Direction, subject: str, pointer: Pointer, *, needed: bool) -> None:
    if direction == "request":
        context.add("request-param-removed", subject, pointer)
    else:
        context.add("response-property-removed" + ("-required" if needed else ""), subject, pointer)


def _added(context: Context, direction: Direction, subject: str, pointer: Pointer, *, needed: bool) -> None:
    if direction == "request":
        context.add("request-param-added" + ("-required" if needed else ""), subject, pointer)
    else:
        context.add("response-property-added", subject, pointer)


def _requirement(context: Context, direction: Direction, subject: str, pointer: Pointer, old: bool, new: bool) -> None:
    if old != new:
        kind = "request-param" if direction == "request" else "response-property"
        context.add(f"{kind}-became-{'required' if new else 'optional'}", subject, pointer, old, new)


def _inside(subject: str, name: str) -> str:
    return f"{subject}.{name}" if subject else name
