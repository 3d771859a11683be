"""Sending what is due."""

from __future__ import annotations

import asyncio
import io
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trio

from outbox.servers import Redis, free_port
from outbox.vendor import RunningVendor
from trunkline import AsyncOpentact, Opentact, Voximplant
from trunkline.ratelimit import Departure, RateLimit
from trunkline_outbox import Failover, Outbox, OutboxError, QuietHours, State

FROM = "+1 201 777 1234"


def fill(box: Outbox, client: object, count: int, campaign: str = "spring", **more: object) -> None:
    rows = ({"key": f"k{number}", "to": f"1201777{number:04}", "n": number} for number in range(count))
    arguments = {"message": "Hello {n}", "from_": FROM} | more
    box.add_rows(campaign, rows, key="key", send=client.sms.send, map={"to": "to"}, **arguments)  # type: ignore[attr-defined,arg-type]


def test_everything_is_sent_once(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """Each message leaves once, and a second run sends nothing."""
    fill(box, client, 200)
    report = box.run(client, campaign="spring", concurrency=8)
    assert (report.sent, report.refused, report.doubtful) == (200, 0, 0)
    assert box.run(client, campaign="spring").sent == 0
    assert len(vendor.counts()) == 200
    assert set(vendor.counts().values()) == {1}
    assert box.message("spring", "k7").vendor_id


@pytest.mark.parametrize("library", ["asyncio", "trio"])
def test_an_async_client_is_awaited(url: str, vendor: RunningVendor, library: str) -> None:
    """Under asyncio and trio alike."""

    async def main() -> None:
        transport = {"transport": "httpx"} if library == "trio" else {}
        async with AsyncOpentact(token="t", base_url=vendor.base_url, retries=0, **transport) as client:
            fill(box, client, 150)
            report = await box.run(client, campaign="spring", concurrency=30)
            assert (report.sent, report.stopped) == (150, "")

    with Outbox(url) as box:
        asyncio.run(main()) if library == "asyncio" else trio.run(main)
    assert set(vendor.counts().values()) == {1}
    assert len(vendor.counts()) == 150


def test_a_cancelled_run_writes_down_what_was_on_its_way(url: str, vendor: RunningVendor) -> None:
    """A time limit around a run leaves no doubt behind, and nothing leaves twice."""
    vendor.get("/latency/0.2")

    async def main() -> None:
        async with AsyncOpentact(token="t", base_url=vendor.base_url, retries=0) as client:
            fill(box, client, 300)
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(1.0):
                    await box.run(client, campaign="spring", concurrency=20)
            assert box.status("spring").counts[State.DOUBTFUL] == 0
            assert box.status("spring").counts[State.SENDING] == 0
            vendor.get("/latency/0")
            await box.run(client, campaign="spring", concurrency=20)

    with Outbox(url) as box:
        asyncio.run(main())
        assert box.status("spring").counts == {State.SENT: 300}
    assert set(vendor.counts().values()) == {1}


def test_a_cut_answer_is_a_doubt_and_is_not_sent_again(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """What may have arrived is doubtful, whatever runs afterwards."""
    fill(box, client, 3)
    vendor.fault("cut")
    box.run(client, campaign="spring", concurrency=1)
    box.run(client, campaign="spring", concurrency=1)
    assert box.status("spring").counts == {State.SENT: 2, State.DOUBTFUL: 1}
    assert set(vendor.counts().values()) == {1}
    (doubt,) = box.doubtful("spring")
    assert "DeliveryUnknown" in (doubt.reason or "")


def test_a_doubt_is_resolved_by_hand(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """A person may say that it was sent, or that it is to be sent again; nobody may say so of what is sure."""
    fill(box, client, 2)
    vendor.fault("cut")
    box.run(client, campaign="spring", concurrency=1)
    box.resolve("spring", "k0", State.SENT, vendor_id="x")
    assert box.message("spring", "k0").vendor_id == "x"
    with pytest.raises(OutboxError, match="not in doubt"):
        box.resolve("spring", "k1", State.PENDING)


def test_a_refusal_is_told_with_its_reason(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """A no of the vendor's is final for that message, and only for that one."""
    fill(box, client, 3)
    vendor.fault("refuse")
    report = box.run(client, campaign="spring", concurrency=1)
    assert (report.sent, report.refused) == (2, 1)
    assert "NotFound" in (box.message("spring", "k0").reason or "")


def test_no_money_stops_the_run_and_loses_nothing(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """What would refuse every message ends the run; the messages wait."""
    fill(box, client, 50)
    vendor.fault("broke", 4)
    report = box.run(client, campaign="spring", concurrency=2)
    assert "InsufficientFunds" in report.stopped
    assert box.status("spring").counts[State.REFUSED] == 0
    vendor.get("/fault/refuse/0")
    while box.status("spring").open:
        box.run(client, campaign="spring", concurrency=2)
    assert box.status("spring").counts == {State.SENT: 50}
    assert set(vendor.counts().values()) == {1}


def test_a_vendor_that_is_away_keeps_nothing(box: Outbox) -> None:
    """What never left is tried again later, not refused, and a vendor that is away ends the run early."""
    with Opentact(token="t", base_url=f"http://127.0.0.1:{free_port()}/rest", retries=0) as client:
        fill(box, client, 100)
        report = box.run(client, campaign="spring", concurrency=2)
        assert report.stopped == "the vendor cannot be reached"
        assert box.status("spring").counts == {State.PENDING: 100}
        assert report.waiting < 40


def test_another_campaigns_client_is_refused(box: Outbox, client: Opentact) -> None:
    """The client must be the one that the messages were written for."""
    fill(box, client, 1)
    with Voximplant(account_id=1, api_key="k", base_url="http://127.0.0.1:1") as other:
        with pytest.raises(OutboxError, match="does not have"):
            box.run(other, campaign="spring")
    with pytest.raises(OutboxError, match="no campaign"):
        box.run(client, campaign="autumn")


def test_the_cap_cannot_be_passed(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """Not by runs after each other, and not by messages of several parts."""
    box.configure("spring", price_per_part="0.01", cap="0.25")
    fill(box, client, 40, message="Hello {n}" + "x" * 200)
    report = box.run(client, campaign="spring", concurrency=4)
    assert report.capped
    assert report.sent == 12
    assert box.run(client, campaign="spring").sent == 0
    assert vendor.counts().total() == 12
    box.configure("spring", cap_parts=40)
    box.run(client, campaign="spring")
    assert vendor.counts().total() == 20


def test_a_refused_message_gives_its_part_of_the_cap_back(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """What was not sent costs nothing."""
    box.configure("spring", cap_parts=5)
    fill(box, client, 20)
    vendor.fault("refuse", 3)
    box.run(client, campaign="spring", concurrency=1)
    box.run(client, campaign="spring", concurrency=1)
    assert vendor.counts().total() == 5


def test_a_cap_in_money_follows_the_price(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """Dearer parts are fewer parts, also when the price is said later; a cap in parts takes its place."""
    box.configure("spring", price_per_part="0.01", cap="0.10")
    fill(box, client, 20)
    box.configure("spring", price_per_part="0.02")
    box.run(client, campaign="spring")
    assert vendor.counts().total() == 5
    with pytest.raises(OutboxError, match="needs price_per_part"):
        box.configure("spring", price_per_part=0)
    box.configure("spring", cap_parts=6)
    box.configure("spring", price_per_part="0.10")
    box.run(client, campaign="spring")
    assert vendor.counts().total() == 6


def test_what_waits_takes_nothing_of_the_cap(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """Held back by quiet hours, or erased while it was claimed: the cap is there for the messages that leave."""
    now = datetime.now(UTC)
    quiet = QuietHours(f"{now - timedelta(hours=1):%H:%M}", f"{now + timedelta(hours=1):%H:%M}")
    box.configure("spring", cap_parts=4, quiet=quiet)
    rows = [{"k": n, "to": f"1201777{n:04}", "z": "UTC" if n < 8 else "Asia/Tokyo"} for n in range(12)]
    box.add_rows(
        "spring", rows, key="k", send=client.sms.send, map={"to": "to"}, zone="z", message="Hi {k}", from_=FROM
    )
    for _ in range(4):
        box.run(client, campaign="spring", concurrency=1)
    assert vendor.counts().total() == 4


def test_what_is_erased_while_it_is_on_its_way_never_leaves_again(
    box: Outbox, client: Opentact, vendor: RunningVendor
) -> None:
    """Neither when its try did not leave nor when a doubt of it is given free; and no receipt comes back to the ledger."""
    fill(box, client, 3)

    def erase(tally: object) -> None:
        for number in range(3 if box.status("spring").counts[State.SENDING] else 0):
            box.erase(number=f"1201777{number:04}")

    vendor.fault("broke")
    vendor.fault("cut")
    box.run(client, campaign="spring", concurrency=2, on_progress=erase)
    states = Counter(message.state for message in box.messages("spring"))
    assert states[State.DOUBTFUL] == 1
    (doubt,) = box.doubtful("spring")
    assert (doubt.receipt, doubt.arguments) == (None, {})
    box.resolve("spring", doubt.key, State.PENDING)
    before = vendor.counts().total()
    box.run(client, campaign="spring")
    assert vendor.counts().total() == before
    assert {message.reason for message in box.messages("spring", State.REFUSED)} == {"erased"}
    assert box.status("spring").open == 0


def test_what_has_no_digits_is_no_number(box: Outbox, client: Opentact) -> None:
    """A word for a number neither stops nor erases everybody whose number is not known."""
    for act in (box.stop, box.allow, lambda number: box.erase(number=number)):
        with pytest.raises(OutboxError, match="digits"):
            act("nobody")
    box.receive({"type": "smsi", "uuid": "u", "from": "ACME", "message": "STOP"})
    assert box.stop("+1 201 777 0001")
    assert not box.stop("\u0661\u0662\u0660\u0661\u0667\u0667\u0667\u0660\u0660\u0660\u0661"), "the same, in Arabic"


def test_an_id_is_one_message(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """By hand neither can two messages be settled by one id of the vendor's."""
    fill(box, client, 2)
    vendor.fault("cut", 2)
    box.run(client, campaign="spring", concurrency=1)
    box.resolve("spring", "k0", State.SENT, vendor_id="x")
    with pytest.raises(OutboxError, match="another message"):
        box.resolve("spring", "k1", State.SENT, vendor_id="x")


@pytest.mark.parametrize("times", [("21:00+02:00", "08:00"), ("21:00", "21:00"), ("9pm", "8am"), (21, 8)])
def test_quiet_hours_that_are_none(times: tuple[str, str]) -> None:
    """They are refused when they are said, not in the night."""
    with pytest.raises(ValueError, match="quiet hours"):
        QuietHours(*times)


def test_the_stop_list_is_obeyed(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """Who wrote STOP gets nothing, who writes START gets again."""
    fill(box, client, 4)
    box.receive(
        {
            "type": "smsi",
            "uuid": "u",
            "from": "+1 (201) 777-0001",
            "to": "12017771234",
            "message": " Stop!",
            "state": "success",
        }
    )
    box.receive({"type": "smsi", "uuid": "u", "from": "12017770002", "message": "please don't stop"})
    box.stop(12017770003)
    box.allow("+12017770003")
    report = box.run(client, campaign="spring", concurrency=2)
    assert (report.sent, box.status("spring").counts[State.REFUSED]) == (3, 1)
    assert box.message("spring", "k1").reason == "on the stop list"


def test_quiet_hours_hold_messages_back(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """What would leave in the receiver's night waits for the morning, in the ledger."""
    local = datetime.now(UTC)
    quiet = QuietHours(f"{local - timedelta(hours=1):%H:%M}", f"{local + timedelta(hours=1):%H:%M}")
    box.configure("spring", quiet=quiet)
    rows = [{"k": "here", "to": "12017770001", "z": "UTC"}, {"k": "there", "to": "12017770002", "z": "Asia/Tokyo"}]
    box.add_rows(
        "spring", rows, key="k", send=client.sms.send, map={"to": "to"}, zone="z", message="Hi {k}", from_=FROM
    )
    box.run(client, campaign="spring")
    assert vendor.counts() == {"Hi there": 1}
    status = box.status("spring")
    assert status.next_due is not None
    assert timedelta(minutes=55) < status.next_due - local < timedelta(minutes=66)


def test_a_limit_counts_parts(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """Three messages of two parts need six places."""
    fill(box, client, 3, message="Hello {n}" + "x" * 200)
    now = [0.0]
    taken: list[float] = []

    class Counting(RateLimit):
        def reserve(self, key: str, max_wait: float = float("inf")) -> float:
            taken.append(now[0])
            return 0.0

    box.run(client, campaign="spring", limiter=Counting(10), count="parts")
    assert len(taken) == 6


def test_failover_takes_what_provably_never_left(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """Only that: a doubt stays where it is."""
    with Opentact(token="t", base_url=f"http://127.0.0.1:{free_port()}/rest", retries=0) as away:
        fill(box, away, 5)
        report = box.run(
            away, campaign="spring", concurrency=2, failover=Failover(client.sms.send, {"from_": "12017779999"})
        )
    assert (report.sent, report.waiting) == (5, 0)
    assert {row["from"] for row in vendor.get("/seen")} == {"12017779999"}  # type: ignore[attr-defined]
    fill(box, client, 1, "doubts")
    vendor.fault("cut")
    box.run(client, campaign="doubts", failover=Failover(client.sms.send, {"from_": "12017779999"}))
    assert box.status("doubts").counts == {State.DOUBTFUL: 1}


def test_personal_data_goes_when_it_is_told_to(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """By number, by key, by age and as soon as settled; what became of the message stays."""
    box.configure("spring", forget_texts=True, keep_days=0)
    fill(box, client, 3)
    assert box.erase(number="+12017770001") == 1
    box.run(client, campaign="spring")
    assert box.message("spring", "k0").arguments == {}
    assert box.message("spring", "k1").state is State.REFUSED
    assert "Hello 1" not in vendor.counts()
    assert box.forget() == 2
    assert box.message("spring", "k0").recipient == ""
    assert box.message("spring", "k0").state is State.SENT
    box.erase(campaign="spring", key="k2")


def test_exports_and_the_page(box: Outbox, client: Opentact) -> None:
    """One line a message as CSV; a page with pictures, without a number or a text, that needs no network."""
    fill(box, client, 5)
    box.run(client, campaign="spring")
    file = io.StringIO()
    assert box.export("spring", file) == 5
    lines = file.getvalue().splitlines()
    assert lines[0].startswith("key,state,recipient")
    assert all(",sent," in line for line in lines[1:])
    page = box.html("spring")
    assert "<svg" in page
    assert "http" not in page
    assert "1201777" not in page


@pytest.mark.real
def test_one_limit_over_all_workers(redis_server: Redis, box: Outbox, client: Opentact, tmp_path: Path) -> None:
    """The limiter that lives in Redis is asked for every message."""
    from trunkline.ratelimit_redis import RedisRateLimit

    fill(box, client, 6)
    # The server is one for all tests, and may be slow.
    own = {"per": 3600.0, "prefix": f"{tmp_path}:", "patience": 30.0}
    limiter = RedisRateLimit(redis_server.url(), 4, **own)
    report = box.run_chunk(client, campaign="spring", size=4, limiter=limiter)
    assert report.sent == 4
    other = RedisRateLimit(redis_server.url(), 4, **own)
    assert other.reserve(str(other.key(Departure("opentact", "sms.send"))), 0.0) > 0
    limiter.close()
    other.close()


def test_chunks_share_a_campaign(box: Outbox, client: Opentact, vendor: RunningVendor) -> None:
    """A job that comes twice sends what is still due, and nothing twice."""
    fill(box, client, 25)
    sent = [box.run_chunk(client, campaign="spring", size=10).sent for _ in range(4)]
    assert sent == [10, 10, 5, 0]
    assert set(vendor.counts().values()) == {1}
