"""What libcurl gives back, in our words: the head of an answer, and what its errors mean."""

from __future__ import annotations

import errno
from typing import Any

from trunkline_runtime.transports.response_body import Headers
from trunkline_runtime.transports.routes import lower_name
from trunkline_runtime.transports.seam import TransportFailure

SPOILED = "the server has closed the connection, or spoken before it was asked"
_SEND_ERROR = 55
_REASONS = {
    5: "the name cannot be resolved",
    6: "the name cannot be resolved",
    35: "the TLS handshake or connection failed",
    51: "the certificate cannot be verified",
    60: "the certificate cannot be verified",
    97: "the proxy refused",
}
_BY_ERRNO = {
    errno.ECONNREFUSED: "the connection was refused",
    errno.ECONNRESET: "the connection was reset",
}
_RECEIVE_ERROR = 56


def read_head(lines: list[bytes]) -> tuple[int, Headers]:
    """Return status and headers of the final answer: heads of 1xx stand before it, trailers behind it.

    Raises:
        TransportFailure: It is not an answer of HTTP, or says twice and differently how long it is.
    """
    first = max((place for place, line in enumerate(lines) if line.startswith(b"HTTP/")), default=-1)
    if first < 0:
        raise TransportFailure("read", never_left=False)
    try:
        status = int(lines[first].split(None, 2)[1])
    except (ValueError, IndexError):
        status = 0
    headers: list[tuple[str, str]] = []
    for line in lines[first + 1 :]:
        name, colon, value = line.partition(b":")
        if not colon:
            break
        headers.append((lower_name(name), value.strip().decode("latin-1")))
    lengths = {value for name, value in headers if name == "content-length"}
    if status < 100 or len(lengths) > 1:
        raise TransportFailure("read", never_left=False)
    return status, tuple(headers)


def status_so_far(lines: list[bytes]) -> int | None:
    """Return the status of the final answer once its head is whole; `None` before."""
    if b"\r\n" not in lines[-1:] and b"\n" not in lines[-1:]:
        return None
    status, _ = read_head(lines)
    return None if status < 200 else status


def whole_head(lines: list[bytes]) -> tuple[int, Headers]:
    """Return status and headers of an answer without a body; libcurl takes one that was cut within its head for whole.

    Raises:
        TransportFailure: It was cut.
    """
    if status_so_far(lines) is None:
        raise TransportFailure("read", never_left=False)
    return read_head(lines)


def ends_by_itself(lines: list[bytes], headers: Headers, method: str) -> bool:
    """Whether the connection would have lasted: the answer says where it ends, and not that it is the last."""
    first = next((line for line in reversed(lines) if line.startswith(b"HTTP/")), b"")
    known = {name: value.lower() for name, value in headers}
    framed = method == "HEAD" or "content-length" in known or "transfer-encoding" in known
    return first.startswith(b"HTTP/1.1") and framed and "close" not in known.get("connection", "")


def failure_of(code: int, trial: Any, status: int | None, number: int) -> TransportFailure:
    """Say what an error of libcurl's means.

    Args:
        code: Libcurl's.
        trial: How far the request came.
        status: Of the answer, once its head has arrived.
        number: The system's number of the fault beneath, 0 without one.
    """
    if trial.late:
        return TransportFailure("connect", never_left=True, timed_out=True)
    if trial.spoiled:
        return TransportFailure("connect", never_left=True, reason=SPOILED)
    reason = _REASONS.get(code) or _BY_ERRNO.get(number)
    if not trial.begun:
        if code == _RECEIVE_ERROR and reason is None:
            reason = "the proxy refused"
        return TransportFailure("connect", never_left=True, reason=reason)
    if status is not None:
        return TransportFailure("body", never_left=False, status=status, reason=reason)
    return TransportFailure("write" if code == _SEND_ERROR else "read", never_left=False, reason=reason)
