"""What libcurl gives back, in our words: the head of an answer, and what its errors mean."""

from __future__ import annotations

import errno
from typing import Any, NamedTuple

from trunkline_runtime.transports.response_body import Headers
from trunkline_runtime.transports.seam import TransportFailure

SPOILED = "the server has closed the connection, or spoken before it was asked"
_BLANK = " \t\r\n\v\f"
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


class Head(NamedTuple):
    """The head of an answer.

    Attributes:
        status: The status code.
        headers: Pairs, names lower-case.
        modern: Whether it is of HTTP/1.1, where connections last unless somebody says otherwise.
    """

    status: int
    headers: Headers
    modern: bool

    def lasts(self, method: str) -> bool:
        """Whether the connection would have lasted: the answer says where it ends, and not that it is the last."""
        known = dict(self.headers)
        framed = "content-length" in known or "transfer-encoding" in known or method == "HEAD"
        return self.modern and framed and "close" not in known.get("connection", "").lower()


def read_head(lines: list[bytes]) -> Head:
    """Return the head of the final answer: heads of 1xx stand before it, trailers behind it.

    Raises:
        TransportFailure: It is not an answer of HTTP, or says twice and differently how long it is.
    """
    text = b"".join(lines).decode("latin-1")  # all at once: a line by itself takes twice as long
    first, *rest = text[text.rfind("\nHTTP/") + 1 :].split("\n")
    headers: list[tuple[str, str]] = []
    lengths = set()
    for line in rest:
        name, colon, value = line.partition(":")
        if not colon:
            break
        name, value = name.lower(), value.strip(_BLANK)
        headers.append((name, value))
        if name == "content-length":
            lengths.add(value)
    status = _status_of(first)
    if status < 100 or len(lengths) > 1:
        raise TransportFailure("read", never_left=False)
    return Head(status, tuple(headers), first.startswith("HTTP/1.1"))


def _status_of(line: str) -> int:
    try:
        return int(line.split(None, 2)[1]) if line.startswith("HTTP/") else 0
    except (ValueError, IndexError):
        return 0


def status_so_far(lines: list[bytes]) -> int | None:
    """Return the status of the final answer once its head is whole; `None` before."""
    if b"\r\n" not in lines[-1:] and b"\n" not in lines[-1:]:
        return None
    status = read_head(lines).status
    return None if status < 200 else status


def whole_head(lines: list[bytes]) -> Head:
    """Return the head of an answer without a body; libcurl takes one that was cut within its head for whole.

    Raises:
        TransportFailure: It was cut.
    """
    if status_so_far(lines) is None:
        raise TransportFailure("read", never_left=False)
    return read_head(lines)


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
