"""For tests of your own code: clients that talk to a mock in the same process (extra `mock`).

from trunkline.testing import transport

def test_order(mock_opentact):
    client = Opentact(token="t", transport=transport(mock_opentact))
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.transports import seam as http

if TYPE_CHECKING:
    from trunkline_mock import Mock
    from trunkline_runtime.transports.seam import AsyncTransport, Transport


def transport(mock: Mock) -> Transport:
    """Return a transport that answers from a mock, without a socket and without waiting.

    Args:
        mock: A `trunkline_mock.Mock`, such as the fixture `mock_opentact`.

    Raises:
        InvalidArgument: It is something else, such as one vendor of a mock.
    """
    from trunkline_mock.transports.seam import Transport

    return Transport(_checked(mock), http)


def async_transport(mock: Mock) -> AsyncTransport:
    """Return the same for async clients."""
    from trunkline_mock.transports.seam import AsyncTransport

    return AsyncTransport(_checked(mock), http)


def _checked(mock: Mock) -> Mock:
    from trunkline_mock import Mock

    if not isinstance(mock, Mock):
        raise InvalidArgument("mock", f"must be a trunkline_mock.Mock, not {type(mock).__name__}")
    return mock
