"""What every part of the outbox stands on: a connection that is opened when it is needed, and one thread at a time."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from trunkline_outbox.stores import open_store
from trunkline_outbox.stores.schema import migrate, script
from trunkline_outbox.stores.store import Session

if TYPE_CHECKING:
    from typing import Self


class Connected:
    """A store and a connection to it."""

    def __init__(self, url: str, *, migrate: bool = True) -> None:
        self.store = open_store(url)
        self._lock = threading.RLock()
        self._session: Session | None = None
        self._process = os.getpid()
        if migrate:
            self.migrate()

    def migrate(self) -> None:
        """Make the tables, or bring them to the latest version."""
        with self.connected() as session:
            migrate(self.store, session)

    def ddl(self) -> str:
        """Return the SQL that makes the tables, for those who keep their schema themselves."""
        return script(self.store)

    def close(self) -> None:
        """Close the connection; a later call opens another one."""
        with self._lock:
            session, self._session = self._session, None
            if session is not None and self._process == os.getpid():
                session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def connected(self) -> Iterator[Session]:
        """Give the connection to one thread; it is opened when there is none."""
        with self._lock:
            if self._session is not None and self._process == os.getpid() and not self._session.usable():
                self._session.close()
                self._session = None
            if self._session is None or self._process != os.getpid():
                self._session, self._process = self.store.connect(), os.getpid()
            try:
                yield self._session
            except BaseException:
                # A connection that failed in the middle is not used again.
                session, self._session = self._session, None
                session.close()
                raise
