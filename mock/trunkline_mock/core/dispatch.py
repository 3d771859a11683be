"""From a request to an answer: where it goes, whether it may, what it says, what goes wrong."""

from __future__ import annotations

from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import msgspec

from ..messages import Problem, Reply, Request
from ..spec import conform
from ..spec.credentials import present
from ..spec.reading import Values, read
from ..spec.router import MethodNotAllowed
from . import faults
from .collections import by_convention
from .distort import distort
from .log import MAX_BODY, Received
from .plan import asked_for
from .vendor import Call, CallOf, Vendor

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..spec.operation import Operation
    from .world import World

#: `/_spec/<vendor>/<path as the spec writes it>` reaches exactly that operation, for tools that know only the spec.
SPEC_PREFIX = "_spec"
GUESS = "no page of the vendor shows it. To have it answered: Mock(guesses=True), mock.guesses = True, --guesses"


@dataclass(slots=True)
class Target:
    """Where a request goes: a vendor and the path in its API."""

    vendor: Vendor
    path: str
    by_spec: bool


def answer(world: World, vendors: Mapping[str, Vendor], request: Request) -> Reply:
    """Answer one request and write it down."""
    target = find(vendors, request)
    world.log.count += 1
    world.log.version += 1
    received = Received(
        world.log.count,
        "",
        "",
        request.method,
        request.path,
        request.query,
        request.headers,
        request.body[:MAX_BODY],
    )
    received.time = world.clock.now()
    world.log.calls.append(received)
    if target is None:
        reply = _nowhere(vendors)
    else:
        received.vendor = target.vendor.name
        reply = _serve(target, request, received)
    received.status = 0 if reply.ending in ("hang", "drop") else reply.status
    return reply


def refuse_size(vendors: Mapping[str, Vendor], request: Request) -> Reply:
    """Answer a request whose body is too large to be looked at."""
    target = find(vendors, request)
    return target.vendor.error(None, Problem("too_large")) if target else _nowhere(vendors)


def find(vendors: Mapping[str, Vendor], request: Request) -> Target | None:
    """Return where a request goes: by its host, its first path segment, or because there is only one vendor."""
    host = request.headers.get("host", "")
    if host and not host.startswith(("127.", "localhost", "[")):
        for vendor in vendors.values():
            if vendor.api.hosts.match(host):
                return Target(vendor, request.path, by_spec=False)
    first, path = _split(request.path)
    by_spec = first == SPEC_PREFIX
    if by_spec:
        first, path = _split(path)
    if first in vendors:
        return Target(vendors[first], path, by_spec)
    if len(vendors) == 1 and not by_spec:
        return Target(next(iter(vendors.values())), request.path, by_spec)
    return None


def _serve(target: Target, request: Request, received: Received) -> Reply:
    vendor, operation = target.vendor, None
    try:
        if not target.by_spec and (aside := vendor.aside(request, target.path)) is not None:
            return aside
        if request.method == "GET" and target.path == "/openapi.json":
            return _document(vendor, request)
        if not target.by_spec:
            request, target.path = vendor.normalise(request, target.path)
        operation, path = vendor.api.router.find(request, target.path, by_spec=target.by_spec)
        received.operation = operation.id
        if operation.guessed and not vendor.world.guesses:
            name, operation = operation.id, None
            raise Problem("not_found", f"{name} is a guess: {GUESS}")
        reply = _call(vendor, operation, path, request, received)
    except MethodNotAllowed as problem:
        reply = vendor.error(operation, problem)
        reply.headers += (("allow", ", ".join(problem.allowed)),)
    except Problem as problem:
        reply = vendor.error(operation, problem)
        if vendor.world.check and operation is not None:
            conform.check_reply(operation, reply, error=True)
    return reply


def _call(
    vendor: Vendor, operation: Operation, path: dict[str, list[str]], request: Request, received: Received
) -> Reply:
    values, refusal = Values(), None
    try:
        values = read(operation.inputs, path, request)
    except Problem as problem:
        refusal = problem
    # What a number asks for strikes sends alone: the look-up of such a message must be possible.
    to = vendor.destination(values) if operation.sends else ""
    fault = _fault(vendor, operation, to, request)
    received.fault = fault.kind if fault else ""
    clock, beside = vendor.world.clock, _beside(vendor, operation, to, request)
    clock.skew = sum(other.delay for other in beside if other.kind == "clock-skew")
    try:
        reply = _carry_out(vendor, operation, request, values, refusal, fault, beside)
        return replace(reply, skew=clock.skew) if clock.skew else reply
    finally:
        clock.skew = 0.0


def _carry_out(
    vendor: Vendor,
    operation: Operation,
    request: Request,
    values: Values,
    refusal: Problem | None,
    fault: faults.Fault | None,
    beside: tuple[faults.Fault, ...],
) -> Reply:
    refused = fault if fault is not None and fault.refuses else None
    twins = [other.delay for other in beside if other.kind == "look-alike"] if operation.sends else []
    if refused and not twins:
        return _refused(vendor, operation, refused)
    credentials = present(operation, request)
    key = vendor.account_key(operation, credentials, request)
    if refusal is not None:
        raise refusal
    call: Call = CallOf(vendor, operation, request, values, vendor.account(key), credentials, fault)
    for delay in twins:
        _send_twin(call, delay)
    if refused:
        return _refused(vendor, operation, refused)
    reply = _perform(vendor, call)
    if vendor.world.check:
        conform.check_reply(operation, reply)
    if fault is None:
        return reply
    return _refused(vendor, operation, fault) if fault.kind in faults.REFUSING else distort(reply, fault)


def _perform(vendor: Vendor, call: Call) -> Reply:
    name = call.operation.id
    handler = vendor.handlers.get(name) or by_convention(vendor).get(name)
    if handler is None:
        return call.operation.default_reply()
    result = handler(call)
    if isinstance(result, Reply):
        return result
    status, value = result if isinstance(result, tuple) else (call.operation.success, result)
    return Reply(status, msgspec.json.encode(value))


def _send_twin(call: Call, delay: float) -> None:
    """Let somebody else send the same: before this call, where the delay is negative, or when its seconds have passed."""
    twin = replace(call, values=deepcopy(call.values), fault=None, twin=True)
    if delay > 0:
        call.vendor.after(delay, _perform_twin, twin)
        return
    clock = call.world.clock
    clock.skew += delay
    _perform_twin(twin)
    clock.skew -= delay


def _perform_twin(twin: Call) -> None:
    # A snapshot may have replaced the account.
    with suppress(Problem):
        _perform(twin.vendor, replace(twin, account=twin.vendor.account(twin.account.key)))


def _beside(vendor: Vendor, operation: Operation, to: str, request: Request) -> tuple[faults.Fault, ...]:
    plan = vendor.world.plan
    if not plan.waiting and asked_for(to, request.headers) is None:
        return ()
    kinds = ("look-alike", "clock-skew") if operation.sends else ("clock-skew",)
    return plan.beside(kinds, vendor.name, operation.id, to, request.headers)


def _fault(vendor: Vendor, operation: Operation, to: str, request: Request) -> faults.Fault | None:
    try:
        fault = vendor.world.plan.choose(vendor.name, operation.id, to, request.headers)
    except ValueError as error:
        raise Problem("invalid", f"X-Mock-Fault: {error}") from None
    if fault is not None and fault.kind in faults.WEBHOOK:
        vendor.world.plan.add(msgspec.structs.replace(fault, times=1, vendor=vendor.name))
        return None
    return fault


def _refused(vendor: Vendor, operation: Operation, fault: faults.Fault) -> Reply:
    if fault.kind not in ("status", "expired-token"):
        return distort(Reply(200), fault)
    reply = vendor.error(operation, vendor.refusal(fault))
    if fault.retry_after is not None:
        reply.headers += (("retry-after", f"{fault.retry_after:g}"),)
    return reply


def _document(vendor: Vendor, request: Request) -> Reply:
    """Answer the vendor's OpenAPI document, with this mock as its server."""
    base = f"http://{request.headers.get('host', 'localhost')}/{SPEC_PREFIX}/{vendor.name}"
    return Reply(200, msgspec.json.encode(vendor.api.published(base)))


def _split(path: str) -> tuple[str, str]:
    """Return the first segment of a path and the rest."""
    first, slash, rest = path.removeprefix("/").partition("/")
    return first, slash + rest or "/"


def _nowhere(vendors: Iterable[str]) -> Reply:
    prefixes = [f"/{name}/" for name in vendors]
    return Reply(404, msgspec.json.encode({"error": "no vendor here", "prefixes": prefixes, "page": "/_mock/"}))
