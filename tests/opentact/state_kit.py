"""What the tests of the mock's memory share: a mock inside the process, its client, a leased number."""

from __future__ import annotations

from typing import Any

import pytest

from trunkline import Opentact
from trunkline_mock import Mock
from trunkline_mock.transports.seam import Transport
from trunkline_runtime.transports import seam

MISSING = "7b2f9c10-4d1e-4a6b-9c3d-00000000dead"
XML = "<Response><Answer/><Say>Hello</Say><Hangup/></Response>"
TRUNKS = {
    "class4_ingress_trunk_settings": {"media_type": "Bypass Media"},
    "class4_egress_trunk_settings": {"media_type": "Bypass Media"},
}


@pytest.fixture
def mock() -> Mock:
    """A mock that judges itself by the spec."""
    return Mock("opentact", check=True, guesses=True)


@pytest.fixture
def client(mock: Mock) -> Opentact:
    """A client inside the process."""
    return make(mock)


def make(mock: Mock, **credentials: str) -> Opentact:
    """Return a client of a mock."""
    return Opentact(transport=Transport(mock, seam), strict=True, **(credentials or {"token": "t"}))


def lease(mock: Mock, client: Opentact, tn: int = 12015550100) -> Any:
    """Order a number and wait for it."""
    client.orders.create(items=[{"tn": tn, "features": ["voice", "sms"], "autorenew": False}])
    mock.advance(1)
    return client.leases.get_by_number(tn=tn)


def heard(mock: Mock, *kinds: str) -> Any:
    """Subscribe and connect a websocket."""
    mock.opentact.subscribe(*kinds, token="t")
    return mock.opentact.websocket("t")
