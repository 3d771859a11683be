"""One try through aiohttp: when it must end, how far it came, and what aiohttp's errors mean then."""

from __future__ import annotations

import time
import weakref
from math import inf
from typing import Any

import aiohttp

from trunkline_runtime.transports.asyncio_sockets import readable
from trunkline_runtime.transports.exceptions import reason_of
from trunkline_runtime.transports.seam import TransportFailure

SPOILED = "the server has closed the connection, or spoken before it was asked"
_UNHEARD = 0.1
"""The share of the limit on silence that passes before aiohttp's own timer is started, which costs anew for every piece."""


class NotNow(Exception):
    """Nothing was written."""


class Trial:
    """One try.

    Attributes:
        begun: Whether a byte of the request may have left.
        reused: Whether the connection had carried a request before.
        spoiled: Whether the connection was found to be closed, or to hold bytes nobody asked for, before that.
        late: Whether the end came.
        due: When to look whether it must end.
    """

    __slots__ = (
        "_end",
        "_listening",
        "_over",
        "_silence",
        "begun",
        "due",
        "late",
        "protocol",
        "reused",
        "spoiled",
        "used",
    )

    def __init__(
        self, used: weakref.WeakSet[Any], end: float | None, *, silence: float | None, whole: float | None
    ) -> None:
        """Begin a try.

        Args:
            used: Connections that have carried a request; this try's is added.
            end: The moment (`time.monotonic`) when it is over.
            silence: Seconds to wait for each piece of the answer, up to a tenth more; `None` where aiohttp sees to that.
            whole: Seconds for all of it, where there is no end.
        """
        now = time.monotonic()
        self.used = used
        self.protocol: Any = None
        self.begun = self.reused = self.spoiled = self.late = self._listening = False
        self._end = inf if end is None else end
        self._over = self._end if end is not None or whole is None else now + whole
        self._silence = silence
        self.due = self._over if silence is None else min(self._over, now + silence * _UNHEARD)

    def takes(self, connection: Any) -> bool:
        """Take a connection for the request, and say whether the first byte may be written now."""
        self.protocol = protocol = connection.protocol
        self.reused = protocol in self.used
        self.used.add(protocol)
        return self.may_write(connection)

    def may_write(self, connection: Any) -> bool:
        """Look before the first byte is written."""
        protocol = connection.protocol
        self.begun = False
        if self.late or time.monotonic() >= self._end:
            self.late = True
            return False
        transport = connection.transport
        # Right after a handshake a server may have sent tickets, which are nobody's answer.
        fresh_tls = not self.reused and transport.get_extra_info("sslcontext") is not None
        clean = not protocol.should_close and protocol.is_connected()
        self.begun = clean and (fresh_tls or not readable(transport))
        self.spoiled = not self.begun
        return self.begun

    def look(self, now: float) -> None:
        """End the try when it is over; else let aiohttp listen from now on for silence that lasts."""
        if now >= self._over:
            self.due = inf
            self._give_up()
            return
        self.due = self._over
        if self._silence is None or self._listening:
            return
        if not self.begun:  # still connecting, which has a limit of its own
            self.due = min(self._over, now + self._silence * _UNHEARD)
            return
        self._listening = True
        self.protocol.read_timeout = self._silence
        self.protocol.start_timeout()

    def stop_listening(self) -> None:
        """Leave no timer on a connection that others will use."""
        if self._listening:
            self.protocol.read_timeout = None
            self.protocol.start_timeout()

    def _give_up(self) -> None:
        """End the try: its connection is of no use any more."""
        self.late = True
        if self.begun and self.protocol.transport is not None:
            self.protocol.transport.abort()


def meaning_of(error: Exception) -> TransportFailure:
    """Say what an error of aiohttp's means before the headers have arrived."""
    timed_out = isinstance(error, TimeoutError)
    reason = reason_of(error)
    if isinstance(error, (aiohttp.ConnectionTimeoutError, aiohttp.ClientConnectorError)):
        return TransportFailure("connect", never_left=True, timed_out=timed_out, reason=reason)
    if isinstance(error, (aiohttp.ClientHttpProxyError, aiohttp.ServerFingerprintMismatch)):
        return TransportFailure("connect", never_left=True, reason=reason)
    return TransportFailure("read", never_left=False, timed_out=timed_out, reason=reason)


def revised(failure: TransportFailure, trial: Trial) -> TransportFailure:
    """Add to a failure what the try knows: whether a byte was written at all, and whether its time was up."""
    if trial.late:
        failure.timed_out = True
    if not trial.begun and not failure.never_left:
        failure.phase, failure.never_left = "connect", True
    if trial.spoiled:
        failure.reason = SPOILED
    return failure
