"""A transport that answers what a test wants, and keeps what it was asked."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeAlias

from trunkline_runtime.transports.seam import Request, Response, Timeouts

Answer: TypeAlias = Callable[[Request], Any]


def reply(value: Any, status: int = 200) -> Response:
    """Return a JSON answer."""
    return Response(status, (("content-type", "application/json"),), json.dumps(value).encode())


class Script:
    """Answers every request with `answer(request)`: JSON for a 200, a `Response`, or an exception to raise."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.seen: list[Request] = []
        self.timeouts: list[Timeouts] = []

    def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Any = None) -> Response:
        """Answer one request."""
        self.seen.append(request)
        self.timeouts.append(timeouts)
        made = self.answer(request)
        if isinstance(made, Exception):
            raise made
        return made if isinstance(made, Response) else reply(made)

    def close(self) -> None:
        """Nothing is open."""


class AsyncScript(Script):
    """The same, awaited."""

    async def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Any = None) -> Response:  # type: ignore[override]
        """Answer one request."""
        return super().send(request, timeouts, max_body, sink)

    async def close(self) -> None:  # type: ignore[override]
        """Nothing is open."""
