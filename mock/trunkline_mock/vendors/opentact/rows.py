"""Rows of Opentact's tables: made from the spec's example, found or refused, and the usual four operations on them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from ...core.clock import iso
from ...messages import Json, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...core.state import Account, Row
    from ...core.vendor import Handler
    from .base import Call

Change: TypeAlias = Callable[["Call", "Row"], None]


def success(payload: Json) -> Json:
    """Wrap a result as Opentact does."""
    return {"success": True, "payload": payload}


def fresh(call: Call) -> Row:
    """Return a new row like the example answer, with an id and times of its own."""
    moment = iso(call.now())
    return {**call.example()["payload"], "uuid": call.account.uuid(), "created_on": moment, "modified_on": moment}


def number(tn: int, moment: str) -> Row:
    """Return a telephone number as an object."""
    return {"tn": tn, "created_on": moment, "modified_on": moment, "deleted_on": None}


def one(account: Account, table: str, key: str, noun: str) -> Row:
    """Return a row.

    Raises:
        Problem: `not_found`.
    """
    row = account.table(table).get(key.lower())
    if row is None:
        raise Problem("not_found", f"{noun} not found")
    return row


@dataclass(frozen=True, slots=True)
class Resource:
    """Create, list, get, change and remove rows of one table.

    Attributes:
        table: Where they are.
        noun: What an error calls one.
        foreign: Members of a request that name something else and are not stored as they come.
        before_removal: Called with the row; may refuse.
    """

    table: str
    noun: str
    foreign: frozenset[str] = frozenset()
    before_removal: Change | None = None

    def create(self, call: Call) -> Json:
        """Add a row."""
        row = fresh(call)
        # The example's addresses are nobody's: what the caller does not give is not there.
        row.update({name: None for name in row if "_url" in name})
        self._take(call, row)
        return success(call.account.table(self.table).put(row["uuid"], row))

    def listing(self, call: Call) -> Json:
        """Answer all rows."""
        return success(list(call.account.table(self.table)))

    def get(self, call: Call) -> Json:
        """Answer one row."""
        return success(self.find(call))

    def update(self, call: Call) -> Json:
        """Change what the request names."""
        row = self.find(call)
        self._take(call, row)
        row["modified_on"] = iso(call.now())
        return success(row)

    def remove(self, call: Call) -> Json:
        """Remove a row and answer it."""
        row = self.find(call)
        if self.before_removal is not None:
            self.before_removal(call, row)
        call.account.table(self.table).remove(row["uuid"])
        return success(row)

    def find(self, call: Call) -> Row:
        """Return the row that the path names."""
        return one(call.account, self.table, call.values.path["uuid"], self.noun)

    def handlers(self, suffix: str, plural: str) -> Mapping[str, Handler]:
        """Return the operations by id: `create<suffix>`, `list<plural>`, `get`, `update` and `delete<suffix>`."""
        return {
            f"create{suffix}": self.create,
            f"list{plural}": self.listing,
            f"get{suffix}": self.get,
            f"update{suffix}": self.update,
            f"delete{suffix}": self.remove,
        }

    def _take(self, call: Call, row: Row) -> None:
        row.update({name: value for name, value in (call.values.body or {}).items() if name not in self.foreign})
