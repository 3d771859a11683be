"""The grammar of call flows (`callflow.yaml`): read it, and refuse one that contradicts itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen import spec_files
from codegen.wire import SpecError

EVIDENCE = {"documented", "observed", "listed", "inferred"}
TYPES = {"text", "integer", "milliseconds", "boolean", "scalar", "url", "choice", "list", "key", "keys", "time_range"}
OPEN = "open"


def load(path: Path) -> dict[str, Any]:
    """Read a grammar, with the groups of children replaced by their members.

    Raises:
        SpecError: It cannot be read, or names what it does not have.
    """
    grammar = spec_files.load(path)
    problems = list(_problems(grammar))
    if problems:
        raise SpecError(f"{path.name}: " + "\n".join(problems))
    for element in grammar["elements"].values():
        for holder in (element, *element.get("shapes", ())):
            if "children" in holder:
                holder["children"] = sorted(_members(grammar, holder["children"]))
    del grammar["groups"]
    return grammar


def _members(grammar: dict[str, Any], names: list[str]) -> set[str]:
    found: set[str] = set()
    for name in names:
        found |= _members(grammar, grammar["groups"][name]) if name in grammar["groups"] else {name}
    return found


def _problems(grammar: dict[str, Any]) -> Iterator[str]:
    elements, groups = grammar["elements"], grammar["groups"]
    known = {*elements, *groups}
    if grammar["root"] not in elements:
        yield f"root: {grammar['root']} is no element"
    for name, members in groups.items():
        yield from (f"group {name}: {member} is no element" for member in members if member not in known)
    for name, element in elements.items():
        yield from _evidence(name, element, grammar["pages"])
        attributes = element.get("attributes", {})
        for key, attribute in {} if attributes == OPEN else attributes.items():
            yield from _evidence(f"{name}.{key}", attribute, grammar["pages"])
            yield from _type(f"{name}.{key}", attribute)
        for holder in (element, *element.get("shapes", ())):
            yield from (f"{name}: {one} is no element" for one in holder.get("children", ()) if one not in known)
            if isinstance(holder.get("attributes"), list):
                yield from (f"{name}: {one} is no attribute" for one in holder["attributes"] if one not in attributes)
    for example in grammar.get("examples", ()):
        if example["page"] not in grammar["pages"]:
            yield f"an example names the page {example['page']}, which is not listed"


def _evidence(name: str, item: dict[str, Any], pages: dict[str, str]) -> Iterator[str]:
    if item.get("evidence") not in EVIDENCE:
        yield f"{name}: evidence must be one of {sorted(EVIDENCE)}"
    if item.get("evidence") == "inferred" and not item.get("looked_for"):
        yield f"{name}: what is inferred says what was looked for and not found"
    if not item.get("source"):
        yield f"{name}: no source"
    yield from (f"{name}: the page {page} is not listed" for page in item.get("source", ()) if page not in pages)


def _type(name: str, attribute: dict[str, Any]) -> Iterator[str]:
    if attribute.get("type") not in TYPES:
        yield f"{name}: type must be one of {sorted(TYPES)}"
    if attribute.get("type") == "choice" and not attribute.get("values"):
        yield f"{name}: a choice needs its values"
    if attribute.get("type") == "list" and not attribute.get("separator"):
        yield f"{name}: a list needs its separator"
