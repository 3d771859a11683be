"""One exchange on a connection of httpcore's that has carried one before, by the socket and the parser inside it.

httpcore wraps every step of an exchange in objects for traces, locks and error classes that nobody asks for here: a quarter
of a call. Connecting, TLS, proxies and the first exchange are httpcore's, HTTP itself is h11's.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import h11

from trunkline_runtime.transports.http_request import PIECE
from trunkline_runtime.transports.seam import Unsendable

if TYPE_CHECKING:
    from trunkline_runtime.transports.deadline import Trial

_UPGRADE = 101


def head_of(method: str, target: str, headers: list[tuple[str, str]]) -> h11.Request:
    """Return the head of a request in h11's form.

    Raises:
        Unsendable: It cannot be sent.
    """
    pairs = [(name.encode(), value.encode()) for name, value in headers]
    try:
        return h11.Request(method=method.encode(), target=target.encode(), headers=pairs)
    except h11.LocalProtocolError:
        raise Unsendable("the request is none that HTTP allows") from None


class Line:
    """A connection of httpcore's; socket and parser, which have no public names, are looked for when it has been used.

    Attributes:
        connection: The connection.
        stream: Its socket, where it can be seen.
        parser: Its parser, where it can be seen.
    """

    __slots__ = ("connection", "parser", "stream")

    def __init__(self, connection: Any) -> None:
        self.connection = connection
        self.stream: Any = None
        self.parser: Any = None

    def see(self) -> None:
        """Look for socket and parser: a tunnel holds a connection that holds a connection."""
        inside = self.connection
        for _ in range(4):
            self.parser = getattr(inside, "_h11_state", None)
            if self.parser is not None:
                self.stream = getattr(inside, "_network_stream", None)
                return
            inside = getattr(inside, "_connection", None)

    def left_over(self) -> bool | None:
        """Whether the parser holds bytes behind the answer; `None` when it cannot be seen.

        httpcore has no public name for its parser. A connection whose parser cannot be seen is not used again, which is slow
        and safe.
        """
        if self.parser is None:
            self.see()
        return None if self.parser is None else bool(self.parser.trailing_data[0])

    def is_idle(self) -> bool:
        """Whether it waits for a request."""
        parser = self.parser
        return parser is not None and parser.our_state is h11.IDLE and parser.their_state is h11.IDLE


class Exchange:
    """A request and its answer, on a line whose socket and parser are seen; read as an answer of httpcore's is.

    Args:
        core: httpcore or httpcore2.
        line: The line.
        trial: The try.

    Attributes:
        status: Of the answer.
        headers: Of the answer, as they came.
        stream: Pieces of its body.
    """

    __slots__ = ("_core", "_parser", "_reading", "_socket", "_writing", "headers", "status", "stream")

    def __init__(self, core: Any, line: Line, trial: Trial) -> None:
        self._core = core
        self._parser = line.parser
        self._socket = line.stream
        self._reading = trial.reading
        self._writing = trial.writing
        self.status = 0
        self.headers: list[tuple[bytes, bytes]] = []
        self.stream: Iterator[bytes] = iter(())

    def ask(self, head: h11.Request, body: bytes) -> Exchange:
        """Send a request and wait for the head of its answer.

        Raises:
            Exception: Of h11 or httpcore.
        """
        send, limit = self._parser.send, self._writing
        start = send(head)
        rest = (send(h11.Data(data=body)) if body else b"") + send(h11.EndOfMessage())
        # A server may refuse what it has not read to the end, and its answer may be there.
        try:
            self._socket.write(start, limit)
            self._socket.write(rest, limit)
        except self._core.WriteError:
            pass
        while True:
            event = self._next()
            final = isinstance(event, h11.Response)
            if final or (isinstance(event, h11.InformationalResponse) and event.status_code == _UPGRADE):
                break
        self.status, self.headers, self.stream = event.status_code, event.headers.raw_items(), self._pieces()
        return self

    def close(self) -> None:
        """Make the line ready for the next request, where it lasts."""
        if self._parser.our_state is h11.DONE and self._parser.their_state is h11.DONE:
            self._parser.start_next_cycle()

    def _pieces(self) -> Iterator[bytes]:
        while True:
            event = self._next()
            if isinstance(event, h11.Data):
                yield bytes(event.data)
            elif isinstance(event, h11.EndOfMessage) or event is h11.PAUSED:
                return

    def _next(self) -> Any:
        parser = self._parser
        while (event := parser.next_event()) is h11.NEED_DATA:
            data = self._socket.read(PIECE, self._reading)
            if not data and parser.their_state is h11.SEND_RESPONSE:
                raise self._core.RemoteProtocolError("the server disconnected without an answer")
            parser.receive_data(data)
        return event
