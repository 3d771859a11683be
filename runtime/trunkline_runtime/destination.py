"""Where credentials may go. One rule for calls, token fetches, websockets and downloads; none of them follows a redirect.

An address is https, or plain http to this machine. Another host is asked in plain only when its name was given to the
client as `plain_hosts` or stands in `TRUNKLINE_PLAIN_HOSTS`: a mock in a container, never what an answer or a
vendor's variable says.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from trunkline_runtime.errors import InvalidArgument

_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\Z")
_HOST = re.compile(r"[\w.-]+\Z")
_NETLOC = re.compile(r"(?:\[[0-9A-Fa-f:.]+(?:%[\w.-]+)?\]|[^\[\]:]+)(?::[0-9]+)?\Z", re.ASCII)
"""A host and a port: nothing stands between them, and nothing behind the brackets of an address."""


def is_below(host: str | None, domains: Iterable[str]) -> bool:
    """Tell whether a host is one of the domains or below one; each of its labels must be one that DNS allows."""
    labels = (host or "").lower().split(".")
    if not all(_LABEL.match(label) for label in labels):
        return False
    return any(labels[-len(parts) :] == parts for parts in (domain.split(".") for domain in domains))


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine: `localhost` or an address of its own.

    `mock.localhost`, `localhost.` and `127.0.0.1.` are none: many systems ask DNS for them, and then others answer.
    """
    name = host.lower()
    return name == "localhost" or (_is_address(name) and ip_address(name).is_loopback)


def vendor_origin(url: str, domains: Iterable[str]) -> str | None:
    """Return the origin of an https URL on a vendor's own hosts; `None` for any other URL."""
    parts = _split(url)
    if parts is None or parts.scheme != "https" or not is_below(parts.hostname, domains):
        return None
    if parts.username is not None or parts.password is not None or _port(parts) not in (None, 443):
        return None
    return f"https://{parts.netloc}"


def same_origin(url: str, base_url: str | None) -> bool:
    """Tell whether an address is on the scheme, host and port of a client's own `base_url`."""
    theirs, ours = _split(url), _split(base_url or "")
    if theirs is None or ours is None or not ours.netloc:
        return False
    return (theirs.scheme, theirs.netloc) == (ours.scheme, ours.netloc)


def check_base_url(url: str, plain_hosts: Collection[str] = (), *, source: str = "base_url") -> str:
    """Return the base URL without its last slash.

    Args:
        url: The origin with an optional prefix.
        plain_hosts: Hosts that may be asked over http.
        source: The argument or environment variable that it comes from.

    Raises:
        InvalidArgument: It is not an http or https URL, carries a query, a fragment or a password, names no host that there
            can be, or is plain http to another machine.
    """
    if not isinstance(url, str):
        raise InvalidArgument(source, f"must be text, not {type(url).__name__}")
    parts = _split(url)
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
        raise InvalidArgument(source, "must start with http:// or https:// and name a host")
    if not sound_host(parts.hostname) or _port(parts) in (-1, 0) or parts.netloc.endswith(":"):
        raise InvalidArgument(source, "must name a host that there can be, and a port from 1 to 65535 if any")
    if parts.query or parts.fragment or parts.username is not None or parts.password is not None:
        raise InvalidArgument(source, "must have no query, fragment, user or password")
    if not (url.isascii() or parts.path.isascii()):
        raise InvalidArgument(source, "must be percent-encoded")
    host = parts.hostname
    if parts.scheme == "http" and not is_loopback(host) and host not in plain_hosts:
        problem = (
            "must be https: credentials would travel in plain (name the host in plain_hosts or "
            "TRUNKLINE_PLAIN_HOSTS if it is a mock of yours)"
        )
        raise InvalidArgument(source, problem)
    return url.rstrip("/")


def sound_host(host: str | None) -> bool:
    """Whether text can name a host: an address, or a name whose parts are not too long for any resolver."""
    if not host or len(host) > 253 or not host.isprintable() or any(char in host for char in ' "<>\\^`{|}'):
        return False
    if ":" in host:
        return _is_address(host)
    try:
        host.encode("idna")
    except UnicodeError:
        return False
    return True


def read_plain_hosts(given: Collection[str] | None, variable: str | None) -> frozenset[str]:
    """Return the hosts that may be asked over http: those of the argument, else those of the variable.

    Raises:
        InvalidArgument: One is not the name of a host.
    """
    if isinstance(given, str) or not isinstance(given, Collection | None):
        raise InvalidArgument("plain_hosts", 'must be a list of host names, such as ["mock"]')
    names = (variable or "").replace(",", " ").split() if given is None else list(given)
    for name in names:
        if not isinstance(name, str) or not (_HOST.match(name) or (":" in name and _is_address(name))):
            raise InvalidArgument("plain_hosts", "must hold names of hosts, without scheme or port")
    return frozenset(name.lower() for name in names)


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True


def _split(url: str) -> SplitResult | None:
    """Split a URL that means the same to every reader; urlsplit itself drops tabs and line breaks in silence."""
    if not url.isprintable() or " " in url or "\\" in url:
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return None
    if host and not _NETLOC.match(parts.netloc.rpartition("@")[2]):
        return None
    return parts if ":" in host or not host or _HOST.match(host) else None


def _port(parts: SplitResult) -> int | None:
    """Return the port; -1 for one that is none."""
    try:
        return parts.port
    except ValueError:
        return -1
