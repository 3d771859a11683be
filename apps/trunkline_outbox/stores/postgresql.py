"""The ledger in PostgreSQL, for many machines, where the application's own tables are (psycopg 3).

A worker's sign of life is an advisory lock of its session: the server frees it when the session ends, and a process that
is stopped keeps it. The session needs a connection of its own: a pooler that shares connections among transactions
(PgBouncer's `transaction` mode) hands the lock to strangers.
"""

from __future__ import annotations

import os
import re
import select
import socket
import threading
import time
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import psycopg

from trunkline_outbox.stores import schema
from trunkline_outbox.stores.store import Owner, Row, Session, StoreError

if TYPE_CHECKING:
    from typing import LiteralString

TYPES = {"identity": "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "time": "double precision"}
PIECE = 1000
"""Rows that a stream fetches at once."""
CONNECTING = 10
"""Seconds to wait for a connection."""

_STAGE = """
CREATE TEMPORARY TABLE IF NOT EXISTS outbox_stage (
    line bigint GENERATED ALWAYS AS IDENTITY, key text, likeness text, recipient text, zone text, parts integer,
    due_at double precision, arguments text
) ON COMMIT DROP
"""
_ADD = """
WITH first AS (SELECT DISTINCT ON (key) * FROM outbox_stage ORDER BY key, line),
new AS (
    INSERT INTO outbox_message (campaign_id, key, likeness, recipient, zone, parts, due_at)
    SELECT %s, key, likeness, recipient, zone, parts, due_at FROM first ORDER BY line
    ON CONFLICT DO NOTHING RETURNING id, key
)
INSERT INTO outbox_content (message_id, arguments) SELECT new.id, first.arguments FROM new JOIN first USING (key)
"""
_CHANGED = """
SELECT s.key FROM outbox_stage s JOIN outbox_message m ON m.campaign_id = %s AND m.key = s.key
WHERE m.likeness NOT IN (s.likeness, '') ORDER BY s.line
"""


class PostgresqlSession:
    """One connection of its own."""

    among = "= ANY(?)"
    pairs = "json_each_text(CAST(? AS json))"
    skip_locked = "FOR UPDATE OF m SKIP LOCKED"
    alone = "FOR UPDATE"
    held = "FOR KEY SHARE"  # many may hold a row so, and change what is no key in it

    def __init__(self, url: str) -> None:
        with _told(None):
            self.connection = psycopg.connect(
                url, autocommit=True, connect_timeout=CONNECTING, application_name="trunkline outbox"
            )

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write everything inside durably, or nothing of it."""
        with _told(self.connection), self.connection.transaction():
            yield

    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Return all rows of a statement."""
        with _told(self.connection):
            return self.connection.execute(_marks(sql), parameters).fetchall()

    def query_whole(self, columns: Sequence[str], sql: str, parameters: Sequence[object] = ()) -> Sequence[Row]:
        """Return all rows of a SELECT; they come at once."""
        return self.query(sql, parameters)

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Carry out a statement and return how many rows it changed."""
        with _told(self.connection):
            return self.connection.execute(_marks(sql), parameters).rowcount

    def execute_many(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        """Carry out a statement for each of the rows, in one go."""
        if rows:
            with _told(self.connection), self.connection.cursor() as cursor:
                cursor.executemany(_marks(sql), rows)

    def stream(self, sql: str, parameters: Sequence[object] = ()) -> Iterator[Row]:
        """Return the rows of a statement one by one, through a cursor of the server's."""
        with _told(self.connection), self.connection.transaction(), self.connection.cursor("outbox_stream") as cursor:
            cursor.itersize = PIECE
            yield from cursor.execute(_marks(sql), parameters)

    def pack(self, numbers: Iterable[int]) -> object:
        """Return numbers as the one parameter of `among`."""
        return list(numbers)

    def add_messages(self, campaign_id: int, rows: Iterable[Row]) -> tuple[int, list[str]]:
        """Add messages whose key is new: copied to a table of this transaction, then taken over in one statement."""
        with _told(self.connection), self.connection.cursor() as cursor:
            cursor.execute(_STAGE)
            cursor.execute("TRUNCATE outbox_stage")
            with cursor.copy(_marks(f"COPY outbox_stage ({', '.join(schema.MESSAGE)}) FROM STDIN")) as copy:
                for row in rows:
                    copy.write_row(row)
            cursor.execute(_ADD, (campaign_id,))
            added = cursor.rowcount
            cursor.execute(_CHANGED, (campaign_id,))
            return added, [row[0] for row in cursor.fetchall()]

    def lock_schema(self) -> None:
        """Let no other process change the schema until this transaction ends."""
        self.query("SELECT pg_advisory_xact_lock(hashtext('trunkline outbox schema'))")

    def has_schema(self) -> bool:
        """Whether the table of the schema's version is there."""
        return bool(self.query("SELECT to_regclass('outbox_schema') IS NOT NULL")[0][0])

    def usable(self) -> bool:
        """Whether the server has not ended the connection, which it says on the socket."""
        if self.connection.closed:
            return False
        watch = select.poll()
        watch.register(self.connection.fileno(), select.POLLIN)
        return not watch.poll(0)

    def scrub(self) -> None:
        """Nothing to do: the server's vacuum removes old versions of rows."""

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()


class SessionLock:
    """A worker's sign of life: an advisory lock of a session that does nothing else.

    An idle session is told nothing by the server but its end, so that one look at the socket shows whether it lives.
    """

    def __init__(self, owner_id: int, session: PostgresqlSession) -> None:
        self.id = owner_id
        self._session = session
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._watch = select.poll()
        self._watch.register(session.connection.fileno(), select.POLLIN)

    def alive(self) -> bool:
        """Whether the session is still open; asks the server only when it has said something."""
        if os.getpid() != self._process:
            return False
        with self._lock:
            if self._session.connection.closed:
                return False
            if not self._watch.poll(0):
                return True
            try:
                self._session.query("SELECT 1")  # it may have told of a changed setting: this takes it off the socket
            except StoreError:
                self._session.close()
                return False
            return True

    def close(self) -> None:
        """End the session, and with it the lock; a forked child leaves it alone."""
        if os.getpid() == self._process:
            self._session.close()


class PostgresqlStore:
    """A database that holds the ledger.

    Args:
        url: As libpq takes it; `?options=-csearch_path%3Dname` chooses a schema.
    """

    def __init__(self, url: str) -> None:
        self._url = url

    def connect(self) -> Session:
        """Open a connection."""
        return PostgresqlSession(self._url)

    def own(self, session: Session, campaign_id: int) -> Owner:
        """Register a worker; its lock is taken before anybody can read of it."""
        life = PostgresqlSession(self._url)
        try:
            with session.transaction():
                row = session.query(
                    "INSERT INTO outbox_owner (campaign_id, host, process, started_at) VALUES (?, ?, ?, ?) RETURNING id",
                    (campaign_id, socket.gethostname(), os.getpid(), time.time()),
                )
                life.query("SELECT pg_advisory_lock(?, ?)", self._lock(session, row[0][0]))
        except BaseException:
            life.close()
            raise
        return SessionLock(row[0][0], life)

    def dead(self, session: Session, owner_ids: Sequence[int]) -> list[int]:
        """Return which of these workers are dead: their lock can be taken, for the length of this transaction."""
        lock = "SELECT pg_try_advisory_xact_lock(?, ?)"
        return [owner for owner in owner_ids if session.query(lock, self._lock(session, owner))[0][0]]

    def ddl(self, version: int) -> str:
        """Return the statements that lead to a version of the schema."""
        return schema.ddl(TYPES, version)

    def _lock(self, session: Session, owner_id: int) -> tuple[int, int]:
        """Return the two numbers that name a worker's lock; outboxes in other schemas have others."""
        place = session.query("SELECT current_schema()")[0][0]
        return zlib.crc32(f"trunkline outbox {place}".encode()) - 2**31, owner_id % 2**31


@lru_cache(maxsize=256)
def _marks(sql: str) -> LiteralString:
    return sql.replace("%", "%%").replace("?", "%s")


@contextmanager
def _told(connection: psycopg.Connection[Any] | None) -> Iterator[None]:
    """Raise `StoreError` for what psycopg raises when the server, not the statement, is to blame."""
    try:
        yield
    except (psycopg.OperationalError, psycopg.errors.InternalError_) as error:
        lost = connection is None or connection.closed or connection.broken
        raise StoreError(f"PostgreSQL: {_why(error, connecting=connection is None)}", lost=lost) from error


def _why(error: psycopg.Error, *, connecting: bool) -> str:
    """Say what the server said; of a connection that was not made without names, which may be parts of a wrong URL."""
    if error.diag.message_primary:
        return error.diag.message_primary
    if not connecting:
        return "the connection was lost"
    fatal = re.search(r"FATAL:\s*([^\n]+)", str(error))
    return "the server cannot be reached" if fatal is None else re.sub(r'"[^"]*"', '"..."', fatal[1])
