"""The mock: one request in, one answer out, no I/O."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

import msgspec

from . import conform, control, faults
from .clock import Clock, Saved
from .credentials import present
from .distort import distort, problem_of
from .document import VENDORS
from .events import Events
from .log import MAX_BODY, Log, Received, Sent
from .messages import Json, Problem, Reply, Request
from .plan import Plan, Planned
from .reading import Values, read
from .router import MethodNotAllowed
from .state import Accounts, State
from .vendor import Call, Vendor, host_pattern, router
from .vendors import make

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .operation import Operation
    from .vendors.avaamo import Avaamo
    from .vendors.opentact import Opentact
    from .vendors.voximplant import Voximplant

SPEC_PREFIX = "_spec"


@dataclass(slots=True)
class Target:
    """Where a request goes: a vendor and the path in its API."""

    vendor: Vendor
    path: str
    by_spec: bool


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
            ValueError: There is no such fault.
        """
        named = {name.replace("_", "-"): value for name, value in fault.items()}
        return FaultHandle(self.plan, self.plan.add(faults.convert({**named, "op": op})))

    def advance(self, seconds: float) -> None:
        """Let virtual time pass and do what falls due."""
        self.clock.advance(seconds)

    def settle(self) -> None:
        """Let virtual time pass until nothing is waiting, at most a day."""
        self.clock.settle()

    def reset(self) -> None:
        """Forget every message, call, event, fault and account; compiled specs stay."""
        self.state.clear()
        self.log.clear()
        self.plan.reset()
        self.clock.clear()
        self.events.clear()
        for vendor in self.vendors.values():
            vendor.reset()

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

    def handle(self, request: Request) -> Reply:
        """Answer one request. Never raises for anything a request can contain."""
        if request.path.startswith("/_mock"):
            return control.answer(self, request)
        target = self.target(request)
        self.log.count += 1
        self.log.version += 1
        received = Received(
            self.log.count,
            "",
            "",
            request.method,
            request.path,
            request.query,
            request.headers,
            request.body[:MAX_BODY],
        )
        received.time = self.clock.now()
        self.log.calls.append(received)
        if target is None:
            reply = _nowhere(self.vendors)
        else:
            received.vendor = target.vendor.name
            reply = self._serve(target, request, received)
        received.status = 0 if reply.ending in ("hang", "drop") else reply.status
        return reply

    def refuse_size(self, request: Request) -> Reply:
        """Answer a request whose body is too large to be looked at."""
        target = self.target(request)
        return target.vendor.error(None, Problem("too_large")) if target else _nowhere(self.vendors)

    def target(self, request: Request) -> Target | None:
        """Return where a request goes: by its host, its first path segment, or because there is only one vendor."""
        host = request.headers.get("host", "")
        if host and not host.startswith(("127.", "localhost", "[")):
            for vendor in self.vendors.values():
                if host_pattern(vendor.name).match(host):
                    return Target(vendor, request.path, by_spec=False)
        _, first, *rest = request.path.split("/", 2)
        path = "/" + rest[0] if rest else "/"
        by_spec = first == SPEC_PREFIX
        if by_spec:
            _, first, *rest = path.split("/", 2)
            path = "/" + rest[0] if rest else "/"
        if first in self.vendors:
            return Target(self.vendors[first], path, by_spec)
        if len(self.vendors) == 1 and not by_spec:
            return Target(next(iter(self.vendors.values())), request.path, by_spec)
        return None

    def _serve(self, target: Target, request: Request, received: Received) -> Reply:
        vendor, operation = target.vendor, None
        try:
            if not target.by_spec:
                request, target.path = vendor.normalise(request, target.path)
            operation, path = router(vendor.name).find(request, target.path, by_spec=target.by_spec)
            received.operation = operation.id
            reply = self._call(vendor, operation, path, request, received)
        except MethodNotAllowed as problem:
            reply = vendor.error(operation, problem)
            reply.headers += (("allow", ", ".join(problem.allowed)),)
        except Problem as problem:
            reply = vendor.error(operation, problem)
        return reply

    def _call(
        self, vendor: Vendor, operation: Operation, path: dict[str, list[str]], request: Request, received: Received
    ) -> Reply:
        values, refusal = Values(), None
        try:
            values = read(operation.inputs, path, request)
        except Problem as problem:
            refusal = problem
        fault = self._fault(vendor, operation, values, request)
        received.fault = fault.kind if fault else ""
        if fault is not None and fault.refuses:
            return _refused(vendor, operation, fault)
        credentials = present(operation, request)
        account = self.state.account(vendor.name, vendor.account_key(operation, credentials, request))
        if refusal is not None:
            raise refusal
        reply = self._perform(vendor, Call(self, operation, request, values, account, credentials, fault))
        if self.check:
            conform.check_reply(operation, reply)
        if fault is None:
            return reply
        return _refused(vendor, operation, fault) if fault.kind in faults.REFUSING else distort(reply, fault)

    def _perform(self, vendor: Vendor, call: Call) -> Reply:
        handler = vendor.handlers.get(call.operation.id)
        if handler is None:
            return call.operation.default_reply()
        result = handler(call)
        if isinstance(result, Reply):
            return result
        status, value = result if isinstance(result, tuple) else (call.operation.success, result)
        return Reply(status, msgspec.json.encode(value))

    def _fault(self, vendor: Vendor, operation: Operation, values: Values, request: Request) -> faults.Fault | None:
        try:
            fault = self.plan.choose(vendor.name, operation.id, vendor.destination(values), request.headers)
        except ValueError as error:
            raise Problem("invalid", f"X-Mock-Fault: {error}", status=400) from None
        if fault is not None and fault.kind in faults.WEBHOOK:
            self.plan.add(msgspec.structs.replace(fault, times=1, vendor=vendor.name))
            return None
        return fault


def _refused(vendor: Vendor, operation: Operation, fault: faults.Fault) -> Reply:
    if fault.kind not in ("status", "expired-token"):
        return distort(Reply(200), fault)
    reply = vendor.error(operation, problem_of(fault))
    if fault.retry_after is not None:
        reply.headers += (("retry-after", f"{fault.retry_after:g}"),)
    return reply


def _nowhere(vendors: Iterable[str]) -> Reply:
    prefixes = [f"/{name}/" for name in vendors]
    return Reply(404, msgspec.json.encode({"error": "no vendor here", "prefixes": prefixes, "page": "/_mock/"}))
