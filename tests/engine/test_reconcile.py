"""Settling a doubt with the vendor's own log."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, strategies as st

import trunkline
from trunkline import Absent, DeliveryUnknown, Found, Undecidable
from trunkline_mock.mock import Mock
from trunkline_mock.transports.seam import AsyncTransport, Transport
from trunkline_runtime.clock import Clock
from trunkline_runtime.engine.reconcile import (
    Doubt,
    decide,
    digits,
    find_operation,
    same_number,
    seconds_of,
    segments,
    wire,
)
from trunkline_runtime.transports import seam

SENDS: dict[str, Any] = {
    "opentact": lambda client, text="Hello": client.sms.send(from_="12015550100", to="12017774321", message=text),
    "voximplant": lambda client, text="Hello": client.sms.send_sms_message(
        source="12015550100", destination="+1 201 777 4321", sms_body=text
    ),
    "a2p": lambda client, text="Hello": client.sms.a2p_send_sms(
        src_number="12015550100", dst_numbers=["12017774321"], text=text
    ),
}
CONFIG: dict[str, Any] = {
    "opentact": {"token": "t"},
    "voximplant": {"account_id": "7", "api_key": "k"},
    "a2p": {"account_id": "7", "api_key": "k"},
}


class Desk:
    """A mock vendor and the client that doubts."""

    def __init__(self, vendor: str, kind: str) -> None:
        self.mock = Mock()
        self.vendor, self.kind = vendor, kind
        name = "Opentact" if vendor == "opentact" else "Voximplant"
        clock = Clock(time=self.mock.clock.now)
        if kind == "sync":
            transport: Any = Transport(self.mock, seam)
            self.client = getattr(trunkline, name)(transport=transport, clock=clock, **CONFIG[vendor])
        else:
            transport = AsyncTransport(self.mock, seam)
            self.client = getattr(trunkline, f"Async{name}")(transport=transport, clock=clock, **CONFIG[vendor])

    def send(self, text: str = "Hello") -> Any:
        result = SENDS[self.vendor](self.client, text)
        return result if self.kind == "sync" else asyncio.run(self._awaited(result))

    def doubt(self, **fault: Any) -> DeliveryUnknown:
        with self.mock.fail(**fault), pytest.raises(DeliveryUnknown) as caught:
            self.send()
        return caught.value

    def settle(self, error: DeliveryUnknown) -> Any:
        return error.reconcile() if self.kind == "sync" else asyncio.run(self._awaited(error.areconcile()))

    @staticmethod
    async def _awaited(coroutine: Any) -> Any:
        return await coroutine


@pytest.fixture(
    params=[(vendor, kind) for vendor in SENDS for kind in ("sync", "async")], ids=lambda pair: "-".join(pair)
)
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    """Give a desk for each kind of message and client."""
    yield Desk(*request.param)


def text_of(message: Any) -> object:
    entry = wire(message)
    return entry.get("message") or entry.get("text") or "Hello"


class TestAgainstTheMock:
    """The whole way, against a log that a mock keeps."""

    def test_found(self, desk: Desk) -> None:
        """A message that was accepted before the connection broke is found."""
        settled = desk.settle(desk.doubt(kind="drop-after"))
        assert isinstance(settled, Found)
        assert "Hello" == text_of(settled.message)

    def test_absent(self, desk: Desk) -> None:
        """A message that never arrived is absent, and the answer says how long after the call it was looked for."""
        error = desk.doubt(kind="drop")
        desk.mock.advance(30)
        settled = desk.settle(error)
        assert isinstance(settled, Absent)
        assert 30 <= settled.settled < 31

    def test_another_text_is_another_message(self, desk: Desk) -> None:
        """A message between the same numbers with another text is not taken for it."""
        desk.send("Something much longer than that, so that it is told apart by its length as well: " + "x" * 160)
        assert isinstance(desk.settle(desk.doubt(kind="drop")), Absent)

    def test_two_that_fit(self, desk: Desk) -> None:
        """When two messages fit, nothing is claimed."""
        desk.send()
        settled = desk.settle(desk.doubt(kind="drop-after"))
        assert isinstance(settled, Undecidable)
        assert "2 messages" in settled.why

    def test_an_earlier_twin(self, desk: Desk) -> None:
        """A twin sent some minutes before is not taken for the lost one, nor is the lost one called absent."""
        desk.send()
        desk.mock.advance(120)
        settled = desk.settle(desk.doubt(kind="drop"))
        assert isinstance(settled, Undecidable)
        assert "outside" in settled.why

    def test_an_old_twin(self, desk: Desk) -> None:
        """A twin of an hour ago disturbs nothing."""
        desk.send()
        desk.mock.advance(3600)
        assert isinstance(desk.settle(desk.doubt(kind="drop")), Absent)

    def test_the_look_up_can_fail(self, desk: Desk) -> None:
        """A look-up that fails is an error of its own, not an answer."""
        error = desk.doubt(kind="drop-after")
        with desk.mock.fail(status=403, code=104), pytest.raises(trunkline.ApiError):
            desk.settle(error)


class TestVoximplantEntries:
    """What makes an entry of a history the message."""

    @pytest.mark.parametrize(
        ("entry", "fits"),
        [
            ({"destination_number": 12, "source_number": 34, "text": "Hello"}, True),
            ({"destination_number": 12, "source_number": 34, "text": "Other"}, False),
            ({"destination_number": 12, "source_number": 34, "fragments": 1}, True),
            ({"destination_number": 12, "source_number": 34, "fragments": 2}, False),
            ({"destination_number": 12, "source_number": 34}, True),
            ({"destination_number": 12, "source_number": 35, "text": "Hello"}, False),
            ({"destination_number": 13, "source_number": 34, "text": "Hello"}, False),
            ({"destination_number": 12, "source_number": 34, "text": "Hello", "direction": "IN"}, False),
            ({"destination_number": 12, "source_number": 34, "text": "Hello", "direction": "out"}, True),
        ],
    )
    def test_what_fits(self, entry: dict[str, Any], fits: bool) -> None:
        """Numbers, direction and text decide; where no text is stored, its length."""
        from trunkline.voximplant._message_log import _fits

        assert fits is _fits("+34", "12", "Hello")(entry)


class TestLimits:
    """What no log can tell."""

    def test_several_receivers(self) -> None:
        """One call to several numbers is several messages; that is said, not guessed."""
        desk = Desk("a2p", "sync")
        with desk.mock.fail(kind="drop"), pytest.raises(DeliveryUnknown) as caught:
            desk.client.sms.a2p_send_sms(src_number="12015550100", dst_numbers=["12017774321", "12017774322"], text="x")
        settled = caught.value.reconcile()
        assert isinstance(settled, Undecidable)
        assert "several receivers" in settled.why

    @pytest.mark.parametrize("vendor", ["opentact", "voximplant"])
    def test_calls_that_are_no_messages(self, vendor: str) -> None:
        """A call that no log lists is undecidable."""
        desk = Desk(vendor, "sync")
        with desk.mock.fail(kind="drop"), pytest.raises(DeliveryUnknown) as caught:
            desk.client.request("POST", "/rest/token" if vendor == "opentact" else "/platform_api/AddUser", json={})
        settled = caught.value.reconcile()
        assert isinstance(settled, Undecidable)
        assert "no log" in settled.why

    def test_a_vendor_without_log(self, sync_stage: Any, kit: Any) -> None:
        """An engine whose vendor has no log says so."""
        client = sync_stage.client("opentact")
        client._core.engine.vendor.search = None
        sync_stage.script = [kit.lost()]
        with pytest.raises(DeliveryUnknown) as caught:
            kit.SENDS["opentact"](client)
        assert Undecidable("the vendor has no log to look into") == caught.value.reconcile()

    def test_no_such_operation(self) -> None:
        """An operation that the spec does not have is not found."""
        assert find_operation("trunkline_opentact", "nothing") is None
        assert find_operation("trunkline_nothing", "nothing") is None


def settle(entries: list[Any], *, whole: bool = True, narrow: list[Any] | None = None, now: float = 1010.0) -> Any:
    """Decide over a log that a test writes; `t` is an entry's time, `fits` whether it is the message."""
    reads = [entries, entries if narrow is None else narrow]

    def read(first: datetime, last: datetime) -> Any:
        yield from ()
        return reads.pop(0), whole

    steps = decide(
        Doubt("sendSms", {}, 1000.0, 1005.0), now, read, lambda entry: bool(entry["fits"]), lambda entry: entry["t"]
    )
    try:
        next(steps)
    except StopIteration as end:
        return end.value
    raise AssertionError("nothing should be asked")


class TestDecide:
    """The decision over a log."""

    @pytest.mark.parametrize(
        ("entries", "expected"),
        [
            ([], Absent(5.0)),
            ([{"t": 1001.0, "fits": False}], Absent(5.0)),
            ([{"t": 1001.0, "fits": True}], Found({"t": 1001.0, "fits": True})),
            ([{"t": 996.0, "fits": True}], Found({"t": 996.0, "fits": True})),
            ([{"t": 990.0, "fits": True}, {"t": 1001.0, "fits": True}], Found({"t": 1001.0, "fits": True})),
        ],
    )
    def test_what_the_log_says(self, entries: list[Any], expected: Any) -> None:
        """One message that fits in the time is it; none is absent."""
        assert expected == settle(entries)

    def test_not_the_whole_log(self) -> None:
        """A log that was not read to its end proves nothing."""
        assert isinstance(settle([], whole=False), Undecidable)
        assert isinstance(settle([{"t": 1001.0, "fits": True}], whole=False), Undecidable)

    def test_days_only(self) -> None:
        """Where the log tells days only, its own filter is asked for the call's seconds."""
        entry = {"t": None, "fits": True}
        assert Found(entry) == settle([entry], narrow=[entry])
        assert isinstance(settle([entry], narrow=[]), Undecidable)

    @given(st.lists(st.builds(dict, t=st.floats(500, 1500), fits=st.booleans()), max_size=5))
    def test_it_never_claims_too_much(self, entries: list[Any]) -> None:
        """Found is the only one inside the time; absent means that nothing fits at all."""
        inside = [entry for entry in entries if entry["fits"] and 995 <= entry["t"] <= 1015]
        answer = settle(entries)
        if isinstance(answer, Found):
            assert [answer.message] == inside
        if isinstance(answer, Absent):
            assert not any(entry["fits"] for entry in entries)


class TestReading:
    """Reading what logs hold."""

    @pytest.mark.parametrize(
        ("value", "seconds"),
        [
            (5, 5.0),
            (5.5, 5.5),
            (True, None),
            (None, None),
            ("2026-01-04", None),
            ("2026-01-04T07:52:58Z", datetime(2026, 1, 4, 7, 52, 58, tzinfo=UTC).timestamp()),
            ("2026-01-04 07:52:58", datetime(2026, 1, 4, 7, 52, 58, tzinfo=UTC).timestamp()),
            ("yesterday at noon", None),
        ],
    )
    def test_times(self, value: object, seconds: float | None) -> None:
        """Times of a log are read in each form; a mere day is none."""
        assert seconds == seconds_of(value)

    def test_numbers(self) -> None:
        """Numbers are compared by their digits, names as they are."""
        assert "12017774321" == digits("+1 (201) 777-4321")
        assert same_number("+1 201", 1201)
        assert not same_number("1201", 1202)
        assert same_number("campaign", "campaign")
        assert not same_number("campaign", "other")
        assert {} == wire("text")

    @pytest.mark.parametrize(
        ("text", "parts"),
        [
            ("", 1),
            ("a" * 160, 1),
            ("a" * 161, 2),
            ("€" * 80, 1),
            ("€" * 81, 2),
            ("ы" * 70, 1),
            ("ы" * 71, 2),
            ("😀" * 36, 2),
        ],
    )
    def test_segments(self, text: str, parts: int) -> None:
        """A text's parts are counted as networks do."""
        assert parts == segments(text)
