"""Opentact's free numbers: a hundred fictional ones (555-0100 to 555-0199) for every area code."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from ...core.clock import iso
from .leases import taken
from .rows import number, success

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...messages import Json
    from .base import Call

AREA = "201"
SIZE = 100
EXCHANGE = "555"
COUNTRIES = ("US", "CA")


def search(call: Call) -> Json:
    """Search by area code, exchange, line and pattern; other countries have no numbers here."""
    asked = {**(call.values.body or {}), **call.values.query}
    area, exchange = asked.get("npa", _area(asked.get("pattern"))), asked.get("nxx", EXCHANGE)
    found = [] if asked.get("country", "US").upper() not in COUNTRIES or exchange != EXCHANGE else _free(call, area)
    lines = (tn for tn in found if str(tn).endswith(asked.get("line", "")))
    return _page(call, lines, asked.get("pattern"), asked.get("skip", 0), asked.get("take", 10))


def search_by_pattern(call: Call) -> Json:
    """Search as in 2021, with `page` and `size`."""
    asked = {**(call.values.body or {}), **call.values.query}
    size, pattern = asked.get("size", 10), asked.get("pattern")
    skip = (asked.get("page", 1) - 1) * size
    return _page(call, _free(call, _area(pattern)), pattern, skip, size)


def _page(call: Call, numbers: Iterator[int] | list[int], pattern: str | None, skip: int, take: int) -> Json:
    mask = (pattern or "*").lstrip("+").replace("[", "[[]").replace("?", "[?]")
    found = [tn for tn in numbers if fnmatchcase(str(tn), mask) or fnmatchcase(str(tn)[1:], mask)]
    moment = iso(call.now())
    rows = [{**number(tn, moment), "type": "long_code"} for tn in found[skip : skip + take]]
    return success({"take": take, "skip": skip, "total": len(found), "data": rows})


def _free(call: Call, area: str) -> list[int]:
    leased = taken(call.vendor)
    numbers = (int(f"1{area}{EXCHANGE}{line:04}") for line in range(100, 100 + SIZE))
    return [tn for tn in numbers if tn not in leased]


def _area(pattern: str | None) -> str:
    digits = (pattern or "").lstrip("+").removeprefix("1")[:3]
    return digits if len(digits) == 3 and digits.isascii() and digits.isdigit() and digits[0] not in "01" else AREA
