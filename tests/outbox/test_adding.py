"""Writing messages down."""

from __future__ import annotations

import io
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from outbox.servers import Postgresql
from trunkline import InvalidArgument, Opentact
from trunkline_outbox import Outbox, OutboxError, State, campaigns
from trunkline_outbox.gate import Gate
from trunkline_outbox.ledger import Ledger, Step
from trunkline_outbox.limits import Limits

FROM = "+1 201 777 1234"
PEOPLE = "order,phone,first,when\n1,+1 201 777 0001,Ann,\n2,12017770002,Bo,\n3,12017770003,Cy,\n"


def csv(client: Opentact, box: Outbox, text: str, **more: object) -> object:
    arguments = {"key": "order", "send": client.sms.send, "map": {"to": "phone"}, "from_": FROM} | more
    return box.add_csv("spring", io.StringIO(text), **{"message": "Hello {first}"} | arguments)  # type: ignore[arg-type]


def test_a_file_is_read_checked_counted_and_not_sent(box: Outbox, client: Opentact, vendor) -> None:
    """An import adds each row once, counts parts and cost, and sends nothing."""
    box.configure("spring", price_per_part="0.0079")
    report = csv(client, box, PEOPLE)
    assert (report.added, report.present, report.bad_rows) == (3, 0, 0)
    assert str(report.cost) == "0.0237"
    assert vendor.counts() == {}
    again = csv(client, box, PEOPLE)
    assert (again.added, again.present, again.changed) == (0, 3, 0)
    assert again.cost == 0
    twice = csv(client, box, "order,phone,first\n4,12017770004,Di\n4,12017770004,Di\n1,12017770001,Ann\n")
    assert (str(twice.cost), twice.survey.parts) == ("0.0079", 3), "what is sent once costs once"


def test_a_key_is_one_message_inside_a_file_too(box: Outbox, client: Opentact) -> None:
    """The first row of a key counts, another one is told as changed when it says something else."""
    report = csv(client, box, "order,phone,first\n1,12017770001,Ann\n1,12017770001,Ann\n1,12017770009,Zoe\n")
    assert (report.added, report.present, report.changed) == (1, 2, 1)
    assert report.first_changed == ["1"]
    assert "1 keys are in the ledger with other content, which counts: 1" in str(report)
    assert box.message("spring", "1").recipient == "12017770001"


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("1,abc,Ann,", "to must be"),
        ("1,,Ann,", "to must not be empty"),
        ("1,12017770001,,", "nothing in the column first"),
        (",12017770001,Ann,", "has no key"),
        ("1,12017770001,Ann,2026-12-24T09:00", "must say its offset"),
        ("1,12017770001,Ann,tomorrow", "must be a time"),
        ("1,12017770001,Ann,,extra", "more fields"),
        ("1", "no field for the column"),
        ("1,12017770001,Ann", "no field for the column when"),
        ("1,12017770001," + "x" * 1000 + ",", "message"),
    ],
)
def test_bad_rows_are_listed_with_line_and_reason(box: Outbox, client: Opentact, row: str, why: str) -> None:
    """A row that the call would refuse is told with its line; the others are kept, and so is the list."""
    report = csv(client, box, f"order,phone,first,when\n9,12017770009,Ok,\n{row}\n", due="when")
    assert report.added == 1
    assert [bad.line for bad in report.first_bad_rows] == [3]
    assert why in report.first_bad_rows[0].reason
    assert box.bad_rows("spring") == report.first_bad_rows
    assert "12017770001" not in str(report)


@pytest.mark.parametrize(
    ("text", "more", "why"),
    [
        ("order,first\n1,Ann\n", {}, "no column phone"),
        ("order,phone,first\n", {"message": "Hi {last}"}, "no column last"),
        ("order,phone,first\n", {"message": "Hi {first.__class__}"}, "nothing else"),
        ("order,phone,first\n", {"message": "Hi {"}, "brace"),
        ("", {}, "no column"),
        ("\n\n", {}, "no column"),
        ("order;phone;first\n1;12017770001;Ann\n", {}, "commas must separate"),
        ("order,phone,first,phone\n1,12017770001,Ann,12017770002\n", {}, "several columns phone"),
        ('order,phone,first\n1,12017770001,"Ann\n', {}, "near line"),
        ('order,phone,first\n1,12017770001,"Ann"x\n', {}, "near line"),
    ],
)
def test_a_wrong_plan_writes_nothing(box: Outbox, client: Opentact, text: str, more: dict, why: str) -> None:
    """A column that is missing is an error before anything is written."""
    with pytest.raises(OutboxError, match=why):
        csv(client, box, text, **more)
    assert box.campaigns() == []


def test_files_as_spreadsheets_write_them(box: Outbox, client: Opentact, tmp_path: Path) -> None:
    """A byte order mark, blanks in the header, lines inside of quotes, empty lines and either line end are all understood."""
    text = '\ufeff"order", phone,first\r\n\r\n1,12017770001,"Ann\r\nB."\r\n,,\r\n'
    text += '2,nobody,"Bo\r\nX"\r\n3,+1 201 777 0003,"""Cy"""\r\n'
    path = tmp_path / "people.csv"
    path.write_bytes(text.encode())
    more = {"key": "order", "send": client.sms.send, "map": {"to": "phone"}, "message": "Hi {first}", "from_": FROM}
    for source in (path, io.StringIO(text, newline="")):
        report = box.add_csv("spring", source, **more)  # type: ignore[arg-type]
        assert [(bad.line, bad.key) for bad in report.first_bad_rows] == [(5, ""), (6, "2")]
        assert report.added + report.present == 2
    assert box.message("spring", "1").arguments["message"] == "Hi Ann\r\nB."
    assert box.message("spring", "3").arguments["message"] == 'Hi "Cy"'


def test_a_file_that_breaks_in_the_middle_leaves_nothing(box: Outbox, client: Opentact, tmp_path: Path) -> None:
    """An import is whole or not there."""
    path = tmp_path / "people.csv"
    path.write_bytes(PEOPLE.encode() + b"4,12017770004,\xff\xff,\n")
    with pytest.raises(OutboxError, match="UTF-8"):
        box.add_csv("spring", path, key="order", send=client.sms.send, map={"to": "phone"}, message="Hi", from_=FROM)
    assert box.campaigns() == []


def test_dear_characters_and_repeated_receivers_are_named(box: Outbox, client: Opentact) -> None:
    """What makes texts dearer is named, and who gets several."""
    report = csv(
        client, box, "order,phone,first\n1,12017770001,Ann\n2,12017770001,Ann\n3,12017770001,Zoë\n4,12017770002,😀\n"
    )
    assert report.survey.encodings == {"GSM-7": 2, "UCS-2": 2}
    assert report.survey.dearer == {"ë": 1, "😀": 1}
    assert (report.repeated, report.identical) == (1, 1)


def test_rows_from_anywhere(box: Outbox, client: Opentact) -> None:
    """Any mapping is a row."""
    rows = ({"id": number, "to": f"1201777{number:04}"} for number in range(5))
    report = box.add_rows("spring", rows, key="id", send=client.sms.send, map={"to": "to"}, message="Hi", from_=FROM)
    assert report.added == 5


def test_one_message_is_added_once(box: Outbox, client: Opentact) -> None:
    """The second time a key comes nothing is added."""
    more = {"send": client.sms.send, "to": "12017770001", "message": "Hi", "from_": FROM}
    assert box.add("orders", key="order-17", **more) is True
    assert box.add("orders", key="order-17", **more) is False
    with pytest.raises(InvalidArgument, match="to"):
        box.add("orders", key="order-18", **more | {"to": "nobody"})
    with pytest.raises(InvalidArgument, match="colour is no argument"):
        box.add("orders", key="order-18", **more, colour="red")
    with pytest.raises(OutboxError, match="sends by opentact"):
        box.add(
            "orders", key="order-18", send="sms.send_sms_message", vendor="voximplant",
            source="12017771234", destination="12017770001", sms_body="x",
        )  # fmt: skip


def more(client: Opentact) -> dict:
    return {"key": "order-17", "send": client.sms.send, "to": "12017770001", "message": "Hi", "from_": FROM}


def test_a_message_joins_sqlites_transaction(tmp_path: Path, client: Opentact) -> None:
    """What the application rolls back is not sent, what it commits is there; the outbox commits nothing itself."""
    box = Outbox(f"sqlite:///{tmp_path}/o.db")
    own = sqlite3.connect(tmp_path / "o.db")
    assert box.add("orders", within=own, **more(client))
    own.rollback()
    assert box.campaigns() == []
    assert box.add("orders", within=own, **more(client))
    own.commit()
    own.close()
    assert box.status("orders").counts == {State.PENDING: 1}
    own = sqlite3.connect(tmp_path / "o.db")
    own.row_factory = lambda cursor, row: {"first": row[0]}
    with own:
        assert box.add("orders", within=own, **more(client) | {"key": "order-18"})
    assert own.execute("SELECT count(*) FROM outbox_message").fetchone() == {"first": 2}
    own.close()
    box.close()


def test_a_message_joins_sqlalchemys_transaction(url: str, client: Opentact) -> None:
    """SQLAlchemy's connection and session are joined on both databases."""
    import sqlalchemy
    from sqlalchemy.orm import Session

    box = Outbox(url)
    engine = sqlalchemy.create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.connect() as connection:
        box.add("orders", within=connection, **more(client))
        connection.rollback()
    assert box.campaigns() == []
    with Session(engine) as session, session.begin():
        box.add("orders", within=session, **more(client))
    assert box.status("orders").total == 1
    engine.dispose()
    box.close()


@pytest.mark.real
def test_a_message_joins_psycopgs_transaction(postgresql: Postgresql, client: Opentact) -> None:
    """An order and its message are there together, or neither is."""
    import psycopg
    from psycopg.rows import dict_row

    url = postgresql.create("joined")
    box = Outbox(url)
    with psycopg.connect(url) as connection:
        with pytest.raises(ZeroDivisionError), connection.transaction():
            box.add("orders", within=connection, **more(client))
            raise ZeroDivisionError
        assert box.campaigns() == []
        with connection.transaction():
            box.add("orders", within=connection, **more(client))
    with psycopg.connect(url, row_factory=dict_row) as connection:
        box.add("orders", within=connection, **more(client) | {"key": "order-18"})  # type: ignore[arg-type]
    assert box.status("orders").total == 2
    box.close()


def test_a_message_joins_djangos_transaction(url: str, client: Opentact) -> None:
    """Django's `atomic` holds the message, on both databases."""
    from urllib.parse import urlsplit

    import django
    from django.conf import settings
    from django.db.utils import ConnectionHandler

    parts = urlsplit(url)
    engine = {"sqlite": "sqlite3"}.get(parts.scheme, parts.scheme)
    name = url.removeprefix("sqlite:///") if engine == "sqlite3" else parts.path[1:]
    if not settings.configured:
        settings.configure(USE_TZ=True)
        django.setup()
    place = {"HOST": parts.hostname or "", "PORT": parts.port or "", "USER": parts.username or ""}
    handler = ConnectionHandler({"default": {"ENGINE": f"django.db.backends.{engine}", "NAME": name, **place}})
    connection = handler["default"]
    box = Outbox(url)
    connection.set_autocommit(False)
    box.add("orders", within=connection, **more(client))
    connection.rollback()
    assert box.campaigns() == []
    box.add("orders", within=connection, **more(client))
    connection.commit()
    assert box.status("orders").total == 1
    connection.close()
    box.close()


def test_other_connections_are_refused_by_name(box: Outbox, client: Opentact) -> None:
    """Nothing is half understood."""
    with pytest.raises(TypeError, match="not list"):
        box.add("orders", within=[], **more(client))


def test_due_needs_a_zone(box: Outbox, client: Opentact) -> None:
    """A time without a zone is refused."""
    with pytest.raises(OutboxError, match="zone"):
        box.add("orders", due=datetime(2026, 12, 24), **more(client))
    box.add("orders", due=datetime.now(UTC) + timedelta(days=1), **more(client))
    assert box.run(client, campaign="orders").sent == 0
    assert "due at" in str(box.status("orders"))


def test_what_a_database_cannot_hold_is_a_bad_row(box: Outbox, client: Opentact) -> None:
    """A key with a NUL or half a character is told with its line, and does not end the import of the others."""
    rows = [
        {"k": "a\0b", "to": "12017770001", "m": "Hi"},
        {"k": "\ud800", "to": "12017770001", "m": "Hi"},
        {"k": "c", "to": "12017770001", "m": "half \ud800"},
        {"k": "d", "to": "12017770001", "m": "Hi"},
    ]
    send = client.sms.send
    report = box.add_rows("c", rows, key="k", send=send, map={"to": "to", "message": "m"}, from_=FROM)
    assert (report.added, report.bad_rows) == (1, 3)
    assert [bad.line for bad in box.bad_rows("c")] == [1, 2, 3]
    with pytest.raises(InvalidArgument, match="key"):
        box.add("c", key="a\0b", send=send, to="12017770001", message="Hi", from_=FROM)
    assert [message.key for message in box.messages("c")] == ["d"]


def test_what_may_leave_at_once_waits_for_no_clock(box: Outbox, client: Opentact) -> None:
    """A machine whose clock is behind the one that wrote messages down, or set back since, sends them all the same."""
    box.add("orders", **more(client))
    rows = [{"k": "a", "to": "12017770002"}]
    box.add_rows("orders", rows, key="k", send=client.sms.send, map={"to": "to"}, message="Hi", from_=FROM)
    assert box.status("orders").next_due is None
    with box.connected() as session:
        step = Step(room=10, look=10)
        Ledger(box.store, session)._claim(1, campaigns.find(session, "orders"), step, Gate(None, Limits()), now=1.0)
    assert len(step.leaving) == 2


def test_a_key_that_no_index_holds_is_a_bad_row(box: Outbox, client: Opentact) -> None:
    """It is told with its line; the longest key that is allowed works, in letters of four bytes too."""
    rows = [{"k": "\U0001f600" * 500, "to": "12017770001"}, {"k": "k" * 501, "to": "12017770002"}]
    report = box.add_rows("c", rows, key="k", send=client.sms.send, map={"to": "to"}, message="Hi", from_=FROM)
    assert (report.added, report.bad_rows) == (1, 1)
    assert report.first_bad_rows[0].reason == "key must have at most 500 characters"


def test_a_number_without_its_countrys_code_shows(box: Outbox, client: Opentact) -> None:
    """`(201) ...` is a number of Egypt's to the vendor: who pays for it sees that before anything is sent."""
    report = csv(client, box, "order,phone,first\n1,+1 201 777 0001,Ann\n2,(201) 777-0006,Bo\n3,+49 30 123456,Cy\n")
    assert report.calling_codes == {"1": 1, "20": 1, "49": 1}
    assert "receivers by country code: 1 in +1, 1 in +20, 1 in +49" in str(report)
