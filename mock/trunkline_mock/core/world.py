"""What the vendors of one mock share: time, memory, faults, the log, the way out."""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING

from .clock import Clock
from .events import Events
from .gate import Gate
from .log import MAX_SENT, Log
from .plan import Plan
from .state import State

if TYPE_CHECKING:
    from collections.abc import Iterable


class World:
    """The ground that vendors stand on; they know nothing else of a mock.

    Args:
        seed: Chooses the ids and which calls a fault with a rate strikes.
        tokens: The tokens and API keys that are good; without it any non-empty one is.
        strict_status: Let the HTTP status follow the kind of error even for a vendor that answers errors with 200.
        guesses: Answer operations that no page of the vendor shows; without it they are not found, as they may be there.
        check: Judge every answer and event by the spec and raise `NotConforming` when one does not fit.
        start: What the clock shows at first, as an epoch; the real time by default.
        webhooks_to: Hosts other than loopback that webhooks may go to.
        hosts: Names other than loopback's and the vendors' under which a served mock may be reached.
        origins: Origins of browser applications that may call a served mock.
        keep_sent: Messages that `sent` keeps; it warns when it has forgotten some.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        tokens: Iterable[str] | None = None,
        strict_status: bool = False,
        guesses: bool = False,
        check: bool = False,
        start: float | None = None,
        webhooks_to: Iterable[str] = (),
        hosts: Iterable[str] = (),
        origins: Iterable[str] = (),
        keep_sent: int = MAX_SENT,
    ) -> None:
        self.lock = RLock()
        self.seed = seed
        self.tokens = None if tokens is None else frozenset(tokens)
        self.strict_status = strict_status
        self.guesses = guesses
        self.check = check
        self.gate = Gate(hosts, origins)
        self.clock = Clock(start)
        self.log = Log(keep_sent)
        self.plan = Plan(seed)
        self.state = State(seed)
        self.events = Events(self.clock, self.log, self.plan, frozenset(webhooks_to))
