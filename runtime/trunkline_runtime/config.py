"""The keyword arguments that all clients share, typed once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING, TypedDict

from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.redact import Hidden

if TYPE_CHECKING:
    import ssl

    from trunkline_runtime.clock import Clock
    from trunkline_runtime.codecs import Drift
    from trunkline_runtime.engine.retry_budget import RetryBudget
    from trunkline_runtime.hooks import Hooks
    from trunkline_runtime.options import Evidence, LastResponse
    from trunkline_runtime.ratelimit.window import Limiter
    from trunkline_runtime.receipt import Receipt
    from trunkline_runtime.retry import RetryPolicy
    from trunkline_runtime.transports.network import Limits
    from trunkline_runtime.transports.seam import Sink, Timeouts
    from trunkline_runtime.transports.trust import Certificate


class OptionFields(TypedDict, total=False):
    """What `with_options` takes; the fields of `CallOptions`, where each is explained."""

    timeout: Timeouts | float | None
    deadline: float | None
    retries: int | RetryPolicy | None
    headers: Mapping[str, str] | None
    base_url: str | None
    strict: bool | None
    on_drift: Callable[[Drift], object] | None
    on_response: Callable[[LastResponse], object] | None
    on_departure: Callable[[Receipt], object] | None
    max_body: int | None
    sink: Sink | None
    rate_key: str | None
    evidence: Evidence | None


class _Shared(OptionFields, total=False):
    """What holds for a client as a whole.

    Attributes:
        hooks: Functions that see every try.
        limiter: Client-side rate limit.
        budget: Limit on extra tries.
        clock: Where the time comes from, for tests.
        user_agent: Put before our own, to name the application.
        default_region: Two letters of a country, such as `US`: telephone numbers without a plus may be written as they
            are dialled there (extra `phone`).
        proxy: URL of a proxy.
        verify: True for the usual authorities, a PEM file or directory, an `ssl.SSLContext`, or False.
        cert: A client certificate.
        limits: Bounds of the connection pool.
        trust_env: Whether proxy and certificate variables of the environment count.
        plain_hosts: Hosts besides this machine that `base_url` may name with http; else `TRUNKLINE_PLAIN_HOSTS`.
    """

    hooks: Hooks | None
    limiter: Limiter | None
    budget: RetryBudget | None
    clock: Clock | None
    user_agent: str | None
    default_region: str | None
    proxy: str | None
    verify: bool | str | ssl.SSLContext
    cert: Certificate | None
    limits: Limits
    trust_env: bool
    plain_hosts: Collection[str] | None


class Config(_Shared, total=False):
    """Arguments of every blocking client, besides credentials.

    Attributes:
        transport: What carries the calls, as `trunkline_runtime.transports.default_transport` takes it.
    """

    transport: object


class AsyncConfig(_Shared, total=False):
    """Arguments of every async client, besides credentials.

    Attributes:
        transport: What carries the calls, as `trunkline_runtime.transports.default_async_transport` takes it.
    """

    transport: object


def split_arguments(given: Mapping[str, object], sign_in: Collection[str]) -> tuple[Hidden, Hidden]:
    """Return a constructor's credentials and its other arguments, both hidden.

    Args:
        given: All that the constructor was given.
        sign_in: The names of the vendor's credentials.

    Raises:
        InvalidArgument: There is no such argument; the nearest is named.
    """
    hidden = Hidden(given)
    del given  # a traceback through this frame shows its variables
    check_names(hidden.reveal(), {*sign_in, *Config.__optional_keys__})
    return hidden.split(sign_in)


def check_names(given: Iterable[str], known: Collection[str]) -> None:
    """Refuse an argument that does not exist.

    Raises:
        InvalidArgument: There is no such argument; the nearest is named.
    """
    for name in given:
        if name not in known:
            from difflib import get_close_matches

            close = get_close_matches(name, known, 1)
            raise InvalidArgument(name, f"is no argument; did you mean {close[0]}?" if close else "is no argument")


_PARTS = {
    "hooks": ("before", "after", "retry"),
    "limiter": ("key", "reserve", "areserve", "penalise"),
    "budget": ("begin", "take"),
}


def check_config(config: Config | AsyncConfig) -> None:
    """Refuse when the client is made what would otherwise fail at its first call.

    Raises:
        InvalidArgument: An argument cannot be used; it is named.
    """
    check_names(config, Config.__optional_keys__)
    for name, members in _PARTS.items():
        part = config.get(name)
        if part is not None and not all(hasattr(part, member) for member in members):
            raise InvalidArgument(name, f"cannot be of type {type(part).__name__}")
    agent = config.get("user_agent")
    if agent is not None and not (isinstance(agent, str) and agent.isascii() and agent.isprintable()):
        raise InvalidArgument("user_agent", "must be printable ASCII text: it travels in a header")
    region = config.get("default_region")
    if region is not None:
        from trunkline_runtime.codecs.national import check_region

        try:
            check_region(region)
        except ValueError as error:
            raise InvalidArgument("default_region", str(error)) from None
