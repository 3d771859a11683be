"""Clients of every kind that talk to a mock in the same process."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import anyio
import pytest

from trunkline import AsyncVoximplant, Backoff, Voximplant
from trunkline.testing import async_transport, transport
from trunkline_mock import Mock

QUICK = Backoff(jitter=lambda: 0.0)


@pytest.fixture(autouse=True)
def _no_credentials(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    for name in list(os.environ):
        if name.startswith(("VOXIMPLANT_", "TRUNKLINE_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))


@dataclass
class Kit:
    """A mock and the way to run a call through a client of one kind."""

    kind: str
    mock: Mock
    config: dict[str, Any] = field(default_factory=dict)

    def run(self, act: Callable[[Any], Any], **config: Any) -> Any:
        """Make a client, run `act` on it, close it and return the result.

        `act` may be a coroutine function, or return what has to be awaited or walked.
        """
        config = {"credentials": self.mock.voximplant.credentials(), "retries": QUICK} | self.config | config
        if self.kind == "sync":
            with Voximplant(transport=transport(self.mock), **config) as client:
                result = act(client)
                return list(result) if hasattr(result, "__next__") else result
        return anyio.run(self._awaited, act, config, backend=self.kind)

    async def _awaited(self, act: Callable[[Any], Any], config: dict[str, Any]) -> Any:
        async with AsyncVoximplant(transport=async_transport(self.mock), **config) as client:
            result = act(client)
            if isinstance(result, Awaitable):
                return await result
            return [item async for item in result] if hasattr(result, "__anext__") else result


@pytest.fixture(params=["sync", "asyncio", "trio"])
def kit(request: pytest.FixtureRequest) -> Kit:
    """Give a mock that judges its own answers, for each kind of client."""
    return Kit(request.param, Mock("voximplant", check=True))


@pytest.fixture
def vox() -> Mock:
    """Give a mock that judges its own answers."""
    return Mock("voximplant", check=True)


@pytest.fixture
def client(vox: Mock) -> Iterator[Voximplant]:
    """Give a blocking client of the mock that takes every difference from the spec for an error."""
    credentials = vox.voximplant.credentials()
    with Voximplant(credentials=credentials, transport=transport(vox), retries=QUICK, strict=True) as made:
        yield made
