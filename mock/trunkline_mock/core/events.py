"""Events on their way out: to websockets that listen, to webhooks that an edge delivers."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec

from .log import Event

if TYPE_CHECKING:
    from ..messages import Json
    from .clock import Clock
    from .log import Log
    from .plan import Plan

#: Seconds of the mock's time before each further try of a webhook.
RETRIES = (1.0, 5.0, 30.0)
#: Seconds after which an event that was held back to be overtaken leaves anyway.
HOLD = 1.0
MAX_OUTBOX = 10_000

#: Sends the text of a websocket frame to one client.
SendText = Callable[[str], object]


def is_loopback(host: str) -> bool:
    """Say whether a host name or address is this machine and nothing else."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


class Events:
    """The way out for everything a vendor tells unasked.

    Args:
        clock: When things are tried again.
        log: Where they are written down.
        plan: Faults of webhooks.
        allowed: Hosts other than loopback that webhooks may go to.

    Attributes:
        outbox: Webhooks that are ready to be posted; the edge takes them from the left.
    """

    def __init__(self, clock: Clock, log: Log, plan: Plan, allowed: frozenset[str]) -> None:
        self._clock = clock
        self._log = log
        self._plan = plan
        self._allowed = allowed
        self._held: list[Event] = []
        self.outbox: deque[Event] = deque(maxlen=MAX_OUTBOX)
        #: Called when the outbox has something new; the server wakes its delivery with it.
        self.wake: Callable[[], object] | None = None

    def webhook(self, vendor: str, name: str, url: str, payload: Json, *, fallback: str = "") -> Event:
        """Make a webhook leave; to a host that is neither loopback nor allowed it is only recorded.

        Args:
            vendor: Who tells.
            name: What happened.
            url: Where to.
            payload: The JSON body; `None` for a GET whose URL says everything.
            fallback: Where to when every try failed.
        """
        event = self._record(vendor, name, "webhook", url, payload)
        event.fallback = fallback
        if not self.allows(url):
            event.state = "blocked"
            return event
        fault = self._plan.choose_webhook(vendor)
        if fault is not None and fault.kind == "reorder-webhook":
            self._held.append(event)
            self._clock.after(HOLD, self._release, event)
            return event
        self._post(event)
        for held in list(self._held):
            self._release(held)
        if fault is not None and fault.kind == "duplicate-webhook":
            self._post(self._record(vendor, name, "webhook", url, payload))
        return event

    def websocket(self, vendor: str, name: str, payload: Json, listeners: list[SendText]) -> Event:
        """Send an event to those who listen now; there is no queue, so without a listener it is lost."""
        event = self._record(vendor, name, "websocket", "", payload)
        text = msgspec.json.encode(payload).decode()
        for send in listeners:
            send(text)
        event.state = "delivered" if listeners else "lost"
        return event

    def answered(self, event: Event, outcome: str, *, good: bool, body: bytes = b"") -> None:
        """Take note of one try of a webhook and plan the next if it failed."""
        event.attempts.append(outcome)
        self._log.version += 1
        if good:
            problem = event.on_answer(body) if event.on_answer is not None else ""
            event.state = "wrong" if problem else "delivered"
            event.attempts += [problem] if problem else []
        elif len(event.attempts) <= len(RETRIES):
            self._clock.after(RETRIES[len(event.attempts) - 1], self._post, event)
        else:
            event.state = "failed"
            if event.fallback:
                self.webhook(event.vendor, event.name, event.fallback, event.payload)

    def allows(self, url: str) -> bool:
        """Say whether webhooks may go to a URL."""
        try:
            parts = urlsplit(url)
            host, _ = parts.hostname, parts.port
        except ValueError:
            return False
        if parts.scheme not in ("http", "https") or not host:
            return False
        return is_loopback(host) or host in self._allowed

    def clear(self) -> None:
        """Forget what has not left yet."""
        self._held.clear()
        self.outbox.clear()

    def _record(self, vendor: str, name: str, channel: str, url: str, payload: Json) -> Event:
        event = Event(vendor, name, channel, url, payload, time=self._clock.now())
        self._log.events.append(event)
        self._log.version += 1
        return event

    def _post(self, event: Event) -> None:
        self.outbox.append(event)
        if self.wake is not None:
            self.wake()

    def _release(self, event: Event) -> None:
        if event in self._held:
            self._held.remove(event)
            self._post(event)
