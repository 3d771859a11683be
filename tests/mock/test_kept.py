"""What a mock keeps of what was sent: the bound can be set, and forgetting is said; the page shows the rest."""

from __future__ import annotations

import warnings

import pytest

from trunkline_mock import Mock

from .conftest import Caller


def test_forgetting_is_said() -> None:
    """Whoever counts `mock.sent` must know that it is not all; within the bound nothing is said."""
    mock = Mock("opentact", keep_sent=3)
    call = Caller(mock)
    for number in range(3):
        call("POST", "/rest/sms", {"from": "12017771234", "to": 12017774321, "message": str(number)}, x_auth_token="t")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert [message.text for message in mock.sent] == ["0", "1", "2"]
    for number in range(3, 5):
        call("POST", "/rest/sms", {"from": "12017771234", "to": 12017774321, "message": str(number)}, x_auth_token="t")
    with pytest.warns(UserWarning, match="2 older ones were forgotten"):
        assert [message.text for message in mock.sent] == ["2", "3", "4"]
    assert call("GET", "/_mock/status")[1]["forgotten"] == 2
    assert "2 older ones forgotten" in call.raw("GET", "/_mock/").body.decode()
    assert "5 sent" in repr(mock)
    mock.reset()
    assert mock.log.forgotten == 0


def test_the_page_says_first_what_happened(mock: Mock, call: Caller) -> None:
    """Messages come before the forms' fields, which are folded; what was sent and what arrived are on two sides."""
    call.opentact()
    mock.inbound_sms("opentact", to="12017771234", from_="12017774321", text="STOP")
    page = call.raw("GET", "/_mock/").body.decode()
    assert '<div class="message out">Hello' in page
    assert '<div class="message in">STOP' in page
    assert '<details class="form" id="make-fault"><summary>' in page
    order = [page.index(f'id="{name}"') for name in ("status", "threads", "events", "calls", "faults")]
    assert order == sorted(order)


@pytest.mark.parametrize("number", [2**53 + 1, 2**63 + 1, 10**30 + 1])
def test_long_numbers_stay_exact(mock: Mock, call: Caller, number: int) -> None:
    """Nothing between the caller and the page makes a float of an integer."""
    mock.check = False
    call("POST", "/opentact/rest/user", {"email": "a@example.com", "password": "secret", "x": number})
    call.avaamo(order=number)
    assert str(number) in call.raw("GET", "/_mock/").body.decode()
    assert str(number) in call.raw("GET", "/_mock/calls").body.decode()
    assert str(number) in call.raw("GET", "/_mock/sent").body.decode()
