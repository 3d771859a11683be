"""Avaamo's pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ...core.state import Row
    from ...core.vendor import Call
    from ...messages import Json

PER_PAGE = 25


def paged(
    call: Call, rows: list[Row], name: str = "entries", *, time_token: bool = True, cap: Callable[[int], int] = int
) -> Json:
    """Return the page of rows that a call asks for."""
    page, size = call.values.query.get("page", 1), cap(call.values.query.get("per_page", PER_PAGE))
    told = {"time_token": round(call.now(), 3)} if time_token else {}
    return {
        "current_page": page,
        "per_page": size,
        "total_entries": len(rows),
        "total_pages": -(-len(rows) // size),
        **told,
        name: rows[(page - 1) * size : page * size],
    }


def between(rows: Iterable[Row], begin: float | None, end: float | None) -> list[Row]:
    """Return the rows made between two moments, in seconds, newest first."""
    found = [
        row
        for row in rows
        if (begin is None or row["created_at"] >= begin) and (end is None or row["created_at"] <= end)
    ]
    return found[::-1]


def same_number(number: str | None, wanted: str | None) -> bool:
    """Say whether a number is the wanted one; an unescaped plus in a query arrives as a space."""
    return wanted is None or (number or "").lstrip("+") == wanted.strip(" +")
