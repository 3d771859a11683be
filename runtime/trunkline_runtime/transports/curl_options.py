"""What a request and the settings are in libcurl's options."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import pycurl  # type: ignore[import-untyped]  # it has no types

from trunkline_runtime.transports.network import NetworkSettings, proxy_credentials, proxy_origin
from trunkline_runtime.transports.trust import authorities_of


class Outgoing:
    """One request, ready to be put on a handle.

    Attributes:
        size: Bytes of the body, as far as they are known.
        failure: What an iterable body of the user's raised.
    """

    __slots__ = ("_body", "_left", "_lines", "_pieces", "_url", "failure", "method", "size")

    def __init__(self, method: str, url: str, lines: list[str], body: bytes | Iterable[bytes] | None) -> None:
        self.method = method
        self.size = len(body) if isinstance(body, bytes) else 0
        self.failure: Exception | None = None
        self._url = url
        self._lines = lines
        self._body = body
        self._pieces: Iterator[bytes] = iter(())
        self._left = b""

    def put_on(self, easy: Any) -> None:
        """Set what this request needs."""
        easy.setopt(easy.URL, self._url)
        easy.setopt(easy.HTTPHEADER, self._lines)
        body = self._body
        if isinstance(body, bytes):
            easy.setopt(easy.POST, 1)
            easy.setopt(easy.POSTFIELDS, body)
        elif body is not None:
            self._pieces, self._left = iter(body), b""
            easy.setopt(easy.UPLOAD, 1)
            easy.setopt(easy.READFUNCTION, self._read)
        else:
            easy.setopt(easy.HTTPGET, 1)
            if self.method == "HEAD":
                easy.setopt(easy.NOBODY, 1)
        easy.setopt(easy.CUSTOMREQUEST, self.method)

    def _read(self, size: int) -> bytes | int:
        try:
            while not self._left:
                self._left = next(self._pieces)
        except StopIteration:
            return b""
        except Exception as error:
            self.failure = error
            return int(pycurl.READFUNC_ABORT)
        piece, self._left = self._left[:size], self._left[size:]
        return piece


@dataclass(frozen=True)
class Reach:
    """How a handle reaches the server: options and their values."""

    options: tuple[tuple[int, Any], ...]

    def put_on(self, easy: Any) -> None:
        """Set them."""
        for option, value in self.options:
            easy.setopt(option, value)


def reach_of(settings: NetworkSettings, proxy: str | None) -> Reach:
    """Return how to reach servers with the settings, through a proxy or without one."""
    options: list[tuple[int, Any]] = [
        (pycurl.PROXY, "" if proxy is None else proxy_origin(proxy)),
        (pycurl.NOPROXY, ""),
    ]
    if proxy is not None and (credentials := proxy_credentials(proxy)) is not None:
        options += [(pycurl.PROXYUSERNAME, credentials[0]), (pycurl.PROXYPASSWORD, credentials[1])]
    place, _ = authorities_of(settings.verify, trust_env=settings.trust_env)
    if place is None:
        options += [(pycurl.SSL_VERIFYPEER, 0), (pycurl.SSL_VERIFYHOST, 0)]
        options += [(pycurl.PROXY_SSL_VERIFYPEER, 0), (pycurl.PROXY_SSL_VERIFYHOST, 0)]
    elif os.path.isdir(place):
        options += [(pycurl.CAPATH, place), (pycurl.PROXY_CAPATH, place)]
    else:
        options += [(pycurl.CAINFO, place), (pycurl.PROXY_CAINFO, place)]
    return Reach((*options, *_own(settings)))


def _own(settings: NetworkSettings) -> list[tuple[int, Any]]:
    """Return the options of the client's own certificate."""
    cert = settings.cert
    if cert is None:
        return []
    parts = (cert,) if isinstance(cert, str) else cert
    options: list[tuple[int, Any]] = [
        (pycurl.SSLCERT, parts[0]),
        (pycurl.SSLKEY, parts[1] if len(parts) > 1 else parts[0]),
    ]
    if len(parts) > 2 and parts[2] is not None:
        options.append((pycurl.KEYPASSWD, parts[2]))
    return options
