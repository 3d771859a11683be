"""The vendors on loopback: state, their own errors, webhooks, and faults on demand.

    from trunkline_mock import Mock

    mock = Mock("opentact")
    mock.fail("sendSms", status=429, retry_after=1, times=2)

Ways in: `trunkline_mock.transports` without a socket, `trunkline_mock.server.serve` with one, the command
`trunkline-mock`, and the fixtures of the pytest plugin. `docs/mock.md` shows each.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .core.faults import Fault
    from .messages import Problem, Reply, Request
    from .mock import Mock
    from .spec.conform import NotConforming

__all__ = ["Fault", "Mock", "NotConforming", "Problem", "Reply", "Request"]

# Loaded when first asked for: pytest imports the plugin in every environment, also where the `mock` extra is missing.
_PLACES = {
    "Fault": "faults",
    "Mock": "mock",
    "NotConforming": "conform",
    "Problem": "messages",
    "Reply": "messages",
    "Request": "messages",
}


def __getattr__(name: str) -> object:
    place = _PLACES.get(name)
    if place is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(f".{place}", __name__), name)
    globals()[name] = found
    return found
