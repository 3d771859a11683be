"""Good answers made bad, as a fault asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..messages import Problem, Reply

if TYPE_CHECKING:
    from .faults import Fault

HTML = b"<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Sign in</h1></body></html>"
KINDS = {
    401: "unauthorized",
    402: "balance",
    403: "forbidden",
    404: "not_found",
    405: "method",
    409: "conflict",
    413: "too_large",
    415: "media_type",
    429: "limited",
}


def problem_of(fault: Fault) -> Problem:
    """Return the refusal that a fault asks for; a code without a status leaves the status to the vendor."""
    if fault.kind == "expired-token":
        return Problem("expired", fault.message, code=fault.code, status=fault.status)
    status = fault.status if fault.status is not None or fault.code is not None else 500
    kind = KINDS.get(status, "invalid" if 400 <= status < 500 else "failed") if status else "failed"
    return Problem(kind, fault.message, code=fault.code, status=status)


def distort(reply: Reply, fault: Fault) -> Reply:
    """Return the answer as the fault leaves it."""
    kind = fault.kind
    if kind == "slow":
        return Reply(reply.status, reply.body, reply.content_type, reply.headers, delay=fault.delay)
    if kind == "hang":
        return Reply(reply.status, ending="hang")
    if kind in ("drop", "drop-after"):
        return Reply(reply.status, ending="drop")
    if kind == "reset":
        return Reply(reply.status, reply.body, reply.content_type, reply.headers, ending="reset")
    if kind == "truncate":
        return Reply(reply.status, reply.body[: len(reply.body) // 2], reply.content_type, reply.headers)
    if kind == "html":
        return Reply(fault.status or 200, HTML, "text/html; charset=utf-8")
    if kind == "content-type":
        return Reply(reply.status, reply.body, "text/plain; charset=utf-8", reply.headers)
    if kind == "empty":
        return Reply(reply.status, b"", reply.content_type, reply.headers)
    if kind == "oversize":
        padding = b" " * max(0, fault.size - len(reply.body))
        return Reply(reply.status, reply.body + padding, reply.content_type, reply.headers)
    return reply
