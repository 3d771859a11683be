"""One try: the last look at the claim, the call, and what it came to."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from trunkline import CallOptions
from trunkline_outbox.outcomes import failed
from trunkline_outbox.sending import RECEIVERS, TEXTS, SendMethod, vendor_id
from trunkline_outbox.states import NEVER_LEFT, SENT, Leaving
from trunkline_outbox.worker import Worker

SURE = 0.001
"""Seconds for which a look at the claim counts: many messages leave in them, and nobody takes a claim over so fast."""
_read = json.JSONDecoder().raw_decode


@dataclass(frozen=True, slots=True)
class Failover:
    """Another vendor, for messages that provably never left or were refused for a reason that is not the message's.

    Never for a doubt: that would be a second message.

    Attributes:
        send: The other client's method, `other.sms.send_sms_message`.
        arguments: What it needs beside receiver and text, such as a sender of that vendor's.
    """

    send: Callable[..., Any]
    arguments: Mapping[str, object] = field(default_factory=dict)

    def translate(self, receiver: str, text: str) -> dict[str, object]:
        """Return the arguments of the other vendor's method."""
        import inspect

        names = inspect.signature(self.send).parameters
        to = next((name for name in RECEIVERS if name in names), RECEIVERS[0])
        said = next((name for name in TEXTS if name in names), TEXTS[0])
        return {**self.arguments, to: [receiver] if to == "dst_numbers" else receiver, said: text}


class ClaimLostError(Exception):
    """The message was given away: nothing of it may leave."""


class Attempts:
    """Makes the calls of one worker.

    Args:
        worker: The worker.
        method: What the campaign sends by.
        client: The vendor's client.
        failover: The other vendor.
    """

    def __init__(self, worker: Worker, method: SendMethod, client: Any, failover: Failover | None) -> None:
        self._worker, self._method, self._failover = worker, method, failover
        self._send = method.on(client.with_options(on_departure=self.check))
        self._stop_codes = worker.campaign.settings.stop_codes
        self._sure_until = 0.0

    def check(self, receipt: object) -> None:
        """Look at the claim once more, immediately before the first byte leaves; it may have waited since.

        Raises:
            ClaimLostError: It is not this worker's any more.
        """
        now = time.monotonic()
        if now < self._sure_until:
            return
        if not self._worker.owner.alive():
            raise ClaimLostError
        self._sure_until = now + SURE

    def make(self, one: Leaving) -> Leaving:
        """Carry a try out, blocking, and return the message with its outcome."""
        try:
            send, arguments = self._call(one)
            self._succeeded(one, send(**arguments))
        except BaseException as error:
            self._failed(one, error)
        return one

    async def amake(self, one: Leaving) -> Leaving:
        """Carry a try out, awaiting; what cancels it is told by the outcome, and goes on."""
        try:
            send, arguments = self._call(one)
            self._succeeded(one, await send(**arguments))
        except BaseException as error:
            self._failed(one, error)
        return one

    def _call(self, one: Leaving) -> tuple[Callable[..., Any], dict[str, Any]]:
        arguments: dict[str, Any] = _read(one.arguments)[0]
        if not one.elsewhere or self._failover is None:
            return self._send, arguments
        translated = self._failover.translate(one.recipient, self._method.text(arguments))
        return self._failover.send, translated | {"options": CallOptions(on_departure=self.check)}

    def _succeeded(self, one: Leaving, result: object) -> None:
        one.vendor_id = vendor_id(result)
        one.outcome = SENT

    def _failed(self, one: Leaving, error: BaseException) -> None:
        lost = isinstance(error, ClaimLostError)
        one.outcome = NEVER_LEFT if lost else failed(one, error, self._stop_codes)
