"""The tables: made in steps, forwards only."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from outbox.servers import Postgresql, free_port
from trunkline import Opentact
from trunkline_outbox import Outbox, State, StoreError
from trunkline_outbox.status import COUNT
from trunkline_outbox.stores import open_store
from trunkline_outbox.stores.schema import LATEST


def opened(file: Path) -> closing[sqlite3.Connection]:
    """The database beside the outbox; each statement is its own transaction."""
    return closing(sqlite3.connect(file, isolation_level=None))


def test_a_database_of_the_first_version_goes_forward(tmp_path: Path, client: Opentact) -> None:
    """What it holds stays, and what came later is there."""
    url = f"sqlite:///{tmp_path}/o.db"
    first = open_store(url).ddl(1)
    with opened(tmp_path / "o.db") as old:
        old.executescript(f"CREATE TABLE outbox_schema (version integer PRIMARY KEY); {first}")
        old.execute("INSERT INTO outbox_schema VALUES (1)")
        old.execute(
            "INSERT INTO outbox_campaign (name, vendor, method, settings, created_at) VALUES ('c', '', '', '{}', 0)"
        )
    with Outbox(url) as box:
        assert box.campaigns() == ["c"]
        assert box.add("c", key="k", send=client.sms.send, to="12017770001", message="Hi", from_="12017771234")
    with opened(tmp_path / "o.db") as new:
        assert new.execute("SELECT max(version) FROM outbox_schema").fetchone() == (LATEST,)
        assert new.execute("SELECT 1 FROM sqlite_master WHERE name = 'outbox_message_ended'").fetchone()


def test_a_newer_database_is_refused(tmp_path: Path) -> None:
    """An older program does not write into what it does not know."""
    url = f"sqlite:///{tmp_path}/o.db"
    Outbox(url).close()
    with opened(tmp_path / "o.db") as newer:
        newer.execute("INSERT INTO outbox_schema VALUES (99)")
    with pytest.raises(StoreError, match="version 99"):
        Outbox(url)


def test_a_campaign_is_counted_from_an_index_alone(tmp_path: Path) -> None:
    """`status` reads no row of the table, which is what makes a million quick."""
    url = f"sqlite:///{tmp_path}/o.db"
    Outbox(url).close()
    with opened(tmp_path / "o.db") as database:
        plan = database.execute(f"EXPLAIN QUERY PLAN {COUNT}", (1, 1, 1)).fetchall()
    searched = [step for *_, step in plan if "outbox_message" in step]
    assert len(searched) == 3
    assert all("COVERING INDEX" in step for step in searched)


def test_a_claim_of_the_second_version_is_free_again(tmp_path: Path) -> None:
    """It was no intent to send yet: nothing has left, and its parts are the cap's again."""
    url = f"sqlite:///{tmp_path}/o.db"
    store = open_store(url)
    with opened(tmp_path / "o.db") as old:
        old.executescript("CREATE TABLE outbox_schema (version integer PRIMARY KEY);" + store.ddl(1) + store.ddl(2))
        old.execute("INSERT INTO outbox_schema VALUES (1), (2)")
        old.execute(
            "INSERT INTO outbox_campaign (name, vendor, method, settings, reserved_parts, created_at) "
            "VALUES ('c', '', '', '{}', 6, 0)"
        )
        old.executemany(
            "INSERT INTO outbox_message (campaign_id, key, likeness, recipient, parts, due_at, state, owner_id) "
            "VALUES (1, ?, '', '', 2, 0, ?, 7)",
            [("claimed", 1), ("sending", 2), ("sent", 3)],
        )
    with Outbox(url) as box:
        assert box.status("c").counts == {State.PENDING: 1, State.SENDING: 1, State.SENT: 1}
    with opened(tmp_path / "o.db") as new:
        assert new.execute("SELECT reserved_parts FROM outbox_campaign").fetchone() == (4,)


@pytest.mark.real
def test_a_server_that_is_not_there_is_told_without_names(postgresql: Postgresql) -> None:
    """What is wrong is said; parts of the URL are not, for a password that was not escaped is one of them."""
    with pytest.raises(StoreError, match="the server cannot be reached"):
        Outbox(f"postgresql://me:tangerine@127.0.0.1:{free_port()}/shop")
    with pytest.raises(StoreError, match="does not exist") as raised:
        Outbox(postgresql.url("tangerine"))
    assert "tangerine" not in str(raised.value)
