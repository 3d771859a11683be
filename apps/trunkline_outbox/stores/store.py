"""What the ledger needs of a database: few enough things to write a third store in an afternoon."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol, TypeAlias

Row: TypeAlias = tuple[Any, ...]


class StoreError(Exception):
    """The database did not do what it was asked: it is full, locked, away or read-only.

    Attributes:
        lost: Whether the connection is gone, and with it every claim of this worker.
    """

    def __init__(self, summary: str, *, lost: bool = False) -> None:
        super().__init__(summary)
        self.lost = lost


class Session(Protocol):
    """One connection. SQL is written with `?` for parameters; used by one thread at a time."""

    among: str
    """A condition with one parameter, made by `pack`: whether a number is among many."""
    pairs: str
    """A table of `key` and `value` with one parameter, an object as JSON."""
    skip_locked: str
    """What a SELECT ends with that takes rows for itself alone."""
    alone: str
    """What a SELECT ends with that waits until nobody holds a row, and lets nobody read it with `held`."""
    held: str
    """What a SELECT ends with whose rows must stay as they are until the transaction ends."""

    def transaction(self) -> AbstractContextManager[None]:
        """Write everything inside durably, or nothing of it."""

    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Return all rows of a statement."""

    def query_whole(self, columns: Sequence[str], sql: str, parameters: Sequence[object] = ()) -> Sequence[Row]:
        """Return all rows of a SELECT with these columns, texts and whole numbers, in as few steps as there are."""

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Carry out a statement and return how many rows it changed."""

    def execute_many(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        """Carry out a statement for each of the rows."""

    def stream(self, sql: str, parameters: Sequence[object] = ()) -> Iterator[Row]:
        """Return the rows of a statement one by one, never all of them in memory."""

    def pack(self, numbers: Iterable[int]) -> object:
        """Return numbers as the one parameter of `among`."""

    def add_messages(self, campaign_id: int, rows: Iterable[Row]) -> tuple[int, list[str]]:
        """Add messages whose key is new, inside a transaction.

        Args:
            campaign_id: Their campaign.
            rows: In the order of `schema.MESSAGE`, arguments last.

        Returns:
            How many were added, and the keys that were there with other content.
        """

    def lock_schema(self) -> None:
        """Let no other process change the schema until this transaction ends."""

    def has_schema(self) -> bool:
        """Whether the table of the schema's version is there."""

    def usable(self) -> bool:
        """Whether the connection is still there, as far as can be known without asking the server."""

    def scrub(self) -> None:
        """Remove from the database's files what was erased, as far as a client of it can."""

    def close(self) -> None:
        """Close the connection; a second call does nothing."""


class Owner(Protocol):
    """The sign of life of one worker: it ends with the process, however that ends, and cannot outlive it.

    Attributes:
        id: Its number in the ledger.
    """

    id: int

    def alive(self) -> bool:
        """Whether the claims are still this worker's. It is asked before each departure, so it must be cheap."""

    def close(self) -> None:
        """Give the sign of life up; a second call does nothing."""


class Store(Protocol):
    """A database that can keep the ledger."""

    def connect(self) -> Session:
        """Open a connection.

        Raises:
            StoreError: There is no way to.
        """

    def own(self, session: Session, campaign_id: int) -> Owner:
        """Register a worker of a campaign; it lives as long as this process."""

    def dead(self, session: Session, owner_ids: Sequence[int]) -> list[int]:
        """Return which of these workers are dead; inside a transaction, so that nobody else finds them too."""

    def ddl(self, version: int) -> str:
        """Return the statements that lead to a version of the schema from the one before."""
