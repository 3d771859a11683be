"""Writing through a connection of the application's, so that a message joins its transaction.

Understood are `sqlite3`, psycopg 3, SQLAlchemy (connection or session) and Django. Nothing is committed here.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any, Protocol

from trunkline_outbox.stores.store import Row


class Writer(Protocol):
    """What `add` needs of a connection."""

    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Return all rows of a statement; SQL is written with `?`."""


def writer_of(connection: Any) -> Writer:
    """Return a writer for a connection of the application's.

    Raises:
        TypeError: It is of no kind that is understood.
    """
    if isinstance(connection, sqlite3.Connection):
        return _Plain(lambda sql, values: _sqlite_cursor(connection).execute(sql, values), "?")
    kinds = {f"{kind.__module__.split('.')[0]}.{kind.__name__}" for kind in type(connection).__mro__}
    if "psycopg.Connection" in kinds:
        from psycopg.rows import tuple_row

        return _Plain(lambda sql, values: connection.cursor(row_factory=tuple_row).execute(sql, values), "%s")
    if "sqlalchemy.Session" in kinds or "sqlalchemy.scoped_session" in kinds:
        connection = connection.connection()
        kinds = {"sqlalchemy.Connection"}
    if "sqlalchemy.Connection" in kinds:
        style = connection.dialect.paramstyle
        mark = {"qmark": "?", "format": "%s", "pyformat": "%s"}.get(style)
        if mark is None:
            raise TypeError(f"SQLAlchemy's driver takes {style} parameters; use psycopg or sqlite3")
        return _Plain(lambda sql, values: connection.exec_driver_sql(sql, tuple(values)), mark)
    if "django.BaseDatabaseWrapper" in kinds or "django.ConnectionProxy" in kinds:
        return _Django(connection)
    raise TypeError(
        f"within takes a connection of sqlite3, psycopg, SQLAlchemy or Django, not {type(connection).__name__}; "
        "with SQLAlchemy's async session: await session.run_sync(lambda own: box.add(..., within=own))"
    )


def _sqlite_cursor(connection: sqlite3.Connection) -> sqlite3.Cursor:
    """Return a cursor that gives rows as tuples, whatever the application's own give."""
    cursor = connection.cursor()
    cursor.row_factory = None
    return cursor


class _Plain:
    def __init__(self, execute: Any, mark: str) -> None:
        self._execute, self._mark = execute, mark

    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Return all rows of a statement."""
        rows = self._execute(sql.replace("?", self._mark), parameters).fetchall()
        return [tuple(row) for row in rows]


class _Django:
    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Return all rows of a statement; Django wants `%s` on every database."""
        with self._connection.cursor() as cursor:
            cursor.execute(sql.replace("?", "%s"), list(parameters))
            return [tuple(row) for row in cursor.fetchall()]
