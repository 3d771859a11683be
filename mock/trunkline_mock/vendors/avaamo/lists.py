"""Avaamo's pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...messages import Json
    from ...state import Row
    from ...vendor import Call

PER_PAGE = 25


def paged(call: Call, rows: list[Row], name: str = "entries") -> Json:
    """Return the page of rows that a call asks for."""
    page, size = call.values.query.get("page", 1), call.values.query.get("per_page", PER_PAGE)
    return {
        "current_page": page,
        "per_page": size,
        "total_entries": len(rows),
        "total_pages": -(-len(rows) // size),
        "time_token": round(call.now(), 3),
        name: rows[(page - 1) * size : page * size],
    }
