"""Fixtures for pytest: `mock_opentact`, `mock_voximplant`, `mock_avaamo`, `mock_vendors`, and `..._server` of each.

Every test has a mock of its own, so tests may run in any order and side by side. The clock stands still until
the test moves it. Nothing is imported until a fixture is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .mock import Mock
    from .server import Running


def _mock(*vendors: str) -> Mock:
    try:
        from .mock import Mock
    except ModuleNotFoundError as error:
        pytest.fail(f"the mock needs {error.name}: pip install 'trunkline[mock]'", pytrace=False)
    return Mock(*vendors)


def _serve(mock: Mock) -> Iterator[Running]:
    from .server import Running, serve

    with serve(mock) as url:
        yield Running(mock, url)


@pytest.fixture
def mock_opentact() -> Mock:
    """A mock of Opentact, in process."""
    return _mock("opentact")


@pytest.fixture
def mock_voximplant() -> Mock:
    """A mock of Voximplant, in process."""
    return _mock("voximplant")


@pytest.fixture
def mock_avaamo() -> Mock:
    """A mock of Avaamo, in process."""
    return _mock("avaamo")


@pytest.fixture
def mock_vendors() -> Mock:
    """A mock of all vendors, in process."""
    return _mock()


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
