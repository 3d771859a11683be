"""A mock of Avaamo that judges itself by the spec, and clients that talk with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from trunkline import AsyncAvaamo, Avaamo
from trunkline_mock import Mock
from trunkline_mock.transports.seam import AsyncTransport, Transport
from trunkline_runtime.transports import seam

if TYPE_CHECKING:
    from trunkline_mock.core.state import Account

TOKENS = {
    "user_token": "user-t0ken",
    "agent_token": "agent-t0ken",
    "live_agent_token": "live-t0ken",
    "ci_external_token": "ci-external-t0ken",
}
CHANNEL = "3ad87fb7-c43e-4f00-8441-0123456789ab"
PHONE = "+12017774321"
AGENT = 20457
HERE = "http://127.0.0.1:9/hook"


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No credential of the machine reaches a test."""
    import os

    for name in list(os.environ):
        if name.startswith(("AVAAMO_", "TRUNKLINE_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", "/nonexistent")


@pytest.fixture
def mock() -> Mock:
    """Avaamo alone; whatever it answers or tells must fit the spec."""
    return Mock("avaamo", check=True, guesses=True)


@pytest.fixture
def make(mock: Mock) -> Callable[..., Avaamo]:
    """Makes blocking clients of the mock; without a rate limit unless one is given."""

    def make_client(**settings: Any) -> Avaamo:
        given = {"instance": "c6", "answers_instance": "m0", "limiter": None, "retries": 0, **TOKENS, **settings}
        return Avaamo(transport=Transport(mock, seam), **given)

    return make_client


@pytest.fixture
def make_async(mock: Mock) -> Callable[..., AsyncAvaamo]:
    """Makes async clients of the mock."""

    def make_client(**settings: Any) -> AsyncAvaamo:
        given = {"instance": "c6", "answers_instance": "m0", "limiter": None, "retries": 0, **TOKENS, **settings}
        return AsyncAvaamo(transport=AsyncTransport(mock, seam), **given)

    return make_client


@pytest.fixture
def client(make: Callable[..., Avaamo]) -> Iterator[Avaamo]:
    """A client with every token, strict about what it reads."""
    with make(strict=True, agent_id=AGENT) as client:
        yield client


@pytest.fixture
def account(mock: Mock) -> Account:
    """What the mock remembers."""
    return mock.avaamo.account("shared")
