"""CallSettings of a client and of a single call."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any, Literal, get_args

from trunkline_runtime.destination import check_base_url
from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.hooks import NO_HOOKS, Hooks
from trunkline_runtime.outcome import Attempt
from trunkline_runtime.receipt import Receipt
from trunkline_runtime.retry import Backoff, RetryPolicy, policy_of
from trunkline_runtime.transports.seam import Sink, Timeouts

if TYPE_CHECKING:
    from trunkline_runtime.codecs import Drift

MEBIBYTE = 1024 * 1024
_OURS = frozenset({"connection", "content-length", "expect", "keep-alive", "proxy-connection"}) | frozenset(
    {"te", "trailer", "transfer-encoding", "upgrade"}
)
Evidence = Literal["documented", "observed", "listed"]
"""What a call rests on, the surest first; what is inferred comes after all of them."""


@dataclass(slots=True)
class LastResponse:
    """Where the last response of a call can be read afterwards: give it as `on_response`.

    Attributes:
        status: HTTP status, 0 before any answer.
        headers: Pairs as received, names lower-case.
        body: The bytes of the answer.
        elapsed: Seconds the last try took.
        attempts: Every try of the call so far.
    """

    status: int = 0
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    body: bytes = field(default=b"", repr=False)
    elapsed: float = 0.0
    attempts: tuple[Attempt, ...] = ()

    def __call__(self, response: LastResponse) -> None:
        """Take over what another one holds."""
        for spec in fields(self):
            setattr(self, spec.name, getattr(response, spec.name))


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOptions:
    """CallSettings for one call, or for a view of a client; `None` leaves a setting as the client has it.

    Attributes:
        timeout: Limits by phase for each try; one number sets read and write, in seconds.
        deadline: Seconds for everything together: tries, waits, sign-in, rate limit.
        retries: Extra tries after the first, or a policy of your own. No policy repeats what might deliver twice.
        headers: Further headers; they replace ours of the same name.
        base_url: Origin to use instead of the vendor's, with an optional prefix.
        strict: Raise `ResponseDecodeError` when an answer differs from the spec.
        on_drift: Told of every such difference, strict or not.
        on_response: Told of every answer; a `LastResponse` keeps it.
        on_departure: Given the `Receipt` of a call that must not be made twice, before its first byte leaves; a
            `LastReceipt` keeps it. If it raises, nothing is sent. An async client awaits an `async` one.
        max_body: Bytes of an answer to accept.
        max_items: Items of its lists, taken together, that the answer of a `read` call may have.
        sink: Where the bytes of a download go, piece by piece.
        rate_key: What the rate limiter counts this call under.
        evidence: The least a call must rest on: `documented`, `observed` (clients too), `listed` (the list of 2021 too).
    """

    timeout: Timeouts | float | None = None
    deadline: float | None = None
    retries: int | RetryPolicy | None = None
    headers: Mapping[str, str] | None = field(default=None, repr=False)
    base_url: str | None = None
    strict: bool | None = None
    on_drift: Callable[[Drift], object] | None = None
    on_response: Callable[[LastResponse], object] | None = None
    on_departure: Callable[[Receipt], object] | None = None
    max_body: int | None = None
    max_items: int | None = None
    sink: Sink | None = None
    rate_key: str | None = field(default=None, repr=False)
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class CallSettings:
    """What holds for a call after all options are applied."""

    timeouts: Timeouts = field(default_factory=Timeouts)
    deadline: float | None = None
    policy: RetryPolicy = field(default_factory=Backoff)
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    base_url: str | None = None
    strict: bool = False
    on_drift: Callable[[Drift], object] | None = None
    on_response: Callable[[LastResponse], object] | None = None
    on_departure: Callable[[Receipt], object] | None = None
    max_body: int = 10 * MEBIBYTE
    max_items: int = 10_000
    sink: Sink | None = None
    rate_key: str | None = field(default=None, repr=False)
    hooks: Hooks = NO_HOOKS
    plain_hosts: frozenset[str] = frozenset()
    region: str | None = None
    evidence: Evidence | None = None
    client_headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def as_clients(self) -> CallSettings:
        """Return these settings as those of a client: what it sends with every call, it sends when it signs in, too."""
        return replace(self, client_headers=self.headers)

    def apply(self, options: CallOptions | None) -> CallSettings:
        """Return these settings changed by the options.

        Raises:
            InvalidArgument: An option cannot be used; it is named.
        """
        if options is None:
            return self
        _check(options)
        changes: dict[str, Any] = {
            name: value
            for name in (
                "strict",
                "on_drift",
                "on_response",
                "on_departure",
                "max_body",
                "max_items",
                "sink",
                "rate_key",
                "evidence",
            )
            if (value := getattr(options, name)) is not None
        }
        if options.timeout is not None:
            changes["timeouts"] = _timeouts(options.timeout, self.timeouts)
        if options.deadline is not None:
            changes["deadline"] = _seconds("deadline", options.deadline)
        if options.retries is not None:
            changes["policy"] = policy_of(options.retries)
        if options.headers is not None:
            changes["headers"] = _merge(self.headers, options.headers)
        if options.base_url is not None:
            changes["base_url"] = check_base_url(options.base_url, self.plain_hosts)
        return replace(self, **changes)


def _check(options: CallOptions) -> None:
    """Refuse before anything is sent what would fail after it, when the vendor may have acted."""
    if not isinstance(options, CallOptions):
        raise InvalidArgument("options", f"must be CallOptions, not {type(options).__name__}")
    for name in ("on_drift", "on_response", "on_departure", "sink"):
        value = getattr(options, name)
        if value is not None and not callable(value):
            raise InvalidArgument(name, f"must be a function, not {type(value).__name__}")
    for name, unit in (("max_body", "bytes"), ("max_items", "items")):
        most = getattr(options, name)
        if most is not None and (not isinstance(most, int) or isinstance(most, bool) or most <= 0):
            raise InvalidArgument(name, f"must be a positive whole number of {unit}")
    if options.strict is not None and not isinstance(options.strict, bool):
        raise InvalidArgument("strict", f"must be True or False, not {type(options.strict).__name__}")
    if options.evidence is not None and options.evidence not in get_args(Evidence):
        raise InvalidArgument("evidence", f"must be one of {', '.join(get_args(Evidence))}")
    if options.rate_key is not None and not isinstance(options.rate_key, str):
        raise InvalidArgument("rate_key", f"must be text, not {type(options.rate_key).__name__}")


def _timeouts(value: Timeouts | float, current: Timeouts) -> Timeouts:
    if isinstance(value, Timeouts):
        return value
    seconds = _seconds("timeout", value)
    return replace(current, read=seconds, write=seconds, connect=min(seconds, current.connect or seconds))


def _seconds(name: str, value: float) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not math.isfinite(value) or value <= 0:
        raise InvalidArgument(name, "must be a positive, finite number of seconds")
    return float(value)


def _merge(current: tuple[tuple[str, str], ...], more: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    if not isinstance(more, Mapping):
        raise InvalidArgument("headers", f"must be a mapping, not {type(more).__name__}")
    for name, value in more.items():
        if not name or not name.isascii() or not all(char.isalnum() or char in "!#$%&'*+-.^_`|~" for char in name):
            raise InvalidArgument("headers", "must have HTTP header names as keys")
        if name.lower() in _OURS:
            raise InvalidArgument(
                "headers", f"must not name {name.lower()}: how a request is framed is not up to a call"
            )
        if not isinstance(value, str) or not value.isascii() or not value.isprintable() or value != value.strip():
            raise InvalidArgument("headers", "must have printable ASCII text as values, without blanks around it")
    merged = dict(current) | {name.lower(): value for name, value in more.items()}
    return tuple(merged.items())
