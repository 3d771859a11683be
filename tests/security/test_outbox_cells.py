"""The table's cells for the outbox: errors, frames, logs, lists and the HTML page hold no receiver, text or vendor's word."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

import trunkline
from trunkline_outbox import Outbox, commands
from trunkline_outbox.states import State

from .acts import ACTS, ends, logging_in
from .channels import Witness, watching
from .test_table import FEW, leaks
from .values import Secrets, secrets
from .vendor_socket import VendorSocket, vendor_socket

ACT = ACTS["opentact sms"]
ENDS = ["refusal", "server failure", "hangs up", "cut off", "html", "another answer", "success"]
FROM = "12015550100"


@pytest.fixture(scope="module")
def vendor() -> Iterator[VendorSocket]:
    """One vendor for all examples."""
    with vendor_socket() as running:
        yield running


@pytest.fixture
def folder(tmp_path: Path) -> Callable[[], str]:
    """Return addresses of databases that are not there yet."""
    count = iter(range(1_000_000))
    return lambda: f"sqlite:///{tmp_path}/{next(count)}.db"


def run(kind: str, box: Outbox, secret: Secrets, url: str) -> object:
    """Send what is due with a client of a kind, and look the doubts up."""
    given_: dict[str, Any] = {"token": secret.token, "base_url": url, "retries": 0}
    if kind == "blocking":
        with trunkline.Opentact(**given_) as client:
            report = box.run(client, campaign="c", patience=0.2)
            return repr(report), str(report), repr(box.reconcile(client, campaign="c"))

    async def main() -> object:
        async with trunkline.AsyncOpentact(**given_) as client:
            report = await box.run(client, campaign="c", patience=0.2)
            return repr(report), str(report), repr(await box.reconcile(client, campaign="c"))

    return asyncio.run(main())


def look(box: Outbox, witness: Witness) -> None:
    """Show everything that lists a campaign; numbers are in the CSV alone, which is for them."""
    messages = list(box.messages("c"))
    witness.add("lists", *map(repr, messages), *[str(message.reason) for message in messages])
    witness.add("lists", commands.status(box), commands.doubtful(box, "c"), repr(box), repr(box.status("c")))
    witness.add("page", box.html("c"))


@pytest.mark.real
@pytest.mark.parametrize("kind", ["blocking", "async"])
@pytest.mark.parametrize("end", ENDS)
@settings(FEW, max_examples=3)
@given(secret=secrets())
def test_no_cell_of_a_run_shows_a_secret(
    end: str, kind: str, vendor: VendorSocket, folder: Callable[[], str], secret: Secrets
) -> None:
    """Whatever the vendor answers and reports afterwards: neither report, list, page, log, span nor error tells."""
    vendor.answer = logging_in(ACT, secret, ends(ACT, secret)[end])
    with watching() as witness, Outbox(folder()) as box:
        with trunkline.Opentact(token=secret.token, base_url=vendor.url) as client:
            box.add("c", key="k", send=client.sms.send, to=secret.number, message=secret.text, from_=FROM)
        try:
            witness.add("result", *map(str, [run(kind, box, secret, vendor.url)]))
        except Exception as error:
            witness.add_error(error)
        box.report("6f1c1b9e-7d53-4d2a-9a43-0b7f2f3f8a10", secret.name)
        box.receive({"uuid": "6f1c1b9e-7d53-4d2a-9a43-0b7f2f3f8a10", "state": secret.text})
        look(box, witness)
    assert leaks(witness, secret) == set()


WRONG: dict[str, Callable[[Outbox, Any, Secrets], object]] = {
    "a text that is none": lambda box, send, s: box.add(
        "c", key="k", send=send, to=s.number, message=[s.text], from_=FROM
    ),
    "a number that is none": lambda box, send, s: box.add(
        "c", key="k", send=send, to=s.name, message=s.text, from_=FROM
    ),
    "an argument that is none": lambda box, send, s: box.add("c", key="k", send=send, to=s.number, wrong=s.text),
    "an argument that cannot be kept": lambda box, send, s: box.add(
        "c", key="k", send=send, to=s.number, message=s.text + "\ud800", from_=FROM
    ),
    "a zone that is none": lambda box, send, s: box.add(
        "c", key="k", send=send, to=s.number, message=s.text, from_=FROM, zone=s.name
    ),
    "a row that is none": lambda box, send, s: box.add_rows("c", [s.number], key="k", send=send, map={}),  # type: ignore[list-item]
    "a status that is none": lambda box, send, s: box.report("x", [s.text]),  # type: ignore[arg-type]
    "an event that is none": lambda box, send, s: box.receive({"uuid": {s.number}, "state": {s.text}}),
    "a number to stop": lambda box, send, s: box.stop([s.number]),  # type: ignore[arg-type]
    "a number to erase": lambda box, send, s: box.erase(number={s.number}),  # type: ignore[arg-type]
    "a doubt of nobody": lambda box, send, s: box.resolve("c", s.number, State.SENT, vendor_id=s.key),
}


@pytest.mark.parametrize("wrong", WRONG)
@settings(FEW, max_examples=3)
@given(secret=secrets())
def test_no_mistake_shows_a_receiver(wrong: str, folder: Callable[[], str], secret: Secrets) -> None:
    """What the outbox refuses is named, and not shown: by the error, its frames, the logs and the lists."""
    with watching() as witness, Outbox(folder()) as box, trunkline.Opentact(token=secret.token) as client:
        box.add("c", key="first", send=client.sms.send, to="12015550101", message="Hello", from_=FROM)
        try:
            WRONG[wrong](box, client.sms.send, secret)
        except Exception as error:
            witness.add_error(error)
        look(box, witness)
    assert leaks(witness, secret) == set()


@settings(FEW, max_examples=3)
@given(secret=secrets())
def test_no_bad_row_of_a_file_shows(folder: Callable[[], str], tmp_path: Path, secret: Secrets) -> None:
    """A file whose lines cannot be sent: the report names line, key and column."""
    path = tmp_path / "rows.csv"
    rows = [["k1", secret.name, secret.text], ["k2", "", secret.text], ["k3", secret.number, ""]]
    path.write_text("k,to,text\n" + "".join(",".join(map(json.dumps, row)) + "\n" for row in rows), "utf-8")
    with watching() as witness, Outbox(folder()) as box, trunkline.Opentact(token=secret.token) as client:
        columns = {"to": "to", "message": "text"}
        try:
            report = box.add_csv("c", path, key="k", send=client.sms.send, map=columns, from_=FROM)
            witness.add("result", repr(report), str(report), *map(repr, box.bad_rows("c")))
            look(box, witness)
        except Exception as error:
            witness.add_error(error)
    assert leaks(witness, secret) == set()


@settings(FEW, max_examples=3)
@given(secret=secrets())
def test_a_broken_ledger_shows_nothing(folder: Callable[[], str], secret: Secrets) -> None:
    """A database that refuses in the middle of anything: no frame of ours has the row."""
    url = folder()
    with watching() as witness, Outbox(url) as box, trunkline.Opentact(token=secret.token) as client:
        box.add("c", key="k", send=client.sms.send, to=secret.number, message=secret.text, from_=FROM)
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as database:
            database.execute("ALTER TABLE outbox_content RENAME TO gone")
        for act in (
            lambda: box.run(client, campaign="c", patience=0.1),
            lambda: box.add("c", key="l", send=client.sms.send, to=secret.number, message=secret.text, from_=FROM),
            lambda: list(box.messages("c")),
            lambda: box.erase(number=secret.number),
            lambda: box.export("c", "/nowhere/at/all"),
        ):
            try:
                act()
            except Exception as error:
                witness.add_error(error)
    assert "message" in witness.shown
    assert leaks(witness, secret) == set()
