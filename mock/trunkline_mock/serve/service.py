"""What every connection of a server shares: the mock, its clock, who is connected."""

from __future__ import annotations

import logging
import traceback
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from ..core import dispatch
from ..core.clock import http
from ..messages import Reply
from .ticker import Ticker

if TYPE_CHECKING:
    from ..core.simulator import Simulator
    from ..messages import Request

MAX_BODY = 16 * 1024 * 1024

UNKNOWN_HOST = b'{"error": "the mock is not known under this host; name it with --allow-host"}'
FOREIGN_PAGE = b'{"error": "requests from pages of other sites are refused; name a page\'s origin with --cors-origin"}'

logger = logging.getLogger(__name__)


class Connected(Protocol):
    """A client's connection, whatever it speaks."""

    def release(self) -> None:
        """End well: the server stops."""

    def abort(self) -> None:
        """End at once."""


class Service:
    """Answers for all connections.

    Args:
        mock: The mock to serve.
        speed: Virtual seconds that pass in one real second; 0 leaves the clock to the control interface.
        max_body: Bytes of request body to accept; more is refused with 413.
    """

    def __init__(self, mock: Simulator, *, speed: float = 1.0, max_body: int = MAX_BODY) -> None:
        self.mock = mock
        self.max_body = max_body
        self.ticker = Ticker(mock, speed)
        self.connections: set[Connected] = set()

    def answer(self, request: Request) -> Reply:
        """Answer a request at the time it came."""
        gate = self.mock.gate
        if not gate.knows_host(request):
            return Reply(403, UNKNOWN_HOST)
        if not gate.knows_origin(request):
            return Reply(403, FOREIGN_PAGE)
        if "origin" in request.headers:
            if gate.is_preflight(request):
                return Reply(204, b"", "", gate.cors(request))
            reply = self._answer(request)
            return replace(reply, headers=reply.headers + gate.cors(request))
        return self._answer(request)

    def _answer(self, request: Request) -> Reply:
        try:
            self.ticker.keep_pace()
            reply = self.mock.handle(request)
        except Exception as error:
            # Where, but not with what: the text of an error may hold what the caller sent.
            frames = "".join(traceback.format_tb(error.__traceback__))
            logger.error("the mock failed: %s\n%s", type(error).__name__, frames)
            return Reply(500, b'{"error": "the mock failed; its log says where"}')
        self.ticker.arrange()
        return reply

    def refuse_size(self, request: Request) -> Reply:
        """Answer a request whose body was too large to be read."""
        return dispatch.refuse_size(self.mock.vendors, request)

    def date(self, skew: float) -> str:
        """Return what the vendor takes for the time, as HTTP writes it."""
        return http(int(self.mock.clock.now() + skew))
