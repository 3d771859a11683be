"""The keywords of one schema besides its type, properties and branches."""

from docsdrift.prose import PROSE
from docsdrift.specdiff.context import Context
from documents.values import JSON, Object, Pointer, as_list

_UPPER = ("maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties")
_LOWER = ("minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties")
_OTHER = ("pattern", "multipleOf", "uniqueItems", "contentEncoding", "contentMediaType")
_ELSEWHERE = {
    "type",
    "nullable",
    "properties",
    "required",
    "items",
    "additionalProperties",
    "oneOf",
    "anyOf",
    "allOf",
    "not",
    "discriminator",
    "$ref",
    "readOnly",
    "writeOnly",
    "deprecated",
}
_SURFACE = {
    f"x-{name}"
    for name in [
        "python-name",
        "unwrap",
        "pagination",
        "job",
        "forms",
        "form-of",
        "groups",
        "time",
        "decimal",
        "json",
        "list-all",
        "closed",
    ]
}
_WIRE = {"x-list-separator", "x-phone", "x-phone-or"}


def diff_keywords(context: Context, direction: str, old: Object, new: Object, subject: str, pointer: Pointer) -> None:
    """Add what differs in enums, limits, format, default, extensions and any other keyword."""
    _enum(context, direction, old, new, subject, pointer)
    if old.get("format") != new.get("format"):
        context.add(f"{direction}-format-changed", subject, pointer, old.get("format"), new.get("format"))
    if direction == "request" and old.get("default") != new.get("default"):
        context.add("request-default-changed", subject, pointer, old.get("default"), new.get("default"))
    for keyword in (*_UPPER, *_LOWER, *_OTHER):
        if _differ(old.get(keyword), new.get(keyword)):
            rule = "response-constraint-changed"
            if direction == "request":
                rule = "request-constraint-" + ("narrowed" if _narrower(keyword, old, new) else "widened")
            context.add(rule, f"{subject} {keyword}", pointer, old.get(keyword), new.get(keyword))
    diff_extensions(context, old, new, subject, pointer)
    known = PROSE | _ELSEWHERE | {*_UPPER, *_LOWER, *_OTHER, "enum", "const", "format", "default"}
    for keyword in sorted((set(old) | set(new)) - known):
        if not keyword.startswith("x-") and old.get(keyword) != new.get(keyword):
            context.add(f"{direction}-keyword-changed", f"{subject} {keyword}", pointer)
    if old.get("not") != new.get("not"):
        context.add(f"{direction}-keyword-changed", f"{subject} not", pointer)


def diff_extensions(context: Context, old: Object, new: Object, subject: str, pointer: Pointer) -> None:
    """Add the extensions that differ: those that shape a signature or the wire, and the rest."""
    for keyword in sorted(set(old) | set(new)):
        if keyword.startswith("x-") and keyword not in PROSE and _differ(old.get(keyword), new.get(keyword)):
            rule = (
                "python-surface-changed"
                if keyword in _SURFACE
                else "wire-form-changed"
                if keyword in _WIRE
                else "extension-changed"
            )
            context.add(rule, f"{subject} {keyword}".strip(), pointer, old.get(keyword), new.get(keyword))


def _enum(context: Context, direction: str, old: Object, new: Object, subject: str, pointer: Pointer) -> None:
    before, after = _values(old), _values(new)
    if before is None and after is None:
        return
    if before is None or after is None:
        # A list that appears closes the value, one that goes opens it.
        closes = before is None
        if direction == "request":
            context.add(
                f"request-constraint-{'narrowed' if closes else 'widened'}", f"{subject} enum", pointer, before, after
            )
        else:
            context.add("response-constraint-changed", f"{subject} enum", pointer, before, after)
        return
    for value in before:
        if not any(not _differ(value, item) for item in after):
            context.add(f"{direction}-enum-value-removed", subject, pointer, before=value)
    for value in after:
        if not any(not _differ(value, item) for item in before):
            context.add(f"{direction}-enum-value-added", subject, pointer, after=value)


def _values(schema: Object) -> list[JSON] | None:
    if "const" in schema:
        return [schema["const"]]
    return as_list(schema["enum"]) if "enum" in schema else None


def _narrower(keyword: str, old: Object, new: Object) -> bool:
    before, after = old.get(keyword), new.get(keyword)
    if after is None or after is False:
        return False
    if before is None or before is False:
        return True
    if keyword in (*_UPPER, *_LOWER) and isinstance(before, int | float) and isinstance(after, int | float):
        return after < before if keyword in _UPPER else after > before
    # Two patterns cannot be compared in general, so a change counts as narrower.
    return True


def _differ(one: JSON, other: JSON) -> bool:
    return one != other or isinstance(one, bool) != isinstance(other, bool)
