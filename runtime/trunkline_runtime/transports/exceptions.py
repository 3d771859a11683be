"""What the exceptions of httpx, httpx2 and their cores mean. All four modules use the same names."""

from __future__ import annotations

import socket
import ssl
from typing import Any

from trunkline_runtime.transports.seam import TransportFailure

# name, phase, certainly never left, timed out; the first that fits counts, so the general ones come last
_MEANINGS = (
    ("PoolTimeout", "pool", True, True),
    ("ConnectTimeout", "connect", True, True),
    ("ConnectError", "connect", True, False),
    ("ProxyError", "connect", True, False),
    ("WriteTimeout", "write", False, True),
    ("WriteError", "write", False, False),
    ("LocalProtocolError", "write", False, False),
    ("TimeoutException", "read", False, True),
    ("NetworkError", "read", False, False),
    ("ProtocolError", "read", False, False),
)


class Meanings:
    """The exceptions of one module; `errors` is what to catch."""

    __slots__ = ("_kinds", "errors")

    def __init__(self, module: Any) -> None:
        self._kinds = [(getattr(module, name), *meaning) for name, *meaning in _MEANINGS]
        self.errors: tuple[type[Exception], ...] = tuple(kind[0] for kind in self._kinds)

    def failure(self, error: Exception, status: int | None, *, begun: bool = True) -> TransportFailure:
        """Say what an exception means.

        Args:
            error: Of the module, or any other that nobody expected.
            status: Of the answer, once its headers have arrived.
            begun: Whether a byte of the request may have left; where that is not known, it may.
        """
        phase, never_left, timed_out = next(
            (tuple(meaning) for kind, *meaning in self._kinds if isinstance(error, kind)), ("read", False, False)
        )
        reason = reason_of(error)
        if status is not None:
            return TransportFailure("body", never_left=False, timed_out=timed_out, status=status, reason=reason)
        if not begun and not never_left:
            phase, never_left = (
                "connect",
                True,
            )  # a proxy did not let us through, or the time was up before the first byte
        return TransportFailure(phase, never_left=never_left, timed_out=timed_out, reason=reason)


def reason_of(error: BaseException) -> str | None:
    """Say in words what is at the root of an exception; nothing in them comes from the other side but a TLS library's."""
    seen: BaseException | None = error
    found = None
    for _ in range(8):
        if seen is None:
            break
        found = _reason(seen) or found
        seen = seen.__cause__ or seen.__context__ or getattr(seen, "os_error", None)
    return found


def _reason(error: BaseException) -> str | None:
    if isinstance(error, ssl.SSLCertVerificationError):
        what = getattr(error, "verify_message", "").partition(",")[0]  # behind the comma stands a host
        return f"the certificate cannot be verified{f' ({what})' if what else ''}"
    if isinstance(error, ssl.SSLError):
        return "the TLS handshake or connection failed"
    if isinstance(error, socket.gaierror) or type(error).__name__ == "ClientConnectorDNSError":
        return "the name cannot be resolved"
    if isinstance(error, ConnectionRefusedError):
        return "the connection was refused"
    if isinstance(error, ConnectionResetError):
        return "the connection was reset"
    if type(error).__name__ in ("ProxyError", "ClientHttpProxyError"):
        return "the proxy refused"
    return None
