"""How to reach a vendor: proxy, trust, client certificate, pool limits. Understood the same way by every transport."""

from __future__ import annotations

import os
import ssl
import sys
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeAlias
from urllib.parse import unquote, urlsplit

Certificate: TypeAlias = str | tuple[str, str] | tuple[str, str, str | None]
"""A PEM file with certificate and key, or certificate and key files, or these two and the key's password."""

_PROXY_SCHEMES = ("http", "https", "socks5", "socks5h")


@dataclass(frozen=True, slots=True)
class Limits:
    """How many connections a client may hold.

    Attributes:
        max_connections: In use at once; more requests wait in the pool phase.
        max_keepalive: Idle ones kept for reuse, for each origin.
        keepalive_expiry: Seconds an idle one is kept. Shorter than the 5 seconds after which common servers hang up:
            a request sent into a closing connection has an unknown fate.
    """

    max_connections: int = 100
    max_keepalive: int = 20
    keepalive_expiry: float = 4.0


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
        ValueError: The proxy's URL is not one, or `cert` was given beside a ready SSL context.
        OSError: A certificate file cannot be read.
    """

    proxy: str | None = field(default=None, repr=False)
    verify: bool | str | ssl.SSLContext = True
    cert: Certificate | None = field(default=None, repr=False)
    limits: Limits = field(default_factory=Limits)
    trust_env: bool = True
    context: ssl.SSLContext = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.proxy is not None:
            check_proxy(self.proxy)
        object.__setattr__(self, "context", make_context(self.verify, self.cert, trust_env=self.trust_env))

    def proxy_for(self, scheme: str, host: str) -> str | None:
        """Return the URL of the proxy for an origin, or `None` for a direct connection."""
        if self.proxy is not None or not self.trust_env or not environment_may_name_a_proxy():
            return self.proxy
        import urllib.request  # slow to import, and few need it

        proxies = urllib.request.getproxies()
        proxy = proxies.get(scheme) or proxies.get("all")
        if not proxy or urllib.request.proxy_bypass(host):
            return None
        proxy = proxy if "://" in proxy else f"http://{proxy}"
        check_proxy(proxy)
        return proxy


def environment_may_name_a_proxy() -> bool:
    """Tell cheaply whether looking for a proxy is worth it; two systems keep theirs outside the environment."""
    return sys.platform in ("darwin", "win32") or any(name.lower().endswith("_proxy") for name in os.environ)


def check_proxy(url: str) -> None:
    """Refuse what is not a proxy's URL, without repeating it: it may hold a password.

    Raises:
        ValueError: It has no host or no scheme a proxy can have.
    """
    parts = urlsplit(url)
    if parts.scheme not in _PROXY_SCHEMES or not parts.hostname:
        raise ValueError(f"proxy must be a URL with a host and one of the schemes {', '.join(_PROXY_SCHEMES)}")


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


def make_context(verify: bool | str | ssl.SSLContext, cert: Certificate | None, *, trust_env: bool) -> ssl.SSLContext:
    """Return the SSL context a transport uses for every connection; clients of one process share it.

    Raises:
        ValueError: `cert` was given beside a ready context, which it would change for its other users.
        OSError: A file cannot be read.
    """
    if isinstance(verify, ssl.SSLContext):
        if cert is not None:
            raise ValueError("load the client's certificate into the SSL context given as verify; leave cert out")
        return verify
    authorities = authorities_of(verify, trust_env=trust_env)
    if cert is None:
        return _shared_context(authorities, os.stat(authorities).st_mtime_ns if authorities else 0)
    context = _new_context(authorities)
    context.load_cert_chain(*((cert,) if isinstance(cert, str) else cert))
    return context


@lru_cache(8)
def _shared_context(authorities: str | None, modified: int) -> ssl.SSLContext:
    """Return the one context of this process for a bundle, which takes longer to read than a call takes."""
    return _new_context(authorities)


def _new_context(authorities: str | None) -> ssl.SSLContext:
    if authorities is not None and os.path.isdir(authorities):
        context = ssl.create_default_context(capath=authorities)
    elif authorities is not None:
        context = ssl.create_default_context(cafile=authorities)
    else:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols(["http/1.1"])
    return context


def authorities_of(verify: bool | str, *, trust_env: bool) -> str | None:
    """Return the file or directory of trusted authorities, or `None` when nothing is to be verified."""
    if isinstance(verify, str):
        return verify
    if not verify:
        return None
    if trust_env:
        for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
            if path := os.environ.get(name):
                return path
    import certifi  # httpx brings it along

    return certifi.where()
