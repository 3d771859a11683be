"""An application that uses an operation which no page shows meets the 404 in its own tests, not in production."""

from __future__ import annotations

import pytest

pytest_plugins = ["pytester"]

APPLICATION = """
import pytest
from trunkline import Avaamo, Opentact

UUID = "0b4f9c10-4d1e-4a6b-9c3d-000000000001"
SIP = "sip:12017774321@203.0.113.7:5060"
GUESSES = {
    "bridge": lambda opentact, avaamo: opentact.calls.bridge(calls=[UUID, UUID.replace("1", "2")]),
    "unsubscribe": lambda opentact, avaamo: opentact.event_subscriptions.delete(uuid=UUID),
    "call": lambda opentact, avaamo: avaamo.calls.create(channel_uuid="c1", to_phone=SIP),
    "calls": lambda opentact, avaamo: avaamo.calls.search(channel_uuid="c1"),
}

@pytest.fixture
def clients(mock_opentact_server, mock_avaamo_server):
    with Opentact(token="t", base_url=mock_opentact_server.url, retries=0) as opentact:
        with Avaamo(user_token="t", base_url=mock_avaamo_server.url, retries=0) as avaamo:
            yield opentact, avaamo

@pytest.mark.parametrize("name", GUESSES)
def test_guess(clients, name):
    GUESSES[name](*clients)

def test_documented_call(clients):
    clients[1].calls.create(channel_uuid="c1", to_phone=SIP, form="teams")
"""


def test_a_guess_fails_an_application_s_test(pytester: pytest.Pytester) -> None:
    """Without a word each guess ends in `NotFound`; the call at the documented address passes."""
    pytester.makepyfile(APPLICATION)
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(failed=4, passed=1)
    assert result.stdout.str().count("NotFound: ") >= 4


def test_an_application_may_say_that_it_knows(pytester: pytest.Pytester) -> None:
    """With `mock_guesses` in its configuration the mock plays the guess, and the test goes on."""
    pytester.makepyfile(APPLICATION)
    pytester.makeini("[pytest]\nmock_guesses = true")
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-k", "call")
    result.assert_outcomes(passed=3, deselected=2)
