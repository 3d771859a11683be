"""Settling a doubt with the vendor's own log: nothing is said that the log does not prove."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import trunkline
from trunkline import Absent, DeliveryUnknown, Found, Undecidable
from trunkline_mock.mock import Mock
from trunkline_mock.transports.seam import AsyncTransport, Transport
from trunkline_runtime.clock import Clock
from trunkline_runtime.engine.likeness import likeness
from trunkline_runtime.engine.message_log import seconds_of, wire
from trunkline_runtime.engine.reconcile import LAG
from trunkline_runtime.engine.same_number import relation as relate
from trunkline_runtime.transports import seam

LATER = LAG + 10
SENDS: dict[str, Any] = {
    "opentact": lambda client, text="Hello": client.sms.send(from_="12015550100", to="12017774321", message=text),
    "voximplant": lambda client, text="Hello": client.sms.send_sms_message(
        source="12015550100", destination="+1 201 777 4321", sms_body=text, store_body=True
    ),
    "a2p": lambda client, text="Hello": client.sms.a2p_send_sms(
        src_number="12015550100", dst_numbers=["12017774321"], text=text, store_body=True
    ),
    "avaamo": lambda client, text="Hello": client.sms.send(channel_uuid="c1", to_phone="+1 201 777 4321", name=text),
}
CLIENTS = {"opentact": "Opentact", "voximplant": "Voximplant", "a2p": "Voximplant", "avaamo": "Avaamo"}
CONFIG: dict[str, Any] = {
    "opentact": {"token": "t"},
    "voximplant": {"account_id": "7", "api_key": "k"},
    "a2p": {"account_id": "7", "api_key": "k"},
    "avaamo": {"instance": "c6", "user_token": "u", "agent_id": 20457, "limiter": None},
}
TEXTED = ("opentact", "voximplant", "a2p")


class Desk:
    """A mock vendor and the client that doubts; the client has seen the vendor's clock before."""

    def __init__(self, vendor: str, kind: str = "sync") -> None:
        self.mock = Mock()
        self.vendor, self.kind = vendor, kind
        clock = Clock(time=self.mock.clock.now)
        given = {**CONFIG[vendor], "clock": clock}
        if kind == "sync":
            self.client = getattr(trunkline, CLIENTS[vendor])(transport=Transport(self.mock, seam), **given)
        else:
            self.client = getattr(trunkline, f"Async{CLIENTS[vendor]}")(
                transport=AsyncTransport(self.mock, seam), **given
            )

    def send(self, text: str = "Hello") -> Any:
        return self._result(SENDS[self.vendor](self.client, text))

    def doubt(self, text: str = "Hello", **fault: Any) -> DeliveryUnknown:
        with self.mock.fail(**fault), pytest.raises(DeliveryUnknown) as caught:
            self.send(text)
        return caught.value

    def settle(self, error: DeliveryUnknown, **knowledge: Any) -> Any:
        return self._result((error.reconcile if self.kind == "sync" else error.areconcile)(**knowledge))

    def _result(self, value: Any) -> Any:
        if self.kind == "sync":
            return value

        async def wait() -> Any:
            return await value

        return asyncio.run(wait())


@pytest.fixture(params=[(vendor, kind) for vendor in TEXTED for kind in ("sync", "async")], ids="-".join)
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    """Give a desk for each kind of message that has its text in the log, and each kind of client."""
    yield Desk(*request.param)


@pytest.fixture(params=SENDS)
def any_desk(request: pytest.FixtureRequest) -> Desk:
    """Give a desk for each kind of message."""
    return Desk(request.param)


class TestAgainstTheMock:
    """The whole way, against a log that a mock keeps."""

    def test_found(self, desk: Desk) -> None:
        """A message that was accepted before the connection broke is found, with what that rests on."""
        settled = desk.settle(desk.doubt(kind="drop-after"))
        assert isinstance(settled, Found)
        entry = wire(settled.message)
        assert "Hello" in (entry.get("message"), entry.get("text"))
        assert settled.evidence.whole
        assert settled.evidence.total == settled.evidence.rows
        assert settled.evidence.clock_difference is not None

    def test_absent(self, any_desk: Desk) -> None:
        """A message that never arrived is absent once the log can lag no more, and the answer says how long that is."""
        error = any_desk.doubt(kind="drop")
        any_desk.mock.advance(10)
        assert isinstance(any_desk.settle(error), Undecidable)
        any_desk.mock.advance(LAG)
        settled = any_desk.settle(error)
        assert isinstance(settled, Absent)
        assert LAG + 10 <= settled.settled < LAG + 11

    def test_a_message_that_told_its_id_is_another(self, desk: Desk) -> None:
        """The same text to the same number a moment earlier succeeded: this one was lost, or is the second."""
        desk.send()
        lost = desk.doubt(kind="drop")
        desk.mock.advance(LATER)
        assert isinstance(desk.settle(lost), Absent)
        desk.send()
        assert isinstance(desk.settle(desk.doubt(kind="drop-after")), Found)

    def test_ids_that_the_caller_knows(self, desk: Desk) -> None:
        """A row whose id the caller holds is never this message."""
        error = desk.doubt(kind="drop-after")
        found = desk.settle(error)
        assert isinstance(found, Found)
        entry = wire(found.message)
        ids = [entry.get("uuid") or entry.get("message_id")]
        desk.mock.advance(LATER)
        assert isinstance(desk.settle(error, known_ids=ids), Absent)

    def test_two_doubtful_twins_claim_nothing(self, desk: Desk) -> None:
        """One row, two calls: nobody can tell whose it is."""
        first, second = desk.doubt(kind="drop-after"), desk.doubt(kind="drop")
        for error in (first, second):
            settled = desk.settle(error)
            assert isinstance(settled, Undecidable)
            assert settled.near

    def test_who_is_not_the_sole_sender_is_told_nothing(self, desk: Desk) -> None:
        """Without the promise that nobody else sends the same, a row that fits proves nothing."""
        error = desk.doubt(kind="drop-after")
        settled = desk.settle(error, sole_sender=False)
        assert isinstance(settled, Undecidable)
        assert "sole_sender" in settled.why
        lost = desk.doubt("Another", kind="drop")
        assert not isinstance(desk.settle(lost, sole_sender=False), Found)

    def test_the_look_up_can_fail(self, any_desk: Desk) -> None:
        """A look-up that fails decides nothing, and is no exception."""
        error = any_desk.doubt(kind="drop-after")
        with any_desk.mock.fail(status=403, code=104):
            settled = any_desk.settle(error)
        assert isinstance(settled, Undecidable)
        assert "failed" in settled.why

    def test_a_log_without_texts_proves_no_message(self) -> None:
        """Where texts are not kept, one row to the number may be any message to it."""
        desk = Desk("avaamo")
        settled = desk.settle(desk.doubt(kind="drop-after"))
        assert isinstance(settled, Undecidable)
        assert len(settled.near) == 1

    def test_it_prints_without_people(self, any_desk: Desk) -> None:
        """A verdict can be logged."""
        for kind in ("drop-after", "drop"):
            shown = repr(any_desk.settle(any_desk.doubt(kind=kind)))
            assert "Hello" not in shown
            assert "7774321" not in shown


FAULTS: list[tuple[str, dict[str, Any]]] = [
    ("the log lags", {"kind": "log-lag", "delay": 60}),
    ("the log keeps no texts", {"kind": "log-textless"}),
    ("the text is trimmed", {"kind": "log-rewrite", "rewrite": "trim"}),
    ("line ends are changed", {"kind": "log-rewrite", "rewrite": "newlines"}),
    ("quotes are made plain", {"kind": "log-rewrite", "rewrite": "quotes"}),
    ("the text is cut", {"kind": "log-rewrite", "rewrite": "cut"}),
    ("composed", {"kind": "log-rewrite", "rewrite": "nfc"}),
    ("decomposed", {"kind": "log-rewrite", "rewrite": "nfd"}),
    ("the vendor's clock is ahead", {"kind": "clock-skew", "delay": 360}),
    ("the vendor's clock is behind", {"kind": "clock-skew", "delay": -360}),
]
STRANGE = "\u201cCaf\u00e9\u201d \r\ne\u0301t\u00e9 " + "x" * 160 + "  "


@pytest.mark.parametrize("vendor", SENDS)
@pytest.mark.parametrize(("name", "fault"), FAULTS, ids=[name for name, _ in FAULTS])
@pytest.mark.parametrize("wait", [0.0, LATER])
def test_a_message_that_arrived_is_never_absent(vendor: str, name: str, fault: dict[str, Any], wait: float) -> None:
    """Whatever the log does to a message that is in it, or will be: it is found, or nothing is said."""
    desk = Desk(vendor)
    error = desk.doubt(STRANGE, kind="drop-after")
    desk.mock.fail(**fault)
    desk.mock.advance(wait)
    assert isinstance(desk.settle(error), Found | Undecidable)


@pytest.mark.parametrize("vendor", SENDS)
@pytest.mark.parametrize("delay", [-3, 0, 1, 30, 100])
def test_a_look_alike_is_not_the_message(vendor: str, delay: float) -> None:
    """Another worker's same text is in the log and ours is not: without the promise nothing is found."""
    desk = Desk(vendor)
    desk.mock.fail(kind="look-alike", delay=delay)
    error = desk.doubt(kind="drop")
    desk.mock.advance(LATER)
    assert not isinstance(desk.settle(error, sole_sender=False), Found)


class Bent(Transport):
    """A transport whose log answers are bent."""

    def __init__(self, mock: Mock, bend: Callable[[dict[str, Any]], object]) -> None:
        super().__init__(mock, seam)
        self.bend = bend

    def send(self, request: Any, *args: Any) -> Any:
        import json

        answer = super().send(request, *args)
        if any(part in request.url for part in ("search", "History", "report")):
            value = json.loads(answer.body)
            inner = value.get("payload", value)
            name = next(name for name in ("data", "result", "entries") if name in inner)
            self.bend(inner, name)  # type: ignore[call-arg]
            answer = type(answer)(answer.status, answer.headers, json.dumps(value).encode(), answer.elapsed)
        return answer


def _total(inner: dict[str, Any]) -> str:
    return next(name for name in ("total", "total_count", "total_entries") if name in inner)


BENDS: dict[str, Callable[[dict[str, Any], str], object]] = {
    "missing": lambda inner, name: inner.pop(name),
    "null": lambda inner, name: inner.update({name: None}),
    "renamed": lambda inner, name: inner.update({name + "s": inner.pop(name)}),
    "an object": lambda inner, name: inner.update({name: {}}),
    "text": lambda inner, name: inner.update({name: "none"}),
    "a total of 3 with no rows": lambda inner, name: inner.update({name: [], _total(inner): 3}),
    "no total": lambda inner, name: inner.pop(_total(inner)),
    "a total as text": lambda inner, name: inner.update({_total(inner): "many"}),
    "rows that are no objects": lambda inner, name: inner.update({name: [None], _total(inner): 1}),
    "a row without receiver": lambda inner, name: inner.update({name: [{}], _total(inner): 1}),
}


@pytest.mark.parametrize("vendor", SENDS)
@pytest.mark.parametrize("bend", BENDS)
def test_a_log_of_another_shape_proves_no_absence(vendor: str, bend: str) -> None:
    """A log that was not read whole, or not understood, says nothing about what is not in it."""
    desk = Desk(vendor)
    error = desk.doubt(kind="drop")
    desk.mock.advance(LATER)
    desk.client._core.driver.transport = Bent(desk.mock, BENDS[bend])  # type: ignore[arg-type]
    assert isinstance(desk.settle(error), Undecidable)


@pytest.mark.parametrize("vendor", SENDS)
def test_a_clock_that_was_set_proves_nothing(vendor: str) -> None:
    """Ours stepped back between the call and the look-up."""
    desk = Desk(vendor)
    error = desk.doubt(kind="drop")
    desk.mock.advance(LATER)
    core = desk.client._core
    for step in (-600.0, 3600.0):
        core.engine.clock = Clock(time=lambda step=step: desk.mock.clock.now() + step)  # type: ignore[misc]
        assert isinstance(desk.settle(error), Undecidable)


def test_several_receivers() -> None:
    """One call to several numbers is several messages; that is said, not guessed."""
    desk = Desk("a2p")
    with desk.mock.fail(kind="drop"), pytest.raises(DeliveryUnknown) as caught:
        desk.client.sms.a2p_send_sms(src_number="12015550100", dst_numbers=["12017774321", "12017774322"], text="x")
    settled = caught.value.reconcile()
    assert isinstance(settled, Undecidable)
    assert "several receivers" in settled.why


@pytest.mark.parametrize("vendor", ["opentact", "voximplant"])
def test_calls_that_are_no_messages(vendor: str) -> None:
    """A call that no log lists is undecidable."""
    desk = Desk(vendor)
    with desk.mock.fail(kind="drop"), pytest.raises(DeliveryUnknown) as caught:
        desk.client.request("POST", "/rest/token" if vendor == "opentact" else "/platform_api/AddUser", json={})
    settled = caught.value.reconcile()
    assert isinstance(settled, Undecidable)
    assert "no log" in settled.why


@pytest.mark.parametrize(
    ("given", "logged", "relation"),
    [
        ("12017774321", "12017774321", "same"),
        ("12017774321", "+1 (201) 777-4321", "same"),
        ("2017774321", "12017774321", "maybe"),
        ("12017774321", "7774321", "maybe"),
        ("12017774321", "***4321", "maybe"),
        ("12017774321", "", "maybe"),
        ("12017774321", None, "maybe"),
        ("12017774321", "hidden", "maybe"),
        ("12017774321", "12017774322", "other"),
        ("sip:ada@example.com", "SIP:ada@example.com", "same"),
        ("sip:ada@example.com", "sip:bob@example.com", "other"),
    ],
)
def test_numbers_are_compared_by_what_is_left_of_them(given: str, logged: str | None, relation: str) -> None:
    """A number without its country code, or one that is masked, may be the same."""
    assert relate(given, logged) == relation


@pytest.mark.parametrize(
    ("sent", "logged", "parts", "level"),
    [
        ("Hello", "Hello", 1, "equal"),
        ("Hello ", "Hello", 1, "normalised"),
        ("a\r\nb", "a\nb", 1, "normalised"),
        ("\u201cHi\u201d", '"Hi"', 1, "normalised"),
        ("Caf\u00e9", "Cafe\u0301", 1, "normalised"),
        ("Caf\u00e9", "Cafe", 1, "normalised"),
        ("Caf\u00e9", "Caf?", 1, "length"),
        ("x" * 200, "x" * 160, 2, "cut"),
        ("Hello", None, 1, "length"),
        ("Hello", "", None, "unknown"),
        ("Hello", None, 2, "other"),
        ("Hello", "x" * 200, 2, "other"),
    ],
)
def test_texts_are_compared_by_levels(sent: str, logged: str | None, parts: int | None, level: str) -> None:
    """Vendors trim, plain, compose and cut what they log."""
    assert likeness(sent, logged, parts) == level


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (5, 5.0), (True, None), (None, None), ("2026-01-04", None), ("yesterday at noon", None),
        ("2026-01-04T07:52:58Z", 1767513178.0), ("2026-01-04 07:52:58", 1767513178.0),
    ],
)  # fmt: skip
def test_times_of_a_log(value: object, seconds: float | None) -> None:
    """Times of a log are read in each form; a mere day is none."""
    assert seconds == seconds_of(value)
