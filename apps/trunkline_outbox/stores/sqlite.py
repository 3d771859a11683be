"""The ledger in one SQLite file, for one machine.

A worker's sign of life is a locked file beside the database: the kernel unlocks it when the process ends, by SIGKILL
too, and not while the process is stopped. Network file systems keep neither promise.
"""

from __future__ import annotations

import json
import os
import socket
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from trunkline_outbox.stores import schema
from trunkline_outbox.stores.store import Owner, Row, Session, StoreError

TYPES = {"identity": "integer PRIMARY KEY AUTOINCREMENT", "time": "real"}
PATIENCE = 60.0
"""Seconds to wait for another process that is writing."""
CACHE = 8192
"""Kibibytes of pages to keep."""


class SqliteSession:
    """One connection, in write-ahead mode and synced at each commit."""

    among = "IN (SELECT value FROM json_each(?))"
    pairs = "json_each(?)"
    skip_locked = alone = held = ""  # one process writes at a time

    def __init__(self, path: str) -> None:
        _make_private(path)
        with _told():
            self._connection = sqlite3.connect(
                path, timeout=PATIENCE, isolation_level=None, check_same_thread=False, cached_statements=256
            )
            self._path, self._opened = path, _identity(path)
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = FULL")
            self._connection.execute("PRAGMA foreign_keys = ON")
            self._connection.execute("PRAGMA secure_delete = ON")  # what is erased is overwritten
            self._connection.execute(f"PRAGMA cache_size = -{CACHE}")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write everything inside durably, or nothing of it."""
        with _told():
            self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            with _told():
                self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                with suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
            raise

    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Return all rows of a statement."""
        with _told():
            return self._connection.execute(sql, parameters).fetchall()

    def query_whole(self, columns: Sequence[str], sql: str, parameters: Sequence[object] = ()) -> Sequence[Row]:
        """Return all rows of a SELECT as one: at each row that is read, another thread may take over."""
        whole = f"SELECT json_group_array(json_array({', '.join(columns)})) FROM ({sql})"
        rows: list[Row] = json.loads(self.query(whole, parameters)[0][0])
        return rows

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Carry out a statement and return how many rows it changed."""
        with _told():
            return self._connection.execute(sql, parameters).rowcount

    def execute_many(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        """Carry out a statement for each of the rows."""
        with _told():
            self._connection.executemany(sql, rows)

    def stream(self, sql: str, parameters: Sequence[object] = ()) -> Iterator[Row]:
        """Return the rows of a statement one by one."""
        with _told():
            yield from self._connection.execute(sql, parameters)

    def pack(self, numbers: Iterable[int]) -> object:
        """Return numbers as the one parameter of `among`."""
        return json.dumps(list(numbers))

    def add_messages(self, campaign_id: int, rows: Iterable[Row]) -> tuple[int, list[str]]:
        """Add messages whose key is new."""
        columns = ", ".join(schema.MESSAGE[:-1])
        message = (
            f"INSERT INTO outbox_message (campaign_id, {columns}) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
        )
        content = "INSERT INTO outbox_content (message_id, arguments) VALUES (?, ?)"
        other = "SELECT likeness NOT IN (?, '') FROM outbox_message WHERE campaign_id = ? AND key = ?"
        added, changed, execute = 0, list[str](), self._connection.execute
        waiting = list(rows)  # what fails in making them is not this database's
        with _told():
            for *values, arguments in waiting:
                cursor = execute(message, (campaign_id, *values))
                if cursor.rowcount:
                    execute(content, (cursor.lastrowid, arguments))
                    added += 1
                elif self.query(other, (values[1], campaign_id, values[0]))[0][0]:
                    changed.append(str(values[0]))
        return added, changed

    def lock_schema(self) -> None:
        """Nothing to do: one process writes at a time."""

    def has_schema(self) -> bool:
        """Whether the table of the schema's version is there."""
        return bool(self.query("SELECT 1 FROM sqlite_master WHERE name = 'outbox_schema'"))

    def usable(self) -> bool:
        """Whether the file is still there, and no other one in its place."""
        return _identity(self._path) == self._opened

    def scrub(self) -> None:
        """Empty the write-ahead log, which holds what pages said before; a reader that stays may prevent it."""
        self.query("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


class LockedFile:
    """A worker's sign of life: a file that it keeps locked."""

    def __init__(self, owner_id: int, path: Path) -> None:
        self.id = owner_id
        self._path = path
        self._process = os.getpid()
        path.parent.mkdir(mode=0o700, exist_ok=True)
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        if not _lock(self._file):
            raise StoreError("another process holds this worker's file")

    def alive(self) -> bool:
        """Whether the file is still there and this process is the one that locked it."""
        return self._file >= 0 and os.fstat(self._file).st_nlink > 0 and os.getpid() == self._process

    def close(self) -> None:
        """Remove the file and unlock it; a forked child only lets go of its copy."""
        file, self._file = self._file, -1
        if file < 0:
            return
        if os.getpid() == self._process:
            self._path.unlink(missing_ok=True)
        os.close(file)


class SqliteStore:
    """A file that holds the ledger.

    Args:
        path: The file; its folder must be there.

    Raises:
        ValueError: It names no file.
    """

    def __init__(self, path: str) -> None:
        if path in ("", ":memory:"):
            raise ValueError("the outbox must outlive its process: give it a file, sqlite:///outbox.db")
        self._path = Path(path).absolute()

    def connect(self) -> Session:
        """Open a connection."""
        return SqliteSession(str(self._path))

    def own(self, session: Session, campaign_id: int) -> Owner:
        """Register a worker; its file is locked before anybody can read of it."""
        owner: LockedFile | None = None
        try:
            with session.transaction():
                row = session.query(
                    "INSERT INTO outbox_owner (campaign_id, host, process, started_at) VALUES (?, ?, ?, ?) RETURNING id",
                    (campaign_id, socket.gethostname(), os.getpid(), time.time()),
                )
                owner = LockedFile(row[0][0], self._sign(row[0][0]))
        except BaseException:
            if owner is not None:
                owner.close()  # the next worker gets the same number, and must find its file free
            raise
        return owner

    def dead(self, session: Session, owner_ids: Sequence[int]) -> list[int]:
        """Return which of these workers are dead: their file is gone or can be locked."""
        return [owner for owner in owner_ids if not self._lives(owner)]

    def ddl(self, version: int) -> str:
        """Return the statements that lead to a version of the schema."""
        return schema.ddl(TYPES, version)

    def _sign(self, owner_id: int) -> Path:
        return self._path.with_name(f"{self._path.name}-owners") / str(owner_id)

    def _lives(self, owner_id: int) -> bool:
        path = self._sign(owner_id)
        try:
            file = os.open(path, os.O_RDWR | os.O_CLOEXEC)
        except FileNotFoundError:
            return False
        try:
            if not _lock(file):
                return True
            path.unlink(missing_ok=True)
            return False
        finally:
            os.close(file)


def _identity(path: str) -> tuple[int, int] | None:
    """Return what tells a file from another of the same name; `None` when there is none."""
    with suppress(OSError):
        found = os.stat(path)
        return found.st_dev, found.st_ino
    return None


def _make_private(path: str) -> None:
    """Make the file for its owner alone, where there is none yet; SQLite gives its other files the same mode."""
    with suppress(OSError):  # it is there, or SQLite says what is wrong
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_CLOEXEC, 0o600))


def _lock(file: int) -> bool:
    """Lock a file for this process; False when another one has."""
    try:
        import fcntl
    except ImportError:  # Windows
        raise StoreError("an outbox in SQLite needs a POSIX system; use PostgreSQL here") from None
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@contextmanager
def _told() -> Iterator[None]:
    """Raise `StoreError` for what SQLite raises when the file, not the statement, is to blame."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise StoreError(f"SQLite: {error}") from error
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError):
            raise
        raise StoreError(f"SQLite: {error}") from error
