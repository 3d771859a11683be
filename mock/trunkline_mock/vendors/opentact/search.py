"""Opentact's searches: filters with wildcards, `AND` or `OR`, order, `take` and `skip`."""

from __future__ import annotations

from datetime import datetime
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ...core.state import Row
    from ...messages import Json
    from .base import Call

TAKE = 10
CONTROLS = ("take", "skip", "mode", "order")


def page(call: Call, rows: Iterable[Row], *, cap: Callable[[int], int] = int) -> Json:
    """Return one page of the rows that the call's body asks for, newest first unless it says otherwise; `cap` limits it."""
    asked = {**(call.values.body or {}), **call.values.query}
    filters = {name: value for name, value in asked.items() if name not in CONTROLS and value is not None}
    any_will_do = asked.get("mode") == "OR" and filters
    found = [row for row in rows if (any if any_will_do else all)(_fits(row, *item) for item in filters.items())]
    for name, direction in reversed((asked.get("order") or {"created_on": "DESC"}).items()):
        found.sort(key=lambda row: str(row.get(name, "")), reverse=direction == "DESC")
    take, skip = cap(asked.get("take", TAKE)), asked.get("skip", 0)
    payload = {"take": take, "skip": skip, "total": len(found), "data": found[skip : skip + take]}
    return {"success": True, "payload": payload}


def _fits(row: Row, name: str, wanted: Json) -> bool:
    for ending, sign in (("_from", 1), ("_to", -1)):
        field = name.removesuffix(ending)
        if field != name and field in ("created_on", "modified_on"):
            return sign * moment(row[field]) >= sign * moment(wanted)
    value = row.get(name)
    if isinstance(value, dict):
        # A filter by number or id compares with what identifies the object.
        value = value.get(name, value.get("uuid"))
    if isinstance(wanted, str) and "*" in wanted:
        return fnmatchcase(str(value), wanted.replace("[", "[[]").replace("?", "[?]"))
    if name == "message":
        return str(wanted) in str(value)
    return str(value).lstrip("+") == str(wanted).lstrip("+") if name in ("to", "from", "tn") else value == wanted


def moment(text: str) -> float:
    """Read a moment as the vendor writes it."""
    plain = text.upper().replace("Z", "+00:00").replace(":60", ":59", 1)  # Python knows no leap seconds
    return datetime.fromisoformat(plain).timestamp()
