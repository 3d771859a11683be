"""Numbers and texts: where they are kept, where they never show, and how they go."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator

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
        import sqlite3

        with sqlite3.connect(url.removeprefix("sqlite:///")) as database:
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
