"""The keyword arguments that all clients share, typed once, and what is made of them."""

from __future__ import annotations

import os
import platform
import ssl
import warnings
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypedDict
from urllib.parse import urlsplit

from trunkline_runtime.credentials import CredentialWarning
from trunkline_runtime.destination import check_base_url, is_loopback, read_plain_hosts
from trunkline_runtime.engine.engine import Engine
from trunkline_runtime.engine.vendor import Vendor
from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.hooks import NO_HOOKS
from trunkline_runtime.options import CallOptions, CallSettings
from trunkline_runtime.receipt import Receipt
from trunkline_runtime.redact import Hidden
from trunkline_runtime.transports.network import NetworkSettings
from trunkline_runtime.version import VERSION

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


_OPTIONS = CallOptions.__dataclass_fields__.keys()
_NETWORK = ("proxy", "verify", "cert", "limits", "trust_env")


class Closable(Protocol):
    """What a client of httpx or a transport is at least; text is none, so that a wrong name is seen while typing."""

    def close(self) -> object:
        """Let go of the connections."""


class AsyncClosable(Protocol):
    """The same of a client or transport that is awaited."""

    async def aclose(self) -> object:
        """Let go of the connections."""


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
    max_items: int | None
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

    transport: Literal["httpx", "httpx2", "curl"] | Closable


class AsyncConfig(_Shared, total=False):
    """Arguments of every async client, besides credentials.

    Attributes:
        transport: What carries the calls, as `trunkline_runtime.transports.default_async_transport` takes it.
    """

    transport: Literal["httpx", "httpx2", "aiohttp"] | Closable | AsyncClosable


def split_arguments(given: Hidden, sign_in: Collection[str]) -> tuple[Hidden, Hidden]:
    """Return a constructor's credentials and its other arguments, both hidden.

    Args:
        given: All that the constructor was given.
        sign_in: The names of the vendor's credentials.

    Raises:
        InvalidArgument: There is no such argument; the nearest is named.
    """
    check_names(tuple(given.reveal()), {*sign_in, *Config.__optional_keys__})
    return given.split(sign_in)


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
    "clock": ("time", "monotonic"),
}


def check_config(config: Config | AsyncConfig) -> None:
    """Refuse when the client is made what would otherwise fail at its first call.

    Raises:
        InvalidArgument: An argument cannot be used; it is named.
    """
    check_names(tuple(config), Config.__optional_keys__)
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


class UnverifiedWarning(UserWarning):
    """A client was told not to check whom it talks to."""


def engine_of(vendor: Vendor, config: Config | AsyncConfig) -> Engine:
    """Make the engine of a client."""
    own = f"trunkline/{VERSION} python/{platform.python_version()}"
    name = config.get("user_agent")
    return Engine(
        vendor,
        user_agent=f"{name} {own}" if name else own,
        limiter=config.get("limiter"),
        budget=config.get("budget"),
        clock=config.get("clock"),
    )


def settings_of(config: Config | AsyncConfig, vendor: str) -> CallSettings:
    """Return what a client says for each of its calls, the environment's address included."""
    chosen: dict[str, Any] = {name: value for name, value in config.items() if name in _OPTIONS}
    plain = read_plain_hosts(config.get("plain_hosts"), os.environ.get("TRUNKLINE_PLAIN_HOSTS"))
    variable = f"{vendor.upper()}_BASE_URL"
    if chosen.get("base_url") is None and (named := os.environ.get(variable)):
        chosen["base_url"] = check_base_url(named, plain, source=variable)
        if not is_loopback(urlsplit(named).hostname or ""):
            text = f"{vendor}: the environment's {variable} sends credentials to another host than the vendor's"
            warnings.warn(text, CredentialWarning, stacklevel=6)
    region = (config.get("default_region") or "").upper() or None
    base = CallSettings(hooks=config.get("hooks") or NO_HOOKS, plain_hosts=plain, region=region)
    return base.apply(CallOptions(**chosen)).as_clients()


def network_of(config: Config | AsyncConfig) -> NetworkSettings | None:
    """Return how a client reaches the vendor; `None` when nothing was said of it."""
    given: dict[str, Any] = {name: config[name] for name in _NETWORK if name in config}  # type: ignore[literal-required]
    trust = given.get("verify", True)
    if trust is False or (isinstance(trust, ssl.SSLContext) and trust.verify_mode is ssl.CERT_NONE):
        text = "verify=False: anybody between here and the vendor can read credentials and change answers"
        warnings.warn(text, UnverifiedWarning, stacklevel=5)
    return NetworkSettings(**given) if given else None
