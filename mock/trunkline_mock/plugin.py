"""Fixtures for pytest: `mock_opentact`, `mock_voximplant`, `mock_avaamo`, `mock_vendors`, and `..._server` of each.

Every test has a mock of its own, so tests may run in any order and side by side. The clock stands still until
the test moves it. Nothing is imported until a fixture is used. `mock_guesses = true` in pytest's configuration lets all
of them answer operations that no page of a vendor shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from .mock import Mock
    from .server import Running


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the plugin's settings."""
    parser.addini("mock_guesses", "mocks of telephony vendors answer undocumented operations", "bool", default=False)


def _mock(request: pytest.FixtureRequest, *vendors: str) -> Mock:
    try:
        from .mock import Mock
    except ModuleNotFoundError as error:
        pytest.fail(f"the mock needs {error.name}: pip install 'trunkline[mock]'", pytrace=False)
    return Mock(*vendors, guesses=bool(request.config.getini("mock_guesses")))


def _serve(mock: Mock) -> Iterator[Running]:
    from .server import Running, serve

    with serve(mock) as url:
        yield Running(mock, url)


@pytest.fixture
def mock_opentact(request: pytest.FixtureRequest) -> Mock:
    """A mock of Opentact, in process."""
    return _mock(request, "opentact")


@pytest.fixture
def mock_voximplant(request: pytest.FixtureRequest) -> Mock:
    """A mock of Voximplant, in process."""
    return _mock(request, "voximplant")


@pytest.fixture
def mock_avaamo(request: pytest.FixtureRequest) -> Mock:
    """A mock of Avaamo, in process."""
    return _mock(request, "avaamo")


@pytest.fixture
def mock_vendors(request: pytest.FixtureRequest) -> Mock:
    """A mock of all vendors, in process."""
    return _mock(request)


@pytest.fixture
def mock_opentact_server(mock_opentact: Mock) -> Iterator[Running]:
    """A mock of Opentact on a free loopback port."""
    yield from _serve(mock_opentact)


@pytest.fixture
def mock_voximplant_server(mock_voximplant: Mock) -> Iterator[Running]:
    """A mock of Voximplant on a free loopback port."""
    yield from _serve(mock_voximplant)


@pytest.fixture
def mock_avaamo_server(mock_avaamo: Mock) -> Iterator[Running]:
    """A mock of Avaamo on a free loopback port."""
    yield from _serve(mock_avaamo)


@pytest.fixture
def mock_vendors_server(mock_vendors: Mock) -> Iterator[Running]:
    """A mock of all vendors on a free loopback port; `url_of(vendor)` is each one's base URL."""
    yield from _serve(mock_vendors)


@pytest.fixture
def mock_spec(request: pytest.FixtureRequest) -> Callable[..., Mock]:
    """Make a mock of any OpenAPI document: `mock_spec("acme.yaml")`."""

    def make(*paths: str | Path) -> Mock:
        from .mock import Mock

        return Mock(specs=paths, guesses=bool(request.config.getini("mock_guesses")))

    return make


@pytest.fixture
def mock_spec_server(mock_spec: Callable[..., Mock]) -> Iterator[Callable[..., Running]]:
    """Make the same on a free loopback port."""
    from contextlib import ExitStack

    from .server import Running, serve

    with ExitStack() as stack:

        def start(*paths: str | Path) -> Running:
            mock = mock_spec(*paths)
            return Running(mock, stack.enter_context(serve(mock)))

        yield start
