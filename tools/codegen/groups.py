"""Groups: of calls, what each is about and what people want most of it, and of classes, what some values hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from codegen.names import tidy
from codegen.views import OperationView
from codegen.wire import Schema, SpecError, Wire

MOST = 3


@dataclass(frozen=True)
class GroupView:
    """One group.

    Attributes:
        about: A sentence.
        wanted: Methods, the most wanted first.
    """

    about: str
    wanted: tuple[str, ...]

    @property
    def wanted_text(self) -> str:
        """The second sentence."""
        *names, last = (f"`{name}`" for name in self.wanted)
        if not names:
            return f"Its call is {last}."
        return f"Most wanted: {', '.join(names)} and {last}."


def describe(document: Schema, tags: dict[str, list[OperationView]]) -> dict[str, GroupView]:
    """Describe each group, by its attribute on the client.

    Raises:
        SpecError: `x-wanted` of a tag names a call that the group lacks.
    """
    declared = {tidy(_attribute(tag["name"])): tag for tag in document.get("tags", ())}
    found = {}
    for name, operations in tags.items():
        tag = declared.get(name, {})
        said = str(tag.get("description") or f"Calls about {name.replace('_', ' ')}").strip().rstrip(".")
        wanted = tuple(tag.get("x-wanted", ())) or _wanted(operations)
        if lost := set(wanted) - {operation.name for operation in operations}:
            raise SpecError(f"tag {name}: x-wanted names {sorted(lost)[0]}, which is no call of it")
        found[name] = GroupView(f"{said}.", wanted)
    return found


def reach(uses: Mapping[str, Iterable[str]], wires: Iterable[Wire]) -> set[str]:
    """The classes that some wires name, those inside them included."""
    todo = [name for wire in wires for name in wire.uses]
    found: set[str] = set()
    while todo:
        if (name := todo.pop()) not in found:
            found.add(name)
            todo += uses.get(name, ())
    return found


def _attribute(tag: str) -> str:
    from openapi_python_client.strings import PythonIdentifier, snake_case

    return str(PythonIdentifier(snake_case(tag), "tag"))


def _wanted(operations: list[OperationView]) -> tuple[str, ...]:
    """The first that does something, the first list, and then as they come: those that a page shows first."""
    known = [one for one in operations if one.raw["x-evidence"] == "documented" and not one.deprecated] or operations
    known = known if len(known) >= MOST else operations
    acts = [one for one in known if one.delivery == "once"][:1]
    lists = [one for one in known if one.pages or one.name == "list"][:1]
    return tuple(dict.fromkeys(one.name for one in (*acts, *lists, *known)))[:MOST]
