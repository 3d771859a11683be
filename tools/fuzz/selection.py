"""Which of an operation's arguments a case gives, within the spec's rules about groups; and what no wire could carry."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from fuzz.schemas import unmarked
from fuzz.values import python

if TYPE_CHECKING:
    from fuzz.subjects import Argument, Node, Subject

BEYOND_FLOATS = 2**53 + 1
"""A whole number that no float has; a generator would hardly think of it."""


@st.composite
def chosen(draw: st.DrawFn, subject: Subject, values: Node) -> Node:
    """All arguments, the required ones alone, or some: what is left of the values."""
    must = {key_of(one) for one in subject.arguments if one.required}
    optional = sorted(set(values) - must)
    how = draw(st.sampled_from(("all", "few", "some", "some")))
    more = {"all": set(optional), "few": set()}.get(how)
    if more is None:
        more = {key for key in optional if draw(st.booleans())}
    case = settled(subject, {key: value for key, value in values.items() if key in must | more}, values)
    for one in subject.arguments:
        if key_of(one) in case and _unbounded(one.schema) and draw(st.integers(0, 2)) == 0:
            case[key_of(one)] = BEYOND_FLOATS
    return case


def _unbounded(schema: Node) -> bool:
    """Whether a schema is of any whole number."""
    return schema.get("type") == "integer" and not schema.keys() & {"maximum", "enum", "x-time", "x-phone", "format"}


def settled(subject: Subject, case: Node, values: Node | None = None) -> Node:
    """A case with arguments added and dropped until the rules about groups hold."""
    values = case if values is None else values
    must, given = {key_of(one) for one in subject.arguments if one.required}, set(case)
    keys = {one.wire: key_of(one) for one in subject.arguments if one.location in ("body", "query")}
    for _ in range(3):  # groups may overlap
        for group in subject.raw.get("x-groups", ()):
            _settle(group, keys, must, given)
    return {key: value for key, value in values.items() if key in given}


def needed(subject: Subject) -> Node:
    """What a call needs: its required arguments, and members of groups that must be there."""
    grouped = {name for group in subject.raw.get("x-groups", ()) if group.get("min") for name in group["params"]}
    arguments = [one for one in subject.arguments if one.required or one.wire in grouped]
    properties = {key_of(one): one.schema for one in arguments}
    return {"type": "object", "properties": properties, "required": list(properties)}


def arguments_of(subject: Subject, values: Node) -> Node:
    """What a caller gives for a case, by Python name."""
    known = {key_of(one): one.python for one in subject.arguments}
    given = {known[key]: python(value) for key, value in values.items() if key in known}
    return {**given, **python(values.get("custom:", {}))}


def key_of(argument: Argument) -> str:
    """Under which key a case holds an argument."""
    return f"{argument.location}:{argument.wire}"


def _settle(group: Node, keys: dict[str, str], must: set[str], given: set[str]) -> None:
    """Add and drop arguments so that a group's rule holds."""
    members = [keys[name] for name in group["params"] if name in keys]
    there = [one for one in members if one in given]
    if group.get("together"):
        given.update(members if there else ())
        return
    beside = keys.get(group.get("needed_with", ""))
    least = max(group.get("min", 0), 1 if beside in given else 0)
    for one in [one for one in there if one not in must][max(group.get("max", len(members)), 0) :]:
        given.discard(one)
    missing = [one for one in members if one not in given]
    given.update(missing[: max(least - (len(members) - len(missing)), 0)])


def breaks_a_group(subject: Subject, values: Node) -> bool:
    """Whether a case breaks a rule about groups."""
    there = {key.partition(":")[2] for key in values}
    for group in subject.raw.get("x-groups", ()):
        given = [name for name in group["params"] if name in there]
        least = max(group.get("min", 0), int(group.get("needed_with") in there))
        if len(given) < least or len(given) > group.get("max", len(given)):
            return True
        if group.get("together") and given and len(given) < len(group["params"]):
            return True
    return False


def reason_to_refuse(subject: Subject, values: Node) -> str | None:
    """Why no request can mean a case; `None` when one can."""
    if breaks_a_group(subject, values):
        return "a rule about arguments that go together"
    for one in subject.arguments:
        if key_of(one) in values and (reason := _unsayable(one, values[key_of(one)], subject)):
            return f"{one.wire}: {reason}"
    return None


def _unsayable(argument: Argument, value: Any, subject: Subject) -> str | None:
    in_json = argument.location == "body" and subject.media == "application/json"
    separator = argument.schema.get("x-list-separator")
    if isinstance(value, list):
        if not value and (not in_json or separator):
            return "an empty list in text is no list"
        if separator and any(isinstance(one, str) and (not one or separator in one) for one in value):
            return "an item that holds the separator, or is empty"
    if isinstance(value, str):
        if argument.location == "path" and (value in ("", ".", "..") or "/" in value or "\\" in value):
            return "no single part of a path"
        if argument.location == "path" and not value.isprintable():
            return "invisible characters in a path"
        if argument.location == "header" and not (value.isascii() and value.isprintable()):
            return "no header"
    pattern = argument.schema.get("pattern")
    if pattern and isinstance(value, str) and unmarked(value) is None and re.search(pattern, value) is None:
        return "blanks by Python's rules, which know more of them than JSON Schema's"
    limit = argument.schema.get("x-max-bytes")
    if limit and isinstance(value, str) and len(value.encode()) > limit:
        return "more bytes than allowed"
    return None
