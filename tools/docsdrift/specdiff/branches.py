"""`oneOf` and `anyOf`: branches are paired by what they are, not by where they stand."""

import json
from collections.abc import Callable

from docsdrift.facts import digest
from docsdrift.model import flatten, types_of
from docsdrift.specdiff.context import Context
from documents.values import JSON, Object, Pointer, as_list, as_object, as_text

Compare = Callable[[Context, str, JSON, JSON, str, Pointer], None]


def diff_branches(
    context: Context,
    direction: str,
    old: Object,
    new: Object,
    subject: str,
    pointer: Pointer,
    compare: Callable[..., None],
) -> None:
    """Add the branches that came and went; a pair that stands for the same thing is compared inside."""
    if old.get("discriminator") != new.get("discriminator") and direction == "response":
        context.add("response-discriminator-changed", subject, pointer)
    for keyword in ("oneOf", "anyOf"):
        if keyword in old or keyword in new:
            _diff(context, direction, keyword, old, new, subject, (*pointer, keyword), compare)


def _diff(
    context: Context,
    direction: str,
    keyword: str,
    old: Object,
    new: Object,
    subject: str,
    pointer: Pointer,
    compare: Callable[..., None],
) -> None:
    # A schema without branches is its own single branch, so `T` -> `oneOf: [T, null]` adds one.
    left = {_name(context.old, item): item for item in as_list(old.get(keyword)) or [_bare(old)]}
    right = {_name(context.new, item): item for item in as_list(new.get(keyword)) or [_bare(new)]}
    removed = [name for name in left if name not in right]
    added = [name for name in right if name not in left]
    if len(removed) == len(added) == 1 and _kind(context.old, left[removed[0]]) == _kind(context.new, right[added[0]]):
        compare(context, direction, left[removed[0]], right[added[0]], subject, pointer)
        removed, added = [], []
    for name in removed:
        context.add(f"{direction}-branch-removed", subject, pointer, before=name)
    for name in added:
        context.add(f"{direction}-branch-added", subject, pointer, after=name)
    for name in left:
        if name in right and name.startswith("#"):
            compare(context, direction, left[name], right[name], subject, pointer)


def _bare(schema: Object) -> Object:
    return {key: value for key, value in schema.items() if key not in {"oneOf", "anyOf", "discriminator"}}


def _name(document: Object, branch: JSON) -> str:
    ref = as_text(as_object(branch).get("$ref"))
    if ref:
        return ref
    types = types_of(flatten(document, branch))
    plain = set(as_object(branch)) <= {"type", "description", "title"}
    return " or ".join(sorted(types)) if types and plain else digest(json.loads(json.dumps(branch)))


def _kind(document: Object, branch: JSON) -> frozenset[str]:
    return types_of(flatten(document, branch))
