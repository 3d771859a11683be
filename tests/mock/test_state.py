"""What the vendors remember."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from trunkline_mock import Mock
from trunkline_mock.core import clock as clocks
from trunkline_mock.core.clock import Clock
from trunkline_mock.core.state import Table

from .conftest import KEYS, Caller

if TYPE_CHECKING:
    from typing import Any

SEARCH = "/opentact/rest/sms/search/outbound"


def search(call: Caller, body: dict[str, Any], token: str = "t", query: str = "") -> Any:
    """Search Opentact's sent messages."""
    return call("POST", SEARCH, body, query=query, x_auth_token=token)[1]["payload"]


def test_credentials_do_not_see_each_other(call: Caller) -> None:
    """Tests that share a server stay apart by their tokens."""
    call.opentact("one")
    assert search(call, {}, "one")["total"] == 1
    assert search(call, {}, "two")["total"] == 0


def test_opentact_searches(mock: Mock, call: Caller) -> None:
    """Wildcards, exact numbers, parts of texts, times, and pages."""
    for index in range(15):
        call.opentact(message=f"Message {index}", to=12017774300 + index)
    assert search(call, {})["total"] == 15
    assert len(search(call, {})["data"]) == 10
    assert len(search(call, {}, query="take=3&skip=13")["data"]) == 2
    assert search(call, {"to": "1201777430*"})["total"] == 10
    assert search(call, {"to": "12017774301"})["total"] == 1
    assert search(call, {"tn": 12017771234})["total"] == 15
    assert search(call, {"message": "Message 14"})["total"] == 1
    assert search(call, {"message": "Message 14", "to": "12017774301", "mode": "OR"})["total"] == 2
    assert search(call, {"created_on_from": "2020-01-01T00:00:00Z"})["total"] == 15
    assert search(call, {"created_on_from": "2099-01-01T00:00:00+02:00"})["total"] == 0
    assert search(call, {"delivered": True})["total"] == 0
    mock.advance(2)
    assert search(call, {"delivered": True})["total"] == 15
    assert search(call, {"order": {"to": "ASC"}})["data"][0]["to"] == 12017774300


def test_opentact_logs_both_ways(mock: Mock, call: Caller) -> None:
    """The combined log has sent and received messages of one thread."""
    call.opentact()
    mock.inbound_sms("opentact", to="12017771234", from_="12017774321", text="Back", account="t")
    _, body = call("POST", "/opentact/rest/sms/search", {}, x_auth_token="t")
    rows = body["payload"]["data"]
    assert {row["type"] for row in rows} == {"smso", "smsi"}
    assert len({row["thread"] for row in rows}) == 1


def test_opentact_signs_in(mock: Mock, call: Caller) -> None:
    """Basic gives a token for the user's account, good for a day of the mock's time."""
    basic = "Basic b3duZXJAZXhhbXBsZS5jb206c2VjcmV0"
    tokens = [call("GET", "/opentact/rest/auth", authorization=basic)[1]["payload"]["token"] for _ in range(2)]
    assert tokens[0] != tokens[1]
    call.opentact(tokens[0])
    assert search(call, {}, tokens[1])["total"] == 1
    mock.advance(25 * 3600)
    assert call.opentact(tokens[0])[0] == 401


@pytest.mark.parametrize("text", ["", "Basic", "Basic !!!", "Basic b3duZXI=", "Bearer x"])
def test_opentact_refuses_a_bad_sign_in(call: Caller, text: str) -> None:
    """Anything but user and password is 401."""
    assert call("GET", "/opentact/rest/auth", authorization=text)[0] == 401


def test_voximplant_keeps_a_history(mock: Mock, call: Caller) -> None:
    """Newest first, by number, direction and time; the text only where it was to be stored."""
    call.voximplant(sms_body="one", store_body="true")
    call.voximplant(destination="447443332213")
    mock.inbound_sms("voximplant", to="447443332211", from_="447443332212", text="Back", account="7")
    path = "/voximplant/platform_api/GetSmsHistory"

    def history(form: str = "count=10") -> Any:
        return call("POST", path, query=KEYS, form=form)[1]

    assert history()["total_count"] == 3
    assert [row.get("text") for row in history("direction=OUT")["result"]] == [None, "one"]
    assert history("destination_number=447443332213")["total_count"] == 1
    assert history("message_id=1000%3B1002")["total_count"] == 2
    assert history("from_date=2099-01-01+00%3A00%3A00")["total_count"] == 0
    assert len(history("count=1&offset=1")["result"]) == 1
    reply = call.raw("POST", path, query=KEYS, form="output=csv")
    assert reply.content_type == "text/csv"
    assert len(reply.body.splitlines()) == 4


def test_voximplant_sends_to_many(mock: Mock, call: Caller) -> None:
    """One A2P call is a message for each receiver, in a history of its own."""
    form = "src_number=Acme&dst_numbers=447443332212%3B447443332213&text=Hi"
    _, body = call("POST", "/voximplant/platform_api/A2PSendSms", query=KEYS, form=form)
    assert len(body["result"]) == 2
    assert len(mock.sent) == 2
    _, body = call("POST", "/voximplant/platform_api/A2PGetSmsHistory", query=KEYS, form="count=5")
    assert body["total_count"] == 2


def test_avaamo_reports(mock: Mock, call: Caller) -> None:
    """What became of the messages, by number and state."""
    call.avaamo()
    call.avaamo(to_phone="+12017774322")

    def report(query: str = "") -> Any:
        return call("GET", "/avaamo/api/v1/agents/7/sms/report.json", query=query, access_token="u")[1]

    assert [row["sms_status"] for row in report()["entries"]] == ["sent", "sent"]
    mock.settle()
    assert report("status=delivered")["total_entries"] == 2
    assert report("to_phone=%2B12017774322")["total_entries"] == 1
    assert report("page=2&per_page=1")["entries"][0]["to_phone"] == "+12017774321"


def test_avaamo_channels_can_be_kept_apart(mock: Mock, call: Caller) -> None:
    """A channel given to a token is seen by that token alone."""
    mock.avaamo.channel("mine", access_token="me")
    call.avaamo("mine")
    path = "/avaamo/api/v1/agents/7/sms/report.json"
    assert call("GET", path, access_token="me")[1]["total_entries"] == 1
    assert call("GET", path, access_token="other")[1]["total_entries"] == 0


def test_a_snapshot_is_independent(mock: Mock, call: Caller) -> None:
    """Restoring brings back messages, tokens, numbers and what was still to happen, as often as wanted."""
    call.opentact()
    before = mock.snapshot()
    for _ in range(2):
        assert search(call, {"delivered": False})["total"] == 1
        call.opentact()
        call.voximplant()
        mock.settle()
        assert search(call, {"delivered": True})["total"] == 2
        mock.restore(before)
    mock.settle()
    assert search(call, {"delivered": True})["total"] == 1
    assert call.voximplant()[1]["message_id"] == 1000


def test_reset_forgets(mock: Mock, call: Caller) -> None:
    """Messages, calls, events, faults and waiting work are gone; ids start again."""
    first = call.opentact()[1]["payload"]["uuid"]
    mock.fail(status=500)
    mock.reset()
    assert (mock.sent, mock.calls, mock.clock.waiting) == ([], [], 0)
    assert call.opentact()[1]["payload"]["uuid"] == first


def test_a_seed_repeats_byte_for_byte() -> None:
    """The same seed and start give the same answers, whatever else is called in between."""

    def run(seed: int, noise: bool) -> Any:
        call = Caller(Mock(seed=seed, start=1_770_000_000.0))
        if noise:
            call.opentact("somebody else")
        return [call.opentact()[1], call.voximplant()[1]]

    assert run(1, noise=False) == run(1, noise=True)
    assert run(1, noise=False) != run(2, noise=False)


def test_tables_are_bounded() -> None:
    """The oldest rows go."""
    table = Table(limit=3)
    for number in range(5):
        table.put(number, {"number": number})
    assert [row["number"] for row in table] == [2, 3, 4]


def test_waiting_work_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A frozen clock with endless work does the earliest ahead of its time instead of growing."""
    monkeypatch.setattr(clocks, "MAX_WAITING", 3)
    clock, done = Clock(), list[int]()
    for number in range(5):
        clock.after(number, lambda number=number: done.append(number))
    assert done == [0, 1]
    clock.settle()
    assert done == [0, 1, 2, 3, 4]


def test_work_may_make_work() -> None:
    """`advance` does what falls due on the way, in order of time."""
    clock, done = Clock(start=0.0), list[float]()

    def again() -> None:
        done.append(clock.now())
        if len(done) < 3:
            clock.after(10, again)

    clock.after(10, again)
    clock.advance(25)
    assert (done, clock.now()) == ([10, 20], 25)


def test_a_call_happens_at_one_moment() -> None:
    """The clock does not move between two looks at it within a piece of work."""
    clock, seen = Clock(), list[float]()
    clock.after(1, lambda: seen.extend(clock.now() for _ in range(1000)))
    clock.advance(1)
    assert len(set(seen)) == 1
    assert clock.now() > seen[0]


def test_everything_received_can_be_looked_at(mock: Mock, call: Caller) -> None:
    """Calls that were refused too, with what was answered."""
    call.opentact(to="x")
    received = mock.assert_called("sendSms", times=1)
    assert (received.vendor, received.status, received.method) == ("opentact", 403, "POST")
    assert b"12017771234" in received.body


def test_assertions_show_the_difference(mock: Mock, call: Caller) -> None:
    """A failed assertion says how the nearest message differs."""
    with pytest.raises(AssertionError, match="no messages at all"):
        mock.assert_sent(to="1")
    call.opentact()
    call.avaamo()
    assert mock.assert_sent(to="+1 201 777 4321", text="Hello", vendor="opentact").operation == "sendSms"
    assert mock.assert_sent(first_name="Ada").vendor == "avaamo"
    with pytest.raises(AssertionError) as caught:
        mock.assert_sent(to=12017774321, text="Bye", vendor="opentact")
    assert "text: expected 'Bye'" in str(caught.value)
    assert "got 'Hello'" in str(caught.value)
    with pytest.raises(AssertionError, match="2 messages sent with anything; expected 3"):
        mock.assert_sent(times=3)
    with pytest.raises(AssertionError, match="expected none"):
        mock.assert_nothing_sent()
    with pytest.raises(AssertionError, match="POST /opentact/rest/sms -> 200"):
        mock.assert_called("getOutboundSms")


def test_nothing_personal_is_in_a_repr(mock: Mock, call: Caller) -> None:
    """Numbers, texts and tokens are in no repr of what the mock keeps."""
    call.opentact("secret-token")
    mock.settle()
    shown = repr([mock.sent, mock.calls, list(mock.log.events)])
    assert not any(part in shown for part in ("12017774321", "Hello", "secret-token"))


def test_a_credential_that_was_given_is_never_answered(call: Caller) -> None:
    """State by convention takes over what was sent, but no password: neither at once nor later."""
    given = {"email": "ada@example.com", "password": "s3cret-pass-9", "first_name": "Ada"}
    status, made = call("POST", "/opentact/rest/user", given, x_auth_token="t")
    assert status == 200, made
    assert "s3cret-pass-9" not in str(made)
    uuid = made["payload"]["uuid"]
    assert "s3cret-pass-9" not in str(call("GET", f"/opentact/rest/user/{uuid}", x_auth_token="t"))
    assert made["payload"]["first_name"] == "Ada"
