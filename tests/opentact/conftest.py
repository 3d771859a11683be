"""What the Opentact tests share: a mock on loopback that judges itself by the spec, and its clients."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from trunkline import AsyncOpentact, Opentact
from trunkline_mock import Mock
from trunkline_mock.server import Running, serve

from ..transports.conftest import certificates as certificates

TIMEOUT = 10.0


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the tester's own credentials out."""
    for name in os.environ:
        if name.startswith(("OPENTACT_", "TRUNKLINE_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))


@pytest.fixture
def anyio_backend() -> str:
    """Async tests run under asyncio: the event streams know no other."""
    return "asyncio"


@pytest.fixture
def running() -> Iterator[Running]:
    """Opentact on a free port; whatever it answers or tells must fit the spec."""
    mock = Mock("opentact", check=True, guesses=True)
    with serve(mock) as url:
        yield Running(mock, url)


@pytest.fixture
def client(running: Running) -> Iterator[Opentact]:
    """A blocking client of the mock."""
    with Opentact(token="t", base_url=running.url, strict=True) as made:
        yield made


@pytest.fixture
def async_client(running: Running) -> AsyncOpentact:
    """An async client of the mock."""
    return AsyncOpentact(token="t", base_url=running.url, strict=True)


@pytest.fixture
def until() -> Callable[[Callable[[], Any]], Any]:
    """Wait until a condition holds and return its value."""

    def wait(condition: Callable[[], Any]) -> Any:
        end = time.monotonic() + TIMEOUT
        while time.monotonic() < end:
            value = condition()
            if value:
                return value
            time.sleep(0.005)
        raise AssertionError("it did not happen")

    return wait
