"""Numbers and texts: where they are kept, where they never show, and how they go."""

from __future__ import annotations

import sqlite3
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from outbox.vendor import RunningVendor
from trunkline import AsyncOpentact, Opentact
from trunkline_outbox import Outbox

NUMBER, TEXT, FROM = "12017770099", "Your code is tangerine", "12017771234"


def everything_in(error: BaseException) -> Iterator[str]:
    """What a crash reporter that prints every frame's variables would send, but for the frames of this test."""
    for one, trace in ((one, one.__traceback__) for one in chain(error)):
        yield "".join(traceback.format_exception_only(one))
        while trace is not None:
            if trace.tb_frame.f_code.co_filename != __file__:
                yield from map(repr, walk(dict(trace.tb_frame.f_locals)))
            trace = trace.tb_next


def chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: list[BaseException] = []
    waiting = [error]
    while waiting:
        found = waiting.pop()
        if found is None or found in seen:
            continue
        seen.append(found)
        yield found
        waiting += [found.__cause__, found.__context__]


def walk(value: object, depth: int = 4) -> Iterator[object]:
    if depth and isinstance(value, dict):
        for inner in (*value, *value.values()):
            yield from walk(inner, depth - 1)
    elif depth and isinstance(value, list | tuple | set):
        for inner in value:
            yield from walk(inner, depth - 1)
    else:
        yield value


def broken(box: Outbox, url: str, sql: str) -> None:
    """Make the database refuse what the outbox wants."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as database:
            database.execute(sql)
        return
    import psycopg

    with psycopg.connect(url, autocommit=True) as database:
        database.execute(sql)  # type: ignore[arg-type]


REFUSALS: dict[str, Callable[[Outbox, Opentact], object]] = {
    "add": lambda box, client: box.add(
        "c", key="k", send=client.sms.send, to=NUMBER, message=TEXT, form="no", from_=FROM
    ),
    "no due zone": lambda box, client: box.add("c", key="", send=client.sms.send, to=NUMBER, message=TEXT, from_=FROM),
    "rows": lambda box, client: box.add_rows(
        "c",
        [NUMBER],
        key="k",
        send=client.sms.send,
        map={"to": "to"},
        message=TEXT,
        from_=FROM,  # type: ignore[list-item]
    ),
    "stop": lambda box, client: box.stop(NUMBER),
    "erase": lambda box, client: box.erase(number=NUMBER),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_no_frame_holds_a_number_or_a_text(box: Outbox, url: str, client: Opentact, name: str) -> None:
    """Whatever is refused, by the call's check or by a broken database: no variable of ours tells of it."""
    if name in ("stop", "erase"):
        broken(box, url, "DROP TABLE outbox_stop")
        broken(box, url, "ALTER TABLE outbox_message RENAME TO gone")
    with pytest.raises(Exception) as raised:
        REFUSALS[name](box, client)
    told = "\n".join(everything_in(raised.value))
    assert NUMBER not in told
    assert "tangerine" not in told


@pytest.mark.parametrize("colour", ["blocking", "async"])
def test_a_run_that_fails_tells_nothing(url: str, vendor: RunningVendor, client: Opentact, colour: str) -> None:
    """A ledger that breaks in the middle of a run: its rows are in no frame of what is raised."""
    with Outbox(url) as box:
        box.add("c", key="k", send=client.sms.send, to=NUMBER, message=TEXT, from_=FROM)
        broken(box, url, "ALTER TABLE outbox_owner RENAME TO gone")
        with pytest.raises(Exception) as raised:
            run(box, vendor, client, colour)
        told = "\n".join(everything_in(raised.value))
        assert NUMBER not in told
        assert "tangerine" not in told
    assert vendor.counts() == {}


def run(box: Outbox, vendor: RunningVendor, client: Opentact, colour: str) -> None:
    import asyncio

    async def main() -> None:
        async with AsyncOpentact(token="t", base_url=vendor.base_url, retries=0) as awaited:
            await box.run(awaited, campaign="c", patience=0.1)

    asyncio.run(main()) if colour == "async" else box.run(client, campaign="c", patience=0.1)


def files_of(folder: Path) -> bytes:
    """Every byte of the database, its write-ahead log and whatever else lies beside them."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


@pytest.fixture
def filled(tmp_path: Path, client: Opentact) -> Iterator[Outbox]:
    """Many people, so that rows fill pages of their own, and one whose number and text are looked for."""
    with Outbox(f"sqlite:///{tmp_path}/outbox.db") as box:
        box.configure("other", forget_texts=False)
        rows = [{"k": f"k{n}", "to": f"1201555{n:04}", "m": f"Hello {n}" * 9} for n in range(120)]
        rows[50] |= {"to": f"+{NUMBER}", "m": TEXT * 9}
        box.add_rows("c", rows, key="k", send=client.sms.send, map={"to": "to", "message": "m"}, from_=FROM)
        yield box


def test_the_file_holds_them_at_first(filled: Outbox, tmp_path: Path) -> None:
    """The look into the files finds what is there: otherwise the tests below would show nothing."""
    assert NUMBER.encode() in files_of(tmp_path)
    assert TEXT.encode() in files_of(tmp_path)


@pytest.mark.parametrize("sent", [True, False])
@pytest.mark.parametrize("by", ["number", "key"])
def test_erased_is_erased_from_the_file(
    filled: Outbox, tmp_path: Path, client: Opentact, by: str, *, sent: bool
) -> None:
    """No byte of the number and of the text is left, in free pages and in the write-ahead log neither."""
    if sent:
        filled.run(client, campaign="c", concurrency=4)
    found = filled.erase(number=f"+{NUMBER}") if by == "number" else filled.erase(campaign="c", key="k50")
    assert found == 1
    kept = files_of(tmp_path)
    assert NUMBER.encode() not in kept
    assert b"tangerine" not in kept
    assert b"Hello 49" in kept


def test_files_are_their_owners_alone(filled: Outbox, tmp_path: Path, client: Opentact) -> None:
    """What holds numbers and texts, the ledger and an export, is for nobody else to read."""
    filled.run(client, campaign="c", concurrency=4)
    filled.export("c", tmp_path / "c.csv")
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {"outbox.db", "c.csv"} <= {path.name for path in files}
    assert {path.name: oct(path.stat().st_mode & 0o077) for path in files} == {path.name: "0o0" for path in files}


def test_texts_are_kept_until_they_are_settled_only(filled: Outbox, tmp_path: Path, client: Opentact) -> None:
    """With `forget_texts` no text is left in the files after the run; numbers are, for the report."""
    filled.configure("c", forget_texts=True)
    filled.run(client, campaign="c", concurrency=4)
    kept = files_of(tmp_path)
    assert b"tangerine" not in kept
    assert b"Hello 49" not in kept
    assert NUMBER.encode() in kept


def test_old_messages_go_by_age(filled: Outbox, tmp_path: Path, client: Opentact) -> None:
    """`forget` erases what was settled longer ago than the campaign keeps, and nothing else."""
    filled.run(client, campaign="c", concurrency=4)
    assert filled.forget() == 0
    filled.configure("c", keep_days=0)
    assert filled.forget() == 120
    kept = files_of(tmp_path)
    assert NUMBER.encode() not in kept
    assert b"Hello" not in kept
    assert b"k50" in kept


def test_logs_and_reprs_say_nothing(
    filled: Outbox, vendor: RunningVendor, client: Opentact, caplog: pytest.LogCaptureFixture
) -> None:
    """What the outbox logs, and what its objects show of themselves, holds no number and no text."""
    import logging

    caplog.set_level(logging.DEBUG)
    vendor.fault("cut", 3)
    report = filled.run(client, campaign="c", concurrency=2)
    shown = [
        caplog.text,
        repr(report),
        str(report),
        *map(repr, filled.messages("c")),
        repr(filled.reconcile(client, campaign="c")),
    ]
    assert NUMBER not in "".join(shown)
    assert "tangerine" not in "".join(shown)
