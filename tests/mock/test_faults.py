"""Faults, by each of the ways to ask for one."""

from __future__ import annotations

import pytest

from trunkline_mock import Mock
from trunkline_mock.core.faults import NUMBERS, Fault, by_number, parse

from .conftest import OPENTACT, Caller

SEND = ("POST", "/opentact/rest/sms", OPENTACT)


def test_a_status_comes_in_the_envelope(mock: Mock, call: Caller) -> None:
    """Any status, also one the spec lacks, with `Retry-After`; nothing was sent."""
    mock.fail("sendSms", status=429, retry_after=3, times=2)
    reply = call.raw(*SEND, x_auth_token="t")
    assert reply.status == 429
    assert ("retry-after", "3") in reply.headers
    assert b'"success":false' in reply.body
    assert call.opentact()[0] == 429
    mock.assert_nothing_sent()
    assert call.opentact()[0] == 200


def test_a_vendor_code_leaves_the_status_to_the_vendor(mock: Mock, call: Caller) -> None:
    """Voximplant's rate limit is code 340 in a 200."""
    mock.fail(vendor="voximplant", code=340)
    assert call.voximplant() == (200, {"error": {"code": 340, "msg": "Too many requests"}})
    assert call.opentact()[0] == 200


def test_a_with_block_ends_the_fault(mock: Mock, call: Caller) -> None:
    """Leaving the block clears it, and it says how often it struck."""
    with mock.fail(status=500) as fault:
        assert call.avaamo()[0] == 500
    assert fault.struck == 1
    assert call.avaamo()[0] == 200


AFTER = {"hang": "hang", "drop-after": "drop", "reset": "reset"}


@pytest.mark.parametrize("kind", AFTER)
def test_a_lost_answer_does_not_undo_the_send(mock: Mock, call: Caller, kind: str) -> None:
    """The caller sees a failure, the vendor has the message: the case that makes resending dangerous."""
    mock.fail(kind=kind)
    assert call.raw(*SEND, x_auth_token="t").ending == AFTER[kind]
    mock.assert_sent(to="12017774321")


def test_a_drop_before_accepting_sends_nothing(mock: Mock, call: Caller) -> None:
    """`drop` closes the connection before anything is taken."""
    mock.fail(kind="drop")
    assert call.raw(*SEND, x_auth_token="t").ending == "drop"
    mock.assert_nothing_sent()


def test_any_refusal_can_come_after_the_effect(mock: Mock, call: Caller) -> None:
    """A 500 with `after` is the doubtful send."""
    mock.fail(status=500, after=True)
    assert call.opentact()[0] == 500
    mock.assert_sent(to="12017774321")


def test_bodies_can_be_spoiled(mock: Mock, call: Caller) -> None:
    """Truncated, empty, oversized, of another type, or a web page."""
    good = call.raw(*SEND, x_auth_token="t").body
    spoiled = {}
    for kind in ("truncate", "empty", "oversize", "content-type", "html"):
        with mock.fail(kind=kind, size=100_000):
            spoiled[kind] = call.raw(*SEND, x_auth_token="t")
    assert len(spoiled["truncate"].body) == len(good) // 2
    assert spoiled["empty"].body == b""
    assert len(spoiled["oversize"].body) == 100_000
    assert spoiled["content-type"].content_type.startswith("text/plain")
    assert spoiled["html"].body.startswith(b"<!DOCTYPE html>")


def test_a_token_can_expire(mock: Mock, call: Caller) -> None:
    """In each vendor's own words."""
    with mock.fail(kind="expired-token"):
        assert call.opentact()[0] == 401
        assert call.voximplant()[1]["error"]["code"] == 456


def test_a_header_asks_for_a_fault(mock: Mock, call: Caller) -> None:
    """For tools that can set nothing but a header; a header that makes no sense is refused."""
    assert call(*SEND, x_auth_token="t", x_mock_fault="status=503;retry-after=1")[0] == 503
    status, body = call(*SEND, x_auth_token="t", x_mock_fault="kind=nonsense")
    assert status == 403
    assert "X-Mock-Fault" in body["message"]
    mock.assert_nothing_sent()


def test_a_number_asks_for_a_fault(mock: Mock, call: Caller) -> None:
    """For applications that can change neither their code nor their headers."""
    assert call.opentact(to=15005550429)[0] == 429
    assert call.opentact(to=15005550503)[0] == 503
    assert call.voximplant(destination="15005550500")[0] == 500
    assert call.avaamo(to_phone="+1 (500) 555-0404")[0] == 404
    mock.assert_nothing_sent()
    assert call.opentact(to=15005551234)[0] == 200


def test_a_number_that_never_gets_the_message(mock: Mock, call: Caller) -> None:
    """`0001` is accepted and then fails."""
    _, body = call.opentact(to=15005550001)
    mock.settle()
    _, found = call("GET", f"/opentact/rest/sms/outbound/{body['payload']['uuid']}", x_auth_token="t")
    assert (found["payload"]["state"], found["payload"]["delivered"]) == ("failed", False)


def test_a_rate_is_repeatable() -> None:
    """The seed chooses which calls a share of faults strikes."""

    def run(seed: int) -> list[int]:
        mock = Mock(seed=seed)
        mock.fail(status=429, rate=0.3)
        call = Caller(mock)
        return [call.opentact()[0] for _ in range(100)]

    assert run(1) == run(1)
    assert run(1) != run(2)
    assert 10 < run(1).count(429) < 50


def test_a_fault_can_wait_for_a_number(mock: Mock, call: Caller) -> None:
    """`to` limits a fault to one receiver."""
    mock.fail(to="12017774322", status=500)
    assert call.opentact()[0] == 200
    assert call.opentact(to=12017774322)[0] == 500


@pytest.mark.parametrize(
    "text", ["status=99", "status=x", "rate=2", "times=0", "kind=x", "nonsense=1", "delay=-1", "size=99999999999"]
)
def test_a_wrong_fault_is_told(mock: Mock, text: str) -> None:
    """The text says what is wrong with it."""
    with pytest.raises(ValueError, match="not a fault"):
        parse(text)


def test_faults_read_as_text() -> None:
    """The command line, the header and the control interface share one form."""
    assert parse("status=429;retry-after=3;times=2") == Fault(status=429, retry_after=3, times=2)
    assert parse("kind=status;status=500;after") == Fault(status=500, after=True)


@pytest.mark.parametrize("last", NUMBERS)
def test_every_listed_number_works(last: str) -> None:
    """The table in the docs is the table in the code."""
    assert by_number(f"1500555{last}") == NUMBERS[last]


def test_a_fault_for_an_operation_nobody_has_is_refused(mock: Mock, call: Caller) -> None:
    """A misspelt operation would never be struck, and a test would pass for nothing."""
    with pytest.raises(ValueError, match="there is no operation 'sendSMS'"):
        mock.fail("sendSMS", status=500)
    status, answer = call("POST", "/_mock/faults", {"op": "sendSMS", "status": 500})[:2]
    assert (status, answer["error"].startswith("there is no operation")) == (400, True)
