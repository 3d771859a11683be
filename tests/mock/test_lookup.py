"""What a log of messages shows when faults ask for it: the practice of looking a doubtful send up."""

from __future__ import annotations

from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from trunkline_mock import Mock
from trunkline_mock.core.faults import NUMBERS
from trunkline_mock.transports.httpx import Transport

from .conftest import KEYS, TOKEN, Caller

if TYPE_CHECKING:
    from trunkline_mock.server import Running

TEXT = "\u201cHi\u201d caf\u00e9\r\nbye  "


class Vendor:
    """One vendor's send and the look-up of what was sent, for tests that are the same for all."""

    def __init__(self, name: str, call: Caller) -> None:
        self.name, self.call = name, call

    def send(self, to: str = "12017774321", text: str = TEXT, **headers: str) -> int:
        if self.name == "opentact":
            body = {"from": "12017771234", "to": int(to), "message": text}
            return self.call.raw("POST", "/opentact/rest/sms", body, x_auth_token="t", **headers).status
        if self.name == "voximplant":
            form = str(
                httpx.QueryParams({"source": "447443332211", "destination": to, "sms_body": text, "store_body": "true"})
            )
            return self.call.raw(
                "POST", "/voximplant/platform_api/SendSmsMessage", query=KEYS, form=form, **headers
            ).status
        return self.call.raw("POST", "/avaamo/sms/c/send.json", {"to_phone": "+" + to}, **headers).status

    def log(self, asked: int = 50, **headers: str) -> list[Any]:
        """The rows, newest first."""
        if self.name == "opentact":
            answer = self.call(
                "POST", "/opentact/rest/sms/search/outbound", {"take": asked}, x_auth_token="t", **headers
            )[1]
            return list(answer["payload"]["data"])
        if self.name == "voximplant":
            form = f"count={asked}"
            path = "/voximplant/platform_api/GetSmsHistory"
            return list(self.call("POST", path, query=KEYS, form=form, **headers)[1]["result"])
        headers["access_token"] = "t"
        return list(
            self.call("GET", "/avaamo/api/v1/agents/7/sms/report.json", query=f"per_page={asked}", **headers)[1][
                "entries"
            ]
        )

    def total(self, asked: int) -> int:
        if self.name == "opentact":
            body = {"take": asked}
            return int(
                self.call("POST", "/opentact/rest/sms/search/outbound", body, x_auth_token="t")[1]["payload"]["total"]
            )
        if self.name == "voximplant":
            path = "/voximplant/platform_api/GetSmsHistory"
            return int(self.call("POST", path, query=KEYS, form=f"count={asked}")[1]["total_count"])
        path = "/avaamo/api/v1/agents/7/sms/report.json"
        return int(self.call("GET", path, query=f"per_page={asked}", access_token="t")[1]["total_entries"])

    def text(self, row: Any) -> Any:
        return row.get("text" if self.name == "voximplant" else "message")


@pytest.fixture(params=["opentact", "voximplant", "avaamo"])
def vendor(request: pytest.FixtureRequest, call: Caller) -> Vendor:
    return Vendor(request.param, call)


@pytest.mark.parametrize("last", [number for number in NUMBERS if number not in ("0030", "0040")])
def test_a_number_strikes_sends_only(last: str, vendor: Vendor) -> None:
    """Whatever a test number did to its send, asking the log for it gets a plain answer."""
    vendor.send(f"1500555{last}", "Hello")
    assert isinstance(vendor.log(), list)
    if vendor.name == "opentact":
        body = {"to": f"1500555{last}"}
        reply = vendor.call.raw("POST", "/opentact/rest/sms/search/outbound", body, x_auth_token="t")
        assert (reply.status, reply.ending, reply.delay) == (200, "complete", 0.0)


def test_a_planned_fault_for_a_number_strikes_sends_only(mock: Mock, vendor: Vendor) -> None:
    """`to=` means messages to it."""
    with mock.fail(kind="drop-after", to="12017774321") as fault:
        vendor.send()
        assert vendor.log()
        assert fault.struck == 1


def test_a_log_may_lag(mock: Mock, vendor: Vendor) -> None:
    """A message is in the log only when the lag has passed; the send was answered as ever."""
    mock.fail(kind="log-lag", delay=60)
    vendor.send()
    mock.advance(59)
    assert vendor.log() == []
    mock.advance(2)
    assert len(vendor.log()) == 1


def test_a_page_may_be_capped(mock: Mock, vendor: Vendor) -> None:
    """A page is shorter than what was asked for; the total says the truth."""
    for _ in range(5):
        vendor.send()
    mock.fail(kind="log-cap", size=2)
    assert len(vendor.log(50)) == 2
    assert vendor.total(50) == 5


@pytest.mark.parametrize(
    ("rewrite", "expected"),
    [
        ("trim", "\u201cHi\u201d caf\u00e9\r\nbye"),
        ("newlines", "\u201cHi\u201d caf\u00e9\nbye  "),
        ("quotes", '"Hi" caf\u00e9\r\nbye  '),
        ("nfd", "\u201cHi\u201d cafe\u0301\r\nbye  "),
    ],
)
def test_texts_may_come_back_changed(mock: Mock, vendor: Vendor, rewrite: str, expected: str) -> None:
    """The log shows what a carrier made of a text; what was sent is still known to the test."""
    if vendor.name == "avaamo":
        pytest.skip("the agent writes the text")
    vendor.send()
    with mock.fail(kind="log-rewrite", rewrite=rewrite):
        assert vendor.text(vendor.log()[0]) == expected
    assert vendor.text(vendor.log()[0]) == TEXT == mock.sent[0].text


def test_a_long_text_may_be_cut(mock: Mock, vendor: Vendor) -> None:
    """The log keeps 160 characters."""
    if vendor.name == "avaamo":
        pytest.skip("the agent writes the text")
    vendor.send(text="x" * 300)
    mock.fail(kind="log-rewrite", rewrite="cut")
    assert vendor.text(vendor.log()[0]) == "x" * 160


def test_a_log_may_keep_no_texts(mock: Mock) -> None:
    """The row is there, its text is not. The mock does not judge itself here: a log without texts is not in all specs."""
    for name in ("opentact", "voximplant", "avaamo"):
        vendor = Vendor(name, Caller(Mock()))
        vendor.send()
        vendor.call.mock.fail(kind="log-textless")
        assert vendor.text(vendor.log()[0]) is None


def test_somebody_else_may_send_the_same(mock: Mock, vendor: Vendor) -> None:
    """A look-alike stands in the log, earlier or later, and is not what the caller sent."""
    mock.fail(kind="look-alike", delay=-3, times=1)
    mock.fail(kind="look-alike", delay=30, times=1)
    vendor.send()
    assert len(vendor.log()) == 2
    mock.advance(31)
    assert len(vendor.log()) == 3
    assert len(mock.sent) == 1


def test_a_lost_message_may_have_a_look_alike(mock: Mock, vendor: Vendor) -> None:
    """The send never arrived, and its twin is all that the log has: whoever concludes `found` is wrong."""
    mock.fail(kind="look-alike", delay=-3)
    mock.fail(kind="drop", times=1)
    assert vendor.send() is not None
    assert len(vendor.log()) == 1
    assert mock.sent == []


@pytest.mark.parametrize("skew", [360, -360])
def test_the_vendors_clock_may_be_wrong(skew: int) -> None:
    """What the log says and the `Date` of the answers are off by the same minutes, with a socket and without."""
    mock = Mock("opentact", check=True, start=1_780_000_000.0)
    mock.fail(kind="clock-skew", delay=skew)
    with httpx.Client(transport=Transport(mock), base_url="https://api.opentact.org", headers=TOKEN) as client:
        sent = client.post("/rest/sms", json={"from": "12017771234", "to": 12017774321, "message": "x"})
    made = datetime.fromisoformat(sent.json()["payload"]["created_on"]).timestamp()
    dated = parsedate_to_datetime(sent.headers["date"]).timestamp()
    assert (made, dated) == (1_780_000_000.0 + skew, 1_780_000_000.0 + skew)
    mock.advance(5)
    log = Caller(mock)("POST", "/rest/sms/search/outbound", {}, x_auth_token="t")[1]["payload"]["data"]
    changed = datetime.fromisoformat(log[0]["modified_on"]).timestamp()
    assert changed == 1_780_000_000.0 + skew + 2


def test_the_server_tells_the_vendors_time(running: Running) -> None:
    """`Date` on the wire is the mock's time, wrong where it is to be wrong."""
    running.mock.fail(kind="clock-skew", delay=-600)
    answer = httpx.get(f"{running.url}/opentact/rest/sms/x", headers=TOKEN)
    wrong = httpx.get(f"{running.url}/opentact/rest/sms/search/outbound", headers=TOKEN)
    assert answer.headers["date"]
    assert wrong.headers["date"]
    sent = httpx.post(
        f"{running.url}/opentact/rest/sms",
        headers=TOKEN,
        json={"from": "12017771234", "to": 12017774321, "message": "x"},
    )
    dated = parsedate_to_datetime(sent.headers["date"]).timestamp()
    assert abs(dated + 600 - running.mock.clock.now()) < 30


def test_each_way_to_ask_for_it(mock: Mock, call: Caller) -> None:
    """Python, HTTP, the header of the look-up, the number of the send: one fault, the same effect."""
    vendor = Vendor("opentact", call)
    vendor.send("15005550041", "by number")
    vendor.send("12017774321", "by another")
    mock.check = False
    texts = {str(row["to"]): row.get("message") for row in vendor.log()}
    assert texts == {"15005550041": None, "12017774321": "by another"}
    assert [vendor.text(row) for row in vendor.log(x_mock_fault="kind=log-textless")] == [None, None]
    assert call("POST", "/_mock/faults", {"kind": "log-lag", "delay": 100})[0] == 200
    assert vendor.log() == []


def test_impossible_log_faults_are_refused(mock: Mock) -> None:
    """A cap without rows and a rewrite that nobody knows are mistakes of the test."""
    for wrong in ({"kind": "log-cap"}, {"kind": "log-rewrite", "rewrite": "rot13"}, {"kind": "slow", "delay": -1}):
        with pytest.raises(ValueError):
            mock.fail(**wrong)
