"""Groups of parameters, said in words for the operation's description."""

from collections.abc import Sequence

from documents.values import JSON, as_list, as_object, as_text


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
