"""Groups of parameters: what is left of them without those that are not offered, and how that reads."""

from collections.abc import Sequence
from dataclasses import dataclass

from documents.values import JSON, Object, as_list, as_object, as_text


@dataclass(frozen=True)
class Groups:
    """The groups that are left, and the parameters that became required because nothing else of theirs is offered."""

    rest: list[JSON]
    required: list[str]


def without(fact: Object, key: str) -> Object:
    """A copy that lacks a key."""
    return {name: value for name, value in fact.items() if name != key}


def reduce_groups(method: str, published: Object, fact: Object) -> Groups:
    """The groups of an operation without the parameters that are not offered.

    Args:
        method: the vendor's name of the method.
        published: the published operation.
        fact: what `facts/` says about it.

    Raises:
        KeyError: a group, or `not_offered`, does not fit what is published.
    """
    known = {as_text(as_object(one)["name"]) for one in as_list(published["parameters"])}
    known -= set(map(as_text, as_list(fact.get("left_out"))))
    gone = set(map(as_text, as_list(fact.get("not_offered"))))
    if known & gone:
        raise KeyError(f"{method}: {sorted(known & gone)[0]!r} is published, so it is offered")
    rest: list[JSON] = []
    required: list[str] = []
    named: set[str] = set()
    for group in map(as_object, as_list(fact.get("groups"))):
        members = [as_text(name) for name in as_list(group["params"])]
        named.update(members)
        lost = [name for name in members if name not in known | gone]
        if lost:
            raise KeyError(f"{method}: a group names {lost[0]!r}, which is neither published nor in `not_offered`")
        left: list[JSON] = [name for name in members if name in known]
        if len(left) > 1:
            rest.append({**group, "params": left})
        elif group.get("min") and left:
            required.append(as_text(left[0]))
    if gone - named:
        raise KeyError(f"{method}: `not_offered` names {sorted(gone - named)[0]!r}, which no group has")
    return Groups(rest, required)


def sentences(groups: Sequence[JSON]) -> list[str]:
    """One sentence for each group of parameters that belong together or exclude each other."""
    return [_sentence(as_object(group)) for group in groups]


def _sentence(group: dict[str, JSON]) -> str:
    names = ", ".join(f"`{as_text(name)}`" for name in as_list(group["params"]))
    if group.get("together"):
        return f"Give all of {names}, or none."
    if group.get("needed_with"):
        return f"With `{as_text(group['needed_with'])}`, give one of {names}."
    if group["min"] and group["max"] == 1:
        return f"Give exactly one of {names}."
    return f"Give at least one of {names}." if group["min"] else f"Give at most one of {names}."
