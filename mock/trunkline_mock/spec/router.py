"""From a path to operations."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from ..messages import Problem, Request
from ..text import Malformed, decode
from .credentials import present

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .operation import Operation

PLACEHOLDER = re.compile(r"\{([^}]+)\}")


@dataclass
class Route:
    """One path template and what is served there.

    Attributes:
        shape: The template with nameless placeholders; two templates of one shape match the same paths.
        names: What the placeholders are called.
        methods: The operations by verb.
    """

    shape: str
    names: tuple[str, ...]
    methods: dict[str, list[Operation]] = field(default_factory=dict)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What its paths look like; most mocks never need most of them."""
        return re.compile("([^/]+)".join(map(re.escape, self.shape.split("{}"))) + r"\Z")

    @property
    def literals(self) -> int:
        """How much of it is fixed."""
        return len(self.shape) - 2 * len(self.names)


@dataclass(slots=True)
class Match:
    """The operations a request may mean, and the text of its path parameters."""

    operations: list[Operation]
    path: dict[str, list[str]]


class Table:
    """Paths and the operations behind them; fixed paths are one look-up."""

    def __init__(self) -> None:
        self._fixed: dict[str, dict[str, list[Operation]]] = {}
        #: By the number of segments and the first of them; with a placeholder there, by an empty text.
        self._templates: dict[tuple[int, str], list[Route]] = {}

    def add(self, path: str, operation: Operation) -> None:
        """Serve an operation at a path template."""
        if "{" not in path:
            self._fixed.setdefault(path, {}).setdefault(operation.method, []).append(operation)
            return
        routes = self._templates.setdefault(_first(path), [])
        names = tuple(PLACEHOLDER.findall(path))
        shape = PLACEHOLDER.sub("{}", path)
        route = next((route for route in routes if route.shape == shape and route.names == names), None)
        if route is None:
            route = Route(shape, names)
            routes.append(route)
            routes.sort(key=lambda route: -route.literals)
        route.methods.setdefault(operation.method, []).append(operation)

    def find(self, method: str, path: str) -> Match | None:
        """Return what a path may mean, or `None` when nothing is there.

        Raises:
            Problem: `method`, when something is there but not with this method.
        """
        # The most literal path decides, as OpenAPI says: a template does not lend its methods to a fixed path.
        fixed = self._fixed.get(path)
        if fixed is not None:
            if method not in fixed:
                raise MethodNotAllowed(fixed)
            return Match(fixed[method], {})
        best: str | None = None
        allowed: set[str] = set()
        for route in self._candidates(path):
            found = route.pattern.match(path) if best in (None, route.shape) else None
            if found is None:
                continue
            if method in route.methods:
                return Match(route.methods[method], _texts(route.names, found.groups()))
            best = route.shape
            allowed.update(route.methods)
        if allowed:
            raise MethodNotAllowed(allowed)
        return None

    def _candidates(self, path: str) -> list[Route]:
        """Return the templates that a path may fit, the most literal first."""
        known, anything = self._templates.get(_first(path), []), self._templates.get((path.count("/"), ""), [])
        return [*known, *anything] if anything else known


class MethodNotAllowed(Problem):
    """The path exists, the method does not; `allowed` says which do."""

    def __init__(self, allowed: Iterable[str]) -> None:
        super().__init__("method")
        self.allowed = tuple(sorted(allowed))


def _first(path: str) -> tuple[int, str]:
    first = path.partition("/")[2].partition("/")[0]
    return path.count("/"), "" if "{" in first else first


def _texts(names: tuple[str, ...], groups: tuple[str, ...]) -> dict[str, list[str]]:
    try:
        return {name: [decode(text)] for name, text in zip(names, groups, strict=True)}
    except Malformed:
        raise Problem("not_found") from None


class Router:
    """The operations of one vendor, by the paths it serves and by the paths its spec writes."""

    def __init__(self, operations: list[Operation]) -> None:
        self.served = Table()
        self.written = Table()
        for operation in operations:
            self.written.add(operation.spec_path, operation)
            for path in operation.paths:
                self.served.add(path, operation)

    def operations_at(self, path: str, method: str) -> list[Operation]:
        """Return what is served at a path with a method; nothing when it is not there."""
        try:
            match = self.served.find(method, path)
        except Problem:
            return []
        return match.operations if match else []

    def find(self, request: Request, path: str, *, by_spec: bool) -> tuple[Operation, dict[str, list[str]]]:
        """Return the operation a request means and its path parameters.

        Args:
            request: The request.
            path: Its path without any prefix of ours.
            by_spec: True to read `path` as the spec writes it; otherwise the served paths come first.

        Raises:
            Problem: Nothing is served there.
        """
        match = None if by_spec else self.served.find(request.method, path)
        match = match or self.written.find(request.method, path)
        if match is None:
            raise Problem("not_found")
        if len(match.operations) == 1:
            return match.operations[0], match.path
        return _choose(match.operations, request), match.path


def _choose(operations: list[Operation], request: Request) -> Operation:
    """Of forms of one URL, take the one whose query parameters the request carries, else whose credentials, else a body."""
    try:
        sent = request.pairs().keys() if request.query else ()
    except Malformed:
        sent = ()
    for operation in operations if sent else ():
        if not operation.inputs.query_names.isdisjoint(sent):
            return operation
    protected = [operation for operation in operations if operation.security]
    if protected and len(protected) < len(operations):
        operations = [one for one in protected if _signed(one, request)] or [
            one for one in operations if not one.security
        ]
    return next((operation for operation in operations if operation.inputs.media), operations[0])


def _signed(operation: Operation, request: Request) -> bool:
    try:
        return bool(present(operation, request))
    except Problem:
        return False
