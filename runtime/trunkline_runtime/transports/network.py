"""How to reach a vendor: proxy, trust, client certificate, pool limits. Understood the same way by every transport."""

from __future__ import annotations

import contextlib
import ipaddress
import os
import ssl
import sys
from dataclasses import dataclass, field
from importlib.util import find_spec
from urllib.parse import unquote, urlsplit

from trunkline_runtime.destination import is_loopback, sound_host
from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.transports.trust import Certificate, Trust

_DEFAULT_PORTS = {"http": 80, "https": 443}
_PROXY_SCHEMES = ("http", "https", "socks5", "socks5h")


@dataclass(frozen=True, slots=True)
class Limits:
    """How many connections a client may hold.

    Attributes:
        max_connections: In use at once; more requests wait in the pool phase.
        max_keepalive: Idle ones kept for reuse, for each origin.
        keepalive_expiry: Seconds an idle one is kept. Shorter than the 5 seconds after which common servers hang up:
            a request sent into a closing connection has an unknown fate.

    Raises:
        InvalidArgument: One of them is no number that a pool can keep.
    """

    max_connections: int = 100
    max_keepalive: int = 20
    keepalive_expiry: float = 4.0

    def __post_init__(self) -> None:
        for name, least in (("max_connections", 1), ("max_keepalive", 0)):
            value = getattr(self, name)
            if not isinstance(value, int) or isinstance(value, bool) or value < least:
                raise InvalidArgument(f"limits.{name}", f"must be a whole number of at least {least}")
        expiry = self.keepalive_expiry
        if not isinstance(expiry, int | float) or isinstance(expiry, bool) or not 0 <= expiry < float("inf"):
            raise InvalidArgument("limits.keepalive_expiry", "must be a finite number of seconds")


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """Everything a transport of ours is built from; building it again (after a fork) gives an equal one.

    Attributes:
        proxy: URL of a proxy (`http`, `https`, `socks5`, `socks5h`), with user and password where it wants them.
        verify: True for the usual authorities, the path of a PEM file or of a hashed directory, an `ssl.SSLContext`,
            or False to check nothing.
        cert: The client's certificate for mutual TLS.
        limits: Bounds of the pool.
        trust_env: Whether `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`, `SSL_CERT_FILE` and `SSL_CERT_DIR`
            count when nothing else was said.

    Raises:
        InvalidArgument: One of them cannot be used; it, or the environment variable, is named.
    """

    proxy: str | None = field(default=None, repr=False)
    verify: bool | str | ssl.SSLContext = True
    cert: Certificate | None = field(default=None, repr=False)
    limits: Limits = field(default_factory=Limits)
    trust_env: bool = True
    _trust: Trust = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.proxy is not None:
            check_proxy(self.proxy)
        if not isinstance(self.trust_env, bool):
            raise InvalidArgument("trust_env", f"must be True or False, not {type(self.trust_env).__name__}")
        if not isinstance(self.limits, Limits):
            raise InvalidArgument("limits", f"must be Limits, not {type(self.limits).__name__}")
        object.__setattr__(self, "_trust", Trust(self.verify, self.cert, trust_env=self.trust_env))

    @property
    def context(self) -> ssl.SSLContext:
        """The SSL context for a new connection; files that were renewed on the disk are read again."""
        return self._trust.context()

    def proxy_for(self, scheme: str, host: str, port: int) -> str | None:
        """Return the URL of the proxy for an origin, or `None` for a direct connection."""
        if self.proxy is not None:
            return self.proxy
        named = self._named_proxy(scheme, host, port)
        return None if named is None else named[1]

    def _named_proxy(self, scheme: str, host: str, port: int) -> tuple[str, str] | None:
        if not self.trust_env or not environment_may_name_a_proxy() or is_loopback(host):
            return None  # plain http is for this machine alone, whatever proxies there are
        import urllib.request  # slow to import, and few need it

        proxies = urllib.request.getproxies()
        name = scheme if proxies.get(scheme) else "all"
        proxy = proxies.get(name)
        if not proxy or _bypassed(proxies.get("no", ""), host, port) or urllib.request.proxy_bypass(host):
            return None
        proxy = proxy if "://" in proxy else f"http://{proxy}"
        source = f"{name.upper()}_PROXY"
        check_proxy(proxy, source)
        return source, proxy

    def check(self, library: str) -> None:
        """Refuse proxies that the library cannot use, when the client is made.

        Args:
            library: What is going to carry the calls.

        Raises:
            InvalidArgument: One of them cannot be used; the argument or environment variable is named.
        """
        for source, proxy in self._proxies():
            if not proxy.startswith("socks"):
                continue
            if library == "aiohttp":
                raise InvalidArgument(source, "names a SOCKS proxy, which aiohttp cannot use; choose transport='httpx'")
            if library != "curl" and find_spec("socksio") is None:
                raise InvalidArgument(
                    source, "names a SOCKS proxy, for which a package is missing: pip install socksio"
                )

    @property
    def needs_socks(self) -> bool:
        """Whether a SOCKS proxy is on the way."""
        return any(proxy.startswith("socks") for _, proxy in self._proxies())

    def _proxies(self) -> list[tuple[str, str]]:
        """Return each proxy that may be used, with the argument or variable that names it."""
        if self.proxy is not None:
            return [("proxy", self.proxy)]
        found = [self._named_proxy(scheme, "proxy-check.invalid", port) for scheme, port in _DEFAULT_PORTS.items()]
        return [named for named in found if named is not None]


def environment_may_name_a_proxy() -> bool:
    """Tell cheaply whether looking for a proxy is worth it; two systems keep theirs outside the environment."""
    return sys.platform in ("darwin", "win32") or any(name.lower().endswith("_proxy") for name in os.environ)


def _bypassed(listed: str, host: str, port: int) -> bool:
    """Whether `NO_PROXY` names a host with its port, or a network that holds its address; the rest urllib knows."""
    names = [name.strip().lower() for name in listed.split(",")]
    if f"{host}:{port}" in names or f"[{host}]:{port}" in names:
        return True
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return any(name.endswith(f":{port}") and _below(host, name.rpartition(":")[0]) for name in names)
    for name in names:
        with contextlib.suppress(ValueError):
            if "/" in name and address in ipaddress.ip_network(name, strict=False):
                return True
    return False


def _below(host: str, domain: str) -> bool:
    bare = domain.removeprefix("*").removeprefix(".")
    return bool(bare) and (host == bare or host.endswith(f".{bare}"))


def check_proxy(url: str, source: str = "proxy") -> None:
    """Refuse what is not a proxy's URL, without repeating it: it may hold a password.

    Args:
        url: The URL.
        source: The argument or environment variable that it comes from.

    Raises:
        InvalidArgument: It has no host or no scheme a proxy can have.
    """
    problem = f"must be a URL with a host and one of the schemes {', '.join(_PROXY_SCHEMES)}"
    if not isinstance(url, str):
        raise InvalidArgument(source, problem)
    try:
        parts = urlsplit(url)
        sound = parts.scheme in _PROXY_SCHEMES and sound_host(parts.hostname) and parts.port != 0
    except ValueError:  # a bracket that does not close, a port beyond 65535
        sound = False
    if not sound:
        raise InvalidArgument(source, problem)


def proxy_origin(url: str) -> str:
    """Return a proxy's URL without user and password, and with its port."""
    parts = urlsplit(url)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme, 1080)
    return f"{parts.scheme}://{host}:{port}"


def proxy_credentials(url: str) -> tuple[str, str] | None:
    """Return user and password of a proxy's URL, decoded, or `None` when it has none."""
    parts = urlsplit(url)
    if parts.username is None:
        return None
    return unquote(parts.username), unquote(parts.password or "")
