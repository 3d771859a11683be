"""Sample bodies against schemas. The samples are masked, so kinds are judged and not values."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from docsdrift.model import flatten, type_of, types_of
from documents.values import JSON, Object, as_list, as_object

MAX_DEPTH = 30
_FORMATS = {
    "date-time": re.compile(r"\d{4}-\d\d-\d\dT.*"),
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "uuid": re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.I),
    "uri": re.compile(r"\w+:\S+"),
    "email": re.compile(r"\S+@\S+"),
}


@dataclass(frozen=True)
class Misfit:
    """One thing in a sample that its schema does not allow. `rule` is the finding it becomes."""

    rule: str
    subject: str
    expected: object
    found: object


def misfits(document: Object, schema: JSON, value: JSON, subject: str = "", depth: int = 0) -> Iterator[Misfit]:
    """Everything in a sample that does not fit a schema.

    Args:
        document: where references lead.
        schema: what the spec says.
        value: the masked sample.
        subject: the dotted name of the value.
        depth: how deep the walk already is; it ends at 30.
    """
    if isinstance(schema, bool) or depth > MAX_DEPTH:
        if schema is False:
            yield Misfit("example-contradicts-schema", subject, "nothing", type_of(value))
        return
    flat = flatten(document, schema)
    branches = as_list(flat.get("oneOf")) or as_list(flat.get("anyOf"))
    if branches:
        yield from _best(document, branches, value, subject, depth)
    allowed = types_of(flat)
    if allowed and not _fits(value, allowed):
        yield Misfit("example-contradicts-schema", subject, sorted(allowed), type_of(value))
        return
    yield from _leaf(flat, value, subject)
    if isinstance(value, dict):
        yield from _object(document, flat, value, subject, depth)
    elif isinstance(value, list) and "items" in flat:
        for item in value:
            yield from misfits(document, flat["items"], item, subject + "[]", depth + 1)


def _best(document: Object, branches: list[JSON], value: JSON, subject: str, depth: int) -> Iterator[Misfit]:
    tried = [list(misfits(document, branch, value, subject, depth + 1)) for branch in branches]
    yield from min(
        tried, key=lambda found: (sum(misfit.rule == "example-contradicts-schema" for misfit in found), len(found))
    )


def _fits(value: JSON, allowed: frozenset[str]) -> bool:
    kind = type_of(value)
    return kind in allowed or (kind == "integer" and "number" in allowed)


def _leaf(schema: Object, value: JSON, subject: str) -> Iterator[Misfit]:
    if "const" in schema and value != schema["const"]:
        yield Misfit("example-contradicts-schema", subject, schema["const"], value)
    known = as_list(schema.get("enum"))
    if known and value not in known:
        yield Misfit("example-undeclared-value", subject, known, value)
    pattern = _FORMATS.get(str(schema.get("format")))
    if pattern and isinstance(value, str) and not pattern.fullmatch(value):
        yield Misfit("example-contradicts-schema", subject, schema["format"], "other text")


def _object(document: Object, schema: Object, value: Object, subject: str, depth: int) -> Iterator[Misfit]:
    properties = as_object(schema.get("properties"))
    extra = schema.get("additionalProperties")
    for name in as_list(schema.get("required")):
        if name not in value:
            yield Misfit("example-missing-key", f"{subject}.{name}".lstrip("."), "required", "absent")
    for name, item in value.items():
        inside = f"{subject}.{name}".lstrip(".")
        if name in properties:
            yield from misfits(document, properties[name], item, inside, depth + 1)
        elif isinstance(extra, dict):
            yield from misfits(document, extra, item, f"{subject}.*".lstrip("."), depth + 1)
        elif properties and extra is not True:
            # Objects are open, so no validator complains; but an undeclared field is what a page knows and the spec does not.
            yield Misfit("example-undeclared-key", inside, "undeclared", type_of(item))
