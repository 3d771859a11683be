"""The vendors on loopback: state, their own errors, webhooks, and faults on demand.

    from trunkline_mock import Mock

    mock = Mock("opentact")
    mock.fail("sendSms", status=429, retry_after=1, times=2)

Ways in: `trunkline_mock.transports` without a socket, `trunkline_mock.server.serve` with one, the command
`trunkline-mock`, and the fixtures of the pytest plugin. `docs/mock.md` shows each.
"""

from __future__ import annotations

from .conform import NotConforming
from .faults import Fault
from .messages import Problem, Reply, Request
from .mock import Mock

__all__ = ["Fault", "Mock", "NotConforming", "Problem", "Reply", "Request"]
