"""Vendors being played: one request in, one answer out, no I/O; and what steers them."""

from __future__ import annotations

import copy
import warnings
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from . import dispatch, faults
from .log import MAX_SENT, Sent
from .plan import FaultHandle
from .webhooks import deliver_blocking, post_blocking
from .world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ..messages import Json, Reply, Request
    from .clock import Saved
    from .log import Received
    from .plan import Planned
    from .state import Accounts
    from .vendor import Vendor
    from .webhooks import Post


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What the vendors remember at one moment."""

    accounts: Accounts = field(repr=False)
    clock: Saved = field(repr=False)
    settings: dict[str, tuple[dict[str, Json], Json]] = field(repr=False)


class Simulator(World):
    """Vendors on one ground; arguments as `World`, and what makes each vendor, by name."""

    def __init__(
        self,
        makers: Mapping[str, Callable[[World], Vendor]],
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
        super().__init__(
            seed=seed,
            tokens=tokens,
            strict_status=strict_status,
            guesses=guesses,
            check=check,
            start=start,
            webhooks_to=webhooks_to,
            hosts=hosts,
            origins=origins,
            keep_sent=keep_sent,
        )
        self.vendors: dict[str, Vendor] = {name: make(self) for name, make in makers.items()}
        self.gate.of_vendor = lambda host: any(vendor.api.hosts.match(host) for vendor in self.vendors.values())
        #: Snapshots taken over HTTP, by name.
        self.snapshots: dict[str, Snapshot] = {}

    @property
    def sent(self) -> list[Sent]:
        """The messages that vendors have accepted, oldest first; warns when the oldest were forgotten (`keep_sent`)."""
        if self.log.forgotten:
            kept = (
                f"only the last {len(self.log.sent)} messages are kept; {self.log.forgotten} older ones were forgotten"
            )
            warnings.warn(f"{kept} (Mock(keep_sent=...), --keep-sent)", stacklevel=2)
        return list(self.log.sent)

    @property
    def calls(self) -> list[Received]:
        """Every request the mock has seen, oldest first."""
        return list(self.log.calls)

    def handle(self, request: Request) -> Reply:
        """Answer one request; threads take turns. Never raises for anything a request can contain."""
        with self.lock:
            return self.clock.still(dispatch.answer, self, self.vendors, request)

    def fail(self, op: str | None = None, **fault: object) -> FaultHandle:
        """Make calls fail from now on; `docs/mock.md` lists the kinds.

        Args:
            op: The operationId to strike; every operation by default.
            fault: The members of `faults.Fault`, such as `status=429, retry_after=3, times=2` or `kind="drop-after"`.

        Returns:
            A handle that takes the fault away with `clear()`, or at the end of a `with` block.

        Raises:
            ValueError: There is no such fault, or no such operation.
        """
        named = {name.replace("_", "-"): value for name, value in fault.items()}
        return FaultHandle(self.plan, self.plan_fault(faults.convert({**named, "op": op})))

    def plan_fault(self, fault: faults.Fault) -> Planned:
        """Set a fault.

        Raises:
            ValueError: It names an operation that no vendor here has: it would never strike, and a test would pass for nothing.
        """
        if fault.op is not None and not any(fault.op in vendor.api.operations for vendor in self.vendors.values()):
            raise ValueError(f"there is no operation {fault.op!r} in {', '.join(self.vendors)}")
        return self.plan.add(fault)

    def advance(self, seconds: float) -> None:
        """Let virtual time pass and do what falls due."""
        with self.lock:
            self.clock.advance(seconds)

    def settle(self) -> None:
        """Let virtual time pass until nothing is waiting, at most a day."""
        with self.lock:
            self.clock.settle()

    def reset(self) -> None:
        """Forget every message, call, event, fault and account; compiled specs stay."""
        with self.lock:
            self.state.clear()
            self.log.clear()
            self.plan.reset()
            self.clock.clear()
            self.events.clear()
            for vendor in self.vendors.values():
                vendor.reset()

    def deliver(self, post: Post = post_blocking) -> int:
        """Post the webhooks that are ready; a mock behind a server does this by itself.

        Args:
            post: Given a URL and a JSON body, posts it and returns the status; hand in a test client's to stay without
                sockets.

        Returns:
            How many were posted.
        """
        posted = 0
        while self.events.outbox:
            deliver_blocking(self.events, self.events.outbox.popleft(), post)
            posted += 1
        return posted

    def inbound_sms(
        self, vendor: str | None = None, *, to: str, from_: str, text: str, account: str | None = None
    ) -> None:
        """Let a message from a telephone arrive.

        Args:
            vendor: At which vendor; may be left out when there is only one.
            to: The number that is texted, digits.
            from_: Who texts it, digits.
            text: What it says.
            account: Whose number it is; the account that was made last by default.

        Raises:
            ValueError: The vendor is not played, or left out among several.
        """
        name = vendor or (next(iter(self.vendors)) if len(self.vendors) == 1 else "")
        if name not in self.vendors:
            raise ValueError(f"say at which vendor: {', '.join(self.vendors)}")
        with self.lock:
            self.vendors[name].inbound_sms(to=to, from_=from_, text=text, account=account)
            message = Sent(name, "inbound", "", from_, to, text, account or "", time=self.clock.now())
            self.log.inbound.append(message)
            self.log.version += 1

    def snapshot(self) -> Snapshot:
        """Return a copy of what the vendors remember, for `restore`; the log is not part of it."""
        settings = {name: (copy.deepcopy(vendor.defaults), vendor.save()) for name, vendor in self.vendors.items()}
        return Snapshot(self.state.save(), self.clock.save(), settings)

    def restore(self, snapshot: Snapshot) -> None:
        """Let the vendors remember what they did at a snapshot, and nothing since."""
        self.state.load(snapshot.accounts)
        self.clock.load(snapshot.clock)
        self.events.clear()
        for name, (defaults, extra) in snapshot.settings.items():
            self.vendors[name].defaults = copy.deepcopy(defaults)
            self.vendors[name].load(extra)
