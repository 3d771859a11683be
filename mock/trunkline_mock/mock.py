"""The mock: one request in, one answer out, no I/O."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from threading import RLock
from typing import TYPE_CHECKING, cast

from . import asserts, dispatch, faults
from .clock import Clock, Saved
from .document import VENDORS
from .events import Events
from .log import Log, Received, Sent
from .plan import Plan, Planned
from .state import Accounts, State
from .vendor import operation_ids
from .vendors import make
from .webhooks import Post, deliver_blocking, post_blocking

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .messages import Json, Reply, Request
    from .vendor import Vendor
    from .vendors.avaamo import Avaamo
    from .vendors.opentact import Opentact
    from .vendors.voximplant import Voximplant


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What the vendors remember at one moment."""

    accounts: Accounts = field(repr=False)
    clock: Saved = field(repr=False)
    settings: dict[str, tuple[dict[str, Json], Json]] = field(repr=False)


class FaultHandle:
    """A fault that is set; leaving its `with` block takes it away."""

    def __init__(self, plan: Plan, planned: Planned) -> None:
        self._plan = plan
        self._planned = planned

    @property
    def struck(self) -> int:
        """How many calls the fault has hit."""
        return self._planned.struck

    def clear(self) -> None:
        """Take the fault away."""
        self._plan.remove(self._planned.id)

    def __enter__(self) -> FaultHandle:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()


class Mock:
    """Telephony vendors without a network.

    Args:
        vendors: Which vendors to play: any of `opentact`, `voximplant`, `avaamo`; all of them by default.
        seed: Chooses the ids and which calls a fault with a rate strikes.
        tokens: The tokens and API keys that are good; without it any non-empty one is.
        strict_status: Let the HTTP status follow the kind of error even for a vendor that answers errors with 200.
        check: Judge every answer and event by the spec and raise `conform.NotConforming` when one does not fit.
        start: What the clock shows at first, as an epoch; the real time by default.
        webhooks_to: Hosts other than loopback that webhooks may go to.
    """

    def __init__(
        self,
        *vendors: str,
        seed: int = 0,
        tokens: Iterable[str] | None = None,
        strict_status: bool = False,
        check: bool = False,
        start: float | None = None,
        webhooks_to: Iterable[str] = (),
    ) -> None:
        self.lock = RLock()
        self.seed = seed
        self.tokens = None if tokens is None else frozenset(tokens)
        self.strict_status = strict_status
        self.check = check
        self.clock = Clock(start)
        self.log = Log()
        self.plan = Plan(seed)
        self.state = State(seed)
        self.vendors: dict[str, Vendor] = {name: make(name, self) for name in vendors or VENDORS}
        self.events = Events(self, frozenset(webhooks_to))
        #: Snapshots taken over HTTP, by name.
        self.snapshots: dict[str, Snapshot] = {}

    def __repr__(self) -> str:
        return f"<Mock of {', '.join(self.vendors)}: {len(self.log.calls)} calls, {len(self.log.sent)} sent>"

    @property
    def opentact(self) -> Opentact:
        """Opentact's side of this mock."""
        return cast("Opentact", self.vendors["opentact"])

    @property
    def voximplant(self) -> Voximplant:
        """Voximplant's side of this mock."""
        return cast("Voximplant", self.vendors["voximplant"])

    @property
    def avaamo(self) -> Avaamo:
        """Avaamo's side of this mock."""
        return cast("Avaamo", self.vendors["avaamo"])

    @property
    def sent(self) -> list[Sent]:
        """Every message a vendor has accepted, oldest first."""
        return list(self.log.sent)

    @property
    def calls(self) -> list[Received]:
        """Every request the mock has seen, oldest first."""
        return list(self.log.calls)

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
        if fault.op is not None and not any(fault.op in operation_ids(name) for name in self.vendors):
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

    def assert_sent(self, *, times: int | None = None, **wanted: object) -> Sent:
        """Assert that a message was sent and return it (the last, of several).

        Args:
            times: How many such messages there must be; at least one by default.
            wanted: Members of `log.Sent` that must be equal: `to`, `text`, `sender`, `vendor`, ...; others are looked
                for among the message's own fields.

        Raises:
            AssertionError: It was not; the text shows how the nearest message differs.
        """
        return asserts.sent(self.sent, wanted, times)

    def assert_nothing_sent(self) -> None:
        """Assert that no vendor has accepted a message.

        Raises:
            AssertionError: One has; the text lists them.
        """
        asserts.nothing_sent(self.sent)

    def assert_called(self, operation: str, *, times: int | None = None) -> Received:
        """Assert that an operation was called and return the last call.

        Args:
            operation: Its operationId.
            times: How often; at least once by default.

        Raises:
            AssertionError: It was not; the text lists what was called instead.
        """
        return asserts.called(self.calls, operation, times)

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

    def _control(self, request: Request) -> Reply:
        # Most mocks live in one test and are steered from Python: they need neither page nor verbs.
        from . import control

        return control.answer(self, request)

    def handle(self, request: Request) -> Reply:
        """Answer one request; threads take turns. Never raises for anything a request can contain."""
        with self.lock:
            if request.path.startswith("/_mock"):
                return self._control(request)
            return self.clock.still(dispatch.answer, self, request)
