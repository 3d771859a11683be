"""Where the ledger is kept: SQLite or PostgreSQL, behind one protocol."""

from __future__ import annotations

from trunkline_outbox.stores.store import Owner, Session, Store

__all__ = ["Owner", "Session", "Store", "open_store"]


def open_store(url: str) -> Store:
    """Return the store that a URL names.

    Args:
        url: `sqlite:///relative.db`, `sqlite:////absolute.db`, or `postgresql://user@host/database`.

    Raises:
        ValueError: It is neither, or names no file.
    """
    if url.startswith("sqlite:///"):
        from trunkline_outbox.stores.sqlite import SqliteStore

        return SqliteStore(url.removeprefix("sqlite:///"))
    if url.startswith(("postgresql://", "postgres://")):
        from trunkline_outbox.stores.postgresql import PostgresqlStore

        return PostgresqlStore(url)
    raise ValueError("the outbox's URL must start with sqlite:/// or postgresql://")
