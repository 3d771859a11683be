"""What a request and the settings are in libcurl's options."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pycurl  # type: ignore[import-untyped]  # it has no types

from trunkline_runtime.transports.network import NetworkSettings, proxy_credentials, proxy_origin
from trunkline_runtime.transports.trust import authorities_of

if TYPE_CHECKING:
    from trunkline_runtime.transports.curl_handle import Handle


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

    def put_on(self, handle: Handle) -> None:
        """Set what this request needs; only the body, where the last request of the handle had the same head."""
        body, setopt = self._body, handle.easy.setopt
        kept = handle.lines is self._lines and (body is None or isinstance(body, bytes))
        handle.lines = None  # until all is set: a signal may strike in between
        if not kept:
            setopt(pycurl.URL, self._url)
            setopt(pycurl.HTTPHEADER, self._lines)
            self._set_method(setopt, body)
        if isinstance(body, bytes):
            setopt(pycurl.POSTFIELDS, body)
        handle.lines = self._lines

    def _set_method(self, setopt: Callable[[int, Any], None], body: bytes | Iterable[bytes] | None) -> None:
        if isinstance(body, bytes):
            setopt(pycurl.POST, 1)
        elif body is not None:
            self._pieces, self._left = iter(body), b""
            setopt(pycurl.UPLOAD, 1)
            setopt(pycurl.READFUNCTION, self._read)
        else:
            setopt(pycurl.HTTPGET, 1)
            if self.method == "HEAD":
                setopt(pycurl.NOBODY, 1)
        setopt(pycurl.CUSTOMREQUEST, self.method)

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
