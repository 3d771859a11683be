"""State by convention: where a document shows a collection (create, list, get, change, delete), what is created is there.

`POST /notes` makes a note, `GET /notes` lists it, `GET /notes/{id}` answers it, `PUT` or `PATCH` changes it, and after
`DELETE` it is gone, for everything below its path too. Rows are made like the example answers, filled with what was given
as far as the answer's schema takes it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..messages import Json, Problem, Reply
from ..spec.masks import without
from ..spec.secrets import secret_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..spec.api import Api
    from ..spec.operation import Operation
    from .state import Row, Table
    from .vendor import Call, Handler, Vendor

ITEM = re.compile(r"(.+)/\{([^{}]+)\}\Z")
IDS = ("id", "uuid", "sid", "_id", "key", "name")
ASKED_ONLY = frozenset({"password", "passwd", "passphrase", "secret", "client_secret", "private_key", "api_key", "pin"})
"""Members that no vendor answers, whatever its document says of them."""
LIMITS, OFFSETS = ("limit", "per_page", "page_size", "take", "count"), ("offset", "skip")


@dataclass
class Collection:
    """One collection of a document.

    Attributes:
        path: Its path, such as `/notes`.
        parameter: What the item's path calls its id.
        on_all: The operations at its path, by method.
        on_one: The operations at an item's path, by method.
        below: The operations below an item's path.
    """

    path: str
    parameter: str
    on_all: dict[str, Operation] = field(default_factory=dict)
    on_one: dict[str, Operation] = field(default_factory=dict)
    below: list[Operation] = field(default_factory=list)

    def handlers(self, *, lenient: bool) -> Iterator[tuple[str, Handler]]:
        """Yield what carries out each operation; `lenient` answers the example for what was never there."""
        store = _Store(self, lenient=lenient)
        ways = {"GET": store.get, "PUT": store.change, "PATCH": store.change, "DELETE": store.delete}
        yield self.on_all["POST"].id, store.create
        if "GET" in self.on_all:
            yield self.on_all["GET"].id, store.listing
        yield from ((operation.id, ways[method]) for method, operation in self.on_one.items() if method in ways)
        yield from ((operation.id, store.beneath) for operation in self.below)


def collections(operations: Mapping[str, Operation]) -> list[Collection]:
    """Return the collections that a document shows: what can be created, and then got, changed or deleted."""
    found: dict[str, Collection] = {}
    for operation in operations.values():
        item = ITEM.match(operation.spec_path)
        if item is not None and operation.method in ("GET", "PUT", "PATCH", "DELETE"):
            collection = found.setdefault(item[1], Collection(item[1], item[2]))
            collection.on_one[operation.method] = operation
    for operation in operations.values():
        if operation.spec_path in found:
            found[operation.spec_path].on_all[operation.method] = operation
        for collection in found.values():
            if operation.spec_path.startswith(f"{collection.path}/{{{collection.parameter}}}/"):
                collection.below.append(operation)
    return [collection for collection in found.values() if "POST" in collection.on_all]


def handlers(operations: Mapping[str, Operation], known: Mapping[str, Handler], *, lenient: bool) -> dict[str, Handler]:
    """Return handlers for the collections of which no operation has one already."""
    made: dict[str, Handler] = {}
    for collection in sorted(collections(operations), key=lambda one: len(one.path)):
        own = {operation.id for group in (collection.on_all, collection.on_one) for operation in group.values()}
        if own.isdisjoint(known):
            made.update(pair for pair in collection.handlers(lenient=lenient) if pair[0] not in known)
    return made


_BY_API: dict[Api, dict[str, Handler]] = {}


def by_convention(vendor: Vendor) -> Mapping[str, Handler]:
    """Return what carries out the operations of which a vendor's module says nothing; made once for an API.

    An id that was never there answers the example, as every operation without behaviour does; a deleted one is not found.
    """
    if vendor.api not in _BY_API:
        _BY_API[vendor.api] = handlers(vendor.api.operations, vendor.handlers, lenient=True)
    return _BY_API[vendor.api]


class _Store:
    def __init__(self, collection: Collection, *, lenient: bool) -> None:
        self._collection = collection
        self._lenient = lenient

    def create(self, call: Call) -> Json | Reply:
        answer, row = _answer(call, self._collection.parameter)
        if row is None:
            return call.operation.default_reply()
        name = _id_name(row, self._collection.parameter)
        row[name] = _new_id(call, row[name], self._collection.path)
        _fill(call, answer, row, keep=name)
        self._rows(call).put(str(row[name]), dict(row))
        return (call.operation.success, answer)

    def listing(self, call: Call) -> Json | Reply:
        answer = _example(call)
        path = next(_lists(answer), None)
        if path is None:
            return call.operation.default_reply()
        rows = [dict(row) for row in self._rows(call)]
        asked = call.values.query
        start = next((asked[name] for name in OFFSETS if isinstance(asked.get(name), int)), 0)
        size = next((asked[name] for name in LIMITS if isinstance(asked.get(name), int)), len(rows))
        answer = _put(answer, path, rows[max(0, start) : max(0, start) + max(0, size)])
        return answer if _fits(call, answer) else call.operation.default_reply()

    def get(self, call: Call) -> Json | Reply:
        return self._one(call)

    def change(self, call: Call) -> Json | Reply:
        return self._one(call, change=True)

    def delete(self, call: Call) -> Reply:
        key = self._key(call)
        if self._rows(call).remove(key) is None:
            self._missing(call)
        self._gone(call).put(key, {})
        return call.operation.default_reply()

    def beneath(self, call: Call) -> Reply:
        if self._key(call) in self._gone(call):
            raise Problem("not_found")
        return call.operation.default_reply()

    def _one(self, call: Call, *, change: bool = False) -> Json | Reply:
        row = self._rows(call).get(self._key(call))
        if row is None:
            self._missing(call)
            return call.operation.default_reply()
        answer, shown = _answer(call, self._collection.parameter)
        if shown is None:
            return call.operation.default_reply()
        shown.update(row)
        if change:
            _fill(call, answer, shown, keep=_id_name(shown, self._collection.parameter))
            row.update(shown)
        return answer if _fits(call, answer) else call.operation.default_reply()

    def _missing(self, call: Call) -> None:
        if self._key(call) in self._gone(call) or not (self._lenient or not call.operation.documents(404)):
            raise Problem("not_found")

    def _key(self, call: Call) -> str:
        return str(call.values.path[self._collection.parameter])

    def _rows(self, call: Call) -> Table:
        return call.account.table(f"rows {self._place(call)}")

    def _gone(self, call: Call) -> Table:
        return call.account.table(f"gone {self._place(call)}")

    def _place(self, call: Call) -> str:
        """Tell apart the collections of two parents."""
        above = {name: value for name, value in call.values.path.items() if f"{{{name}}}" in self._collection.path}
        return re.sub(r"\{([^{}]+)\}", lambda found: str(above.get(found[1], "")), self._collection.path)


def _example(call: Call) -> Json:
    reply = call.operation.default_reply()
    return call.example() if reply.body and "json" in reply.content_type else None


def _answer(call: Call, parameter: str) -> tuple[Json, Row | None]:
    """Return a fresh example answer and the row inside it: the first object with an id."""
    answer = _example(call)
    waiting = [answer]
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, dict):
            if any(name in node for name in (parameter, *IDS[:4])):
                return answer, node
            waiting += node.values()
    return answer, None


def _id_name(row: Row, parameter: str) -> str:
    plain = parameter.lower().replace("_", "")
    same = (name for name in row if name.lower().replace("_", "") == plain)
    return next(same, None) or next(name for name in IDS if name in row)


def _new_id(call: Call, like: Json, name: str) -> Json:
    if isinstance(like, int) and not isinstance(like, bool):
        return call.account.number(f"id {name}", 1001)
    return call.account.uuid()


def _fill(call: Call, answer: Json, row: Row, *, keep: str) -> None:
    """Take over what was given, member by member, as far as the answer still fits its schema; never a credential."""
    hidden = secret_names(call.operation.document) | ASKED_ONLY
    body = call.values.body if isinstance(call.values.body, dict) else {}
    given = next((value for value in body.values() if isinstance(value, dict) and len(body) == 1), body)
    for name, value in given.items():
        if name == keep or name.lower() in hidden:
            continue
        there, before = name in row, row.get(name)
        row[name] = without(value, hidden)
        if not _fits(call, answer):
            if there:
                row[name] = before
            else:
                del row[name]


def _fits(call: Call, answer: Json) -> bool:
    documented = call.operation.responses.get(str(call.operation.success), ())
    schema = next((response.schema for response in documented if response.schema and "json" in response.media), None)
    return schema is None or call.operation.document.validator(schema).is_valid(answer)


def _lists(node: Json, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield where lists are in an answer, the outermost first."""
    if isinstance(node, list):
        yield path
    elif isinstance(node, dict):
        yield from ((*path, name) for name, value in node.items() if isinstance(value, list))
        for name, value in node.items():
            if isinstance(value, dict):
                yield from _lists(value, (*path, name))


def _put(answer: Json, path: tuple[str, ...], rows: list[Json]) -> Json:
    if not path:
        return rows
    node = answer
    for name in path[:-1]:
        node = node[name]
    node[path[-1]] = rows
    return answer
