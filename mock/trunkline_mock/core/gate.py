"""Whose requests a mock on a developer's machine answers: web pages of other sites are kept out, by name and by origin.

A page can make a name of its own point to loopback (DNS rebinding), and then reads whatever answers to that name; so a `Host`
must be one that belongs here. An address cannot be rebound: those are let in.
"""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..messages import Request

AUTHORITY = re.compile(r"(?:\[([0-9a-f:.]+)\]|([^\[\]:]*))(?::[0-9]*)?")
HEADERS = "access-control-allow-"
#: Seconds for which a browser may remember a preflight's answer.
MAX_AGE = "600"
#: Hosts that are remembered as known or not.
MOST_HOSTS = 64


class Gate:
    """Judges requests by where they come from.

    Args:
        hosts: Names, besides loopback and the vendors' own, under which the mock is reached.
        origins: Origins of browser applications that may call it, such as `http://localhost:3000`.
    """

    def __init__(self, hosts: Iterable[str] = (), origins: Iterable[str] = ()) -> None:
        self._hosts = frozenset(host.lower() for host in hosts)
        self._origins = frozenset(origin.lower().rstrip("/") for origin in origins)
        #: Says whether a host is a vendor's own.
        self.of_vendor: Callable[[str], bool] = lambda host: False
        self._known: dict[str, bool] = {}

    def knows_host(self, request: Request) -> bool:
        """Say whether the request's `Host` is one under which the mock may be reached; without one, no browser asks."""
        host = request.headers.get("host", "")
        known = self._known.get(host)
        if known is None:
            if len(self._known) >= MOST_HOSTS:
                self._known.clear()
            known = self._known[host] = self._knows(host.lower())
        return known

    def _knows(self, host: str) -> bool:
        parts = AUTHORITY.fullmatch(host)
        if parts is None:
            return False
        name = (parts[1] or parts[2]).removesuffix(".")
        if not host or name == "localhost" or name.endswith(".localhost") or name in self._hosts:
            return True
        try:
            ip_address(name)
        except ValueError:
            return self.of_vendor(host)
        return True

    def knows_origin(self, request: Request) -> bool:
        """Say whether the page that asks, if any does, is the mock's own or one that was named."""
        origin = request.headers.get("origin", "").lower()
        if not origin:
            return request.headers.get("sec-fetch-site", "").lower() not in ("cross-site", "same-site")
        scheme, _, host = origin.partition("://")
        own = scheme in ("http", "https") and host == request.headers.get("host", "").lower()
        return own or origin in self._origins

    def cors(self, request: Request) -> tuple[tuple[str, str], ...]:
        """Return the headers that let a named application read an answer; none for any other."""
        origin = request.headers.get("origin", "")
        if origin.lower() not in self._origins:
            return ()
        allowed = [(f"{HEADERS}origin", origin), ("vary", "Origin"), ("access-control-expose-headers", "*")]
        if request.headers.get("access-control-request-method"):
            wanted = request.headers.get("access-control-request-headers", "*")
            allowed += [
                (f"{HEADERS}methods", request.headers["access-control-request-method"]),
                (f"{HEADERS}headers", wanted),
                ("access-control-max-age", MAX_AGE),
            ]
        return tuple(allowed)

    def is_preflight(self, request: Request) -> bool:
        """Say whether a browser asks for a named application whether it may ask."""
        asks = request.method == "OPTIONS" and "access-control-request-method" in request.headers
        return asks and bool(self.cors(request))
