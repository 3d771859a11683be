"""What an account owns: kinds of things with an id and a name, kept in tables.

Every account begins with the things of the spec's examples, so that examples can be tried as they are printed.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...core.clock import sql
from ...messages import Problem
from .lists import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ...core.state import Account, Row, Table
    from ...core.vendor import Call
    from ...messages import Json

FIRST = 1001


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing.

    Attributes:
        id: The member that holds its id; also names the table.
        name: The member that holds its name.
        listing: The method that lists them; its example is what an account begins with.
        unknown: The error code for one that does not exist.
        taken: The error code for a name that is in use; 0 where names may repeat.
    """

    id: str
    name: str
    listing: str
    unknown: int
    taken: int = 0


APPLICATION = Kind("application_id", "application_name", "GetApplications", 116, 129)
USER = Kind("user_id", "user_name", "GetUsers", 117, 118)
SCENARIO = Kind("scenario_id", "scenario_name", "GetScenarios", 132, 133)
RULE = Kind("rule_id", "rule_name", "GetRules", 147, 175)
CALL_LIST = Kind("list_id", "list_name", "GetCallLists", 255)
NUMBER = Kind("phone_id", "phone_number", "GetPhoneNumbers", 181)
KEY = Kind("key_id", "key_name", "GetKeys", 433)
CHILD = Kind("account_id", "account_name", "GetChildrenAccounts", 194, 106)


def example(call: Call, method: str) -> Json:
    """Return a fresh copy of the result in the spec's example answer of any method."""
    media = call.operation.document.at(f"/paths/~1{method}/post/responses/200/content/application~1json")
    return copy.deepcopy(media["example"]["result"])


def table(call: Call, kind: Kind, account: Account | None = None) -> Table:
    """Return the table of a kind, with the examples in it when it is new."""
    owner = account or call.account
    known = kind.id in owner.tables
    rows = owner.table(kind.id)
    if not known:
        for row in example(call, kind.listing):
            rows.put(row[kind.id], {**row, "_example": True})
    return rows


def find(call: Call, kind: Kind, given: Json = None, *, id: str = "", name: str = "") -> Row:  # noqa: A002 a member
    """Return the thing that the arguments name, by id or by name.

    Args:
        call: The call.
        kind: What is looked for.
        given: The arguments; the call's own by default.
        id: The argument that has the id, where it is not the usual one.
        name: The argument that has the name, where it is not the usual one.

    Raises:
        Problem: There is none.
    """
    return find_all(call, kind, given, id=id, name=name)[0]


def find_all(call: Call, kind: Kind, given: Json = None, *, id: str = "", name: str = "") -> list[Row]:  # noqa: A002
    """Return every thing that the arguments name, one or several of them, or `all`; arguments as `find`.

    Raises:
        Problem: One of them does not exist.
    """
    given = (call.values.body or {}) if given is None else given
    rows = list(table(call, kind))
    member = kind.id if given.get(id or kind.id) is not None else kind.name
    wanted = given.get((id or kind.id) if member == kind.id else (name or kind.name))
    if wanted == "all" and rows:
        return rows
    found = []
    for one in wanted if isinstance(wanted, list) else [wanted]:
        row = next((row for row in rows if one is not None and row.get(member) == one), None)
        if row is None:
            raise Problem("not_found", code=kind.unknown)
        found.append(row)
    return found or _none(kind)


def _none(kind: Kind) -> list[Row]:
    raise Problem("not_found", code=kind.unknown)


def named(call: Call, kind: Kind) -> Row | None:
    """Return the thing that the arguments name; `None` when they name none.

    Raises:
        Problem: It does not exist.
    """
    given = call.values.body or {}
    return find(call, kind) if kind.id in given or kind.name in given else None


def add(call: Call, kind: Kind, row: Row, *, key: Json = None) -> Row:
    """Keep a new thing under a new id.

    Raises:
        Problem: Its name is in use.
    """
    check_name(call, kind, row.get(kind.name))
    number = key or call.account.number(kind.id, FIRST)
    return table(call, kind).put(number, {kind.id: number, **row})


def check_name(call: Call, kind: Kind, name: Json) -> None:
    """Refuse a name that is in use; the things of the examples do not count, so that those can be added too.

    Raises:
        Problem: It is.
    """
    if kind.taken and any(row.get(kind.name) == name and "_example" not in row for row in table(call, kind)):
        raise Problem("conflict", code=kind.taken)


def change(call: Call, row: Row, *names: str, **renamed: str) -> None:
    """Take over the arguments of these names; `new="old"` takes the member `old` from the argument `new`."""
    given = call.values.body or {}
    for argument, member in {**{name: name for name in names}, **renamed}.items():
        if argument in given:
            row[member] = given[argument]
    if "modified" in row:
        row["modified"] = now(call)


def public(row: Row) -> Row:
    """Return a thing without the mock's own members."""
    return {name: value for name, value in row.items() if name[0] != "_"}


def now(call: Call) -> str:
    """Return the mock's time as the vendor writes it."""
    return sql(call.now())


def show(call: Call, rows: Iterable[Row], *filters: str, by: Callable[[Row], bool] | None = None) -> Json:
    """Return the page of rows that fit the arguments of these names, which are members of the rows too."""
    given = call.values.body or {}

    def fits(row: Row) -> bool:
        return all(_fits(row.get(name), given[name]) for name in filters if name in given) and (by is None or by(row))

    return listed(call, [row for row in rows if fits(row)])


def _fits(value: Json, wanted: Json) -> bool:
    if wanted == "all":
        return True
    return value in wanted if isinstance(wanted, list) else value == wanted


def remove(call: Call, kind: Kind) -> Json:
    """Forget the things that the arguments name."""
    for row in find_all(call, kind):
        table(call, kind).remove(row[kind.id])
    return {"result": 1}
