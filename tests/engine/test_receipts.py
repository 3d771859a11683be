"""A doubt that outlives its call, its task and its process."""

from __future__ import annotations

import asyncio
import copy
import os
import pickle
import signal
import subprocess
import sys
import textwrap
import time
from typing import Any

import pytest

from trunkline import (
    AsyncOpentact,
    CallOptions,
    DeliveryUnknown,
    Found,
    LastReceipt,
    Opentact,
    Receipt,
    Undecidable,
    receipt_of,
)
from trunkline_mock.mock import Mock
from trunkline_mock.server import serve
from trunkline_mock.transports.seam import AsyncTransport, Transport
from trunkline_runtime.clock import Clock
from trunkline_runtime.transports import seam

TO, TEXT = "12017774321", "Your table is ready"
SEND: dict[str, Any] = {"from_": "12015550100", "to": TO, "message": TEXT}


class Desk:
    """A mock and a client that has seen its clock."""

    def __init__(self) -> None:
        self.mock = Mock()
        inner = Transport(self.mock, seam)
        self.client = Opentact(token="t", transport=inner, clock=Clock(time=self.mock.clock.now))

    def doubt(self, **options: Any) -> DeliveryUnknown:
        with self.mock.fail(kind="drop-after"), pytest.raises(DeliveryUnknown) as caught:
            self.client.sms.send(**SEND, options=CallOptions(**options))
        return caught.value


def test_the_error_carries_it() -> None:
    """A doubtful send hands out what the look-up needs, and shows none of it."""
    receipt = Desk().doubt().receipt
    assert receipt is not None
    assert (receipt.vendor, receipt.operation) == ("opentact", "sendSms")
    assert receipt.ended is not None
    assert receipt.arguments == {"from_": "12015550100", "to": 12017774321, "message": TEXT}
    for shown in (repr(receipt), str(receipt), repr(pickle.dumps(receipt)), repr(vars(type(receipt)))):
        assert "7774321" not in shown
        assert "table" not in shown


def test_json_alone_carries_number_and_text_out() -> None:
    """A receipt is stored as text and read back whole; pickle and repr leave number and text behind, and say so."""
    desk = Desk()
    receipt = desk.doubt().receipt
    assert receipt is not None
    again = Receipt.from_json(receipt.to_json())
    assert again == receipt
    assert again.arguments == receipt.arguments
    assert (again.began, again.ended, again.clock_difference) == (
        receipt.began,
        receipt.ended,
        receipt.clock_difference,
    )
    assert isinstance(desk.client.reconcile(again), Found)
    bare = pickle.loads(pickle.dumps(receipt))
    assert bare == receipt
    assert bare.arguments is None
    assert "left behind" in repr(bare)
    with pytest.raises(ValueError, match="leaves number and text behind"):
        bare.to_json()
    settled = desk.client.reconcile(bare)
    assert isinstance(settled, Undecidable)
    assert "to_json" in settled.why
    assert copy.deepcopy(receipt).arguments == receipt.arguments
    assert len({receipt, again, bare}) == 1


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "null", '{"trunkline_receipt":2}', '{"trunkline_receipt":1,"id":"x"}', b"\xff"]
)
def test_what_is_no_receipt(text: str | bytes) -> None:
    """Something else, or a receipt of a later version, is refused without being repeated."""
    with pytest.raises(ValueError, match="receipt|Receipt") as caught:
        Receipt.from_json(text)
    assert "\xff" not in str(caught.value)


def test_a_receipt_cannot_be_changed() -> None:
    """It is a value."""
    receipt = Desk().doubt().receipt
    assert receipt is not None
    with pytest.raises(AttributeError):
        receipt.began = 0.0  # type: ignore[misc]
    with pytest.raises(TypeError):
        receipt.arguments["to"] = 1  # type: ignore[index]


def test_a_pickled_error_leaves_it_behind_and_says_so() -> None:
    """Whoever sends the error elsewhere learns where the receipt is."""
    error = pickle.loads(pickle.dumps(Desk().doubt()))
    assert error.receipt is None
    assert any("to_json" in note for note in error.__notes__)
    assert TEXT not in repr(pickle.dumps(Desk().doubt()))


def test_it_is_handed_out_before_the_first_byte() -> None:
    """A function sees the receipt while nothing has left; if it fails, nothing leaves."""
    desk = Desk()
    seen: list[tuple[Receipt, int]] = []
    desk.client.sms.send(**SEND, options=CallOptions(on_departure=lambda r: seen.append((r, len(desk.mock.sent)))))
    assert [count for _, count in seen] == [0]

    def full(receipt: Receipt) -> None:
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        desk.client.sms.send(**SEND, options=CallOptions(on_departure=full))
    assert len(desk.mock.sent) == 1


def test_one_call_has_one() -> None:
    """Retries of a refused send share the receipt; reading has none."""
    desk = Desk()
    seen: list[Receipt] = []
    with desk.mock.fail(status=429, times=1):
        desk.client.sms.send(**SEND, options=CallOptions(on_departure=seen.append))
    assert len(seen) == 1
    list(desk.client.sms.iter_search_outbound(options=CallOptions(on_departure=seen.append)))
    assert len(seen) == 1
    held = LastReceipt()
    error = desk.doubt(on_departure=held)
    assert held.receipt == error.receipt == receipt_of(error)
    assert held.receipt != seen[0]


def test_another_account_or_address_is_not_asked() -> None:
    """A receipt belongs to the account that made it."""
    desk = Desk()
    receipt = desk.doubt().receipt
    assert receipt is not None
    settled = desk.client.with_options(base_url="https://other.example").reconcile(receipt)
    assert isinstance(settled, Undecidable)
    assert "another" in settled.why
    with pytest.raises(TypeError, match="from_json"):
        desk.client.reconcile(receipt.to_json())  # type: ignore[arg-type]


class Stuck:
    """A transport that sends, and never answers."""

    def __init__(self, inner: AsyncTransport, stop: BaseException | None = None) -> None:
        self.inner, self.stop = inner, stop

    async def send(self, *args: Any) -> Any:
        await self.inner.send(*args)
        if self.stop is not None:
            raise self.stop
        await asyncio.sleep(3600)

    async def close(self) -> None:
        await self.inner.close()


@pytest.mark.parametrize("way", ["timeout", "wait_for", "cancel"])
def test_a_cancelled_call_still_has_it(way: str) -> None:
    """The caller's own time limit keeps its type, and the receipt is found through it, or in the holder."""

    async def go() -> None:
        mock, held = Mock(), LastReceipt()
        clock = Clock(time=mock.clock.now)
        inner = AsyncTransport(mock, seam)
        client = AsyncOpentact(token="t", transport=Stuck(inner), clock=clock)
        call = client.sms.send(**SEND, options=CallOptions(on_departure=held))
        caught: BaseException | None = None
        try:
            if way == "timeout":
                async with asyncio.timeout(0.05):
                    await call
            elif way == "wait_for":
                await asyncio.wait_for(call, 0.05)
            else:
                task = asyncio.ensure_future(call)
                await asyncio.sleep(0.05)
                task.cancel()
                await task
        except (TimeoutError, asyncio.CancelledError) as error:
            caught = error
        assert type(caught) is (asyncio.CancelledError if way == "cancel" else TimeoutError)
        receipt = receipt_of(caught)
        assert receipt is not None
        assert receipt == held.receipt
        assert TEXT not in repr(caught)
        other = AsyncOpentact(token="t", transport=inner, clock=clock)
        assert isinstance(await other.reconcile(receipt), Found)

    asyncio.run(go())


def test_an_interruption_carries_it() -> None:
    """Ctrl-C stays Ctrl-C."""
    mock = Mock()

    class Interrupted(Transport):
        def send(self, *args: Any) -> Any:
            super().send(*args)
            raise KeyboardInterrupt

    client = Opentact(token="t", transport=Interrupted(mock, seam), clock=Clock(time=mock.clock.now))
    with pytest.raises(KeyboardInterrupt) as caught:
        client.sms.send(**SEND)
    assert receipt_of(caught.value) is not None
    assert receipt_of(ExceptionGroup("several", [ValueError()])) is None


def test_an_async_function_is_awaited_or_refused() -> None:
    """Storing a receipt may take an await; a blocking client cannot wait for one, and sends nothing."""

    async def store(receipt: Receipt) -> None:
        await asyncio.sleep(0)
        stored.append(receipt)

    stored: list[Receipt] = []
    desk = Desk()
    with pytest.raises(TypeError, match="on_departure is async"):
        desk.client.sms.send(**SEND, options=CallOptions(on_departure=store))
    assert not desk.mock.sent
    client = AsyncOpentact(token="t", transport=AsyncTransport(desk.mock, seam))
    asyncio.run(client.sms.send(**SEND, options=CallOptions(on_departure=store)))
    assert len(stored) == 1


CHILD = """
    import os, signal, sys, threading, time
    from trunkline import CallOptions, Opentact

    url, path = sys.argv[1:]

    def store(receipt):
        with open(path + ".part", "w") as file:
            file.write(receipt.to_json())
            os.fsync(file.fileno())
        os.rename(path + ".part", path)

    client = Opentact(token="t", base_url=url)
    client.sms.send(from_="12015550100", to="12017774321", message="Your table is ready",
                    options=CallOptions(on_departure=store))
"""


def test_a_killed_process_s_send_is_settled_by_another(tmp_path: Any) -> None:
    """SIGKILL comes while the answer is awaited; a new process finds the message by the stored receipt."""
    path = tmp_path / "receipt.json"
    mock = Mock()
    with serve(mock, speed=1.0) as url:
        mock.fail("sendSms", kind="hang", after=True)
        child = subprocess.Popen([sys.executable, "-c", textwrap.dedent(CHILD), f"{url}/opentact", str(path)])
        try:
            for _ in range(600):
                if mock.sent and path.exists():
                    break
                assert child.poll() is None
                time.sleep(0.05)
            assert mock.sent
            os.kill(child.pid, signal.SIGKILL)
        finally:
            child.kill()
            child.wait()
        receipt = Receipt.from_json(path.read_text())
        assert receipt.ended is None
        with Opentact(token="t", base_url=f"{url}/opentact") as client:
            settled = client.reconcile(receipt)
        assert isinstance(settled, Found)
        assert str(settled.message.uuid) == mock.sent[0].id
