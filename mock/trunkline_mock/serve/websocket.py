"""One websocket connection: frames read and written by `websockets`, their texts passed to and from a vendor."""

from __future__ import annotations

import asyncio
import logging
from http import HTTPStatus
from typing import TYPE_CHECKING, cast

from websockets.frames import CloseCode, Frame, Opcode
from websockets.http11 import Request as Handshake
from websockets.protocol import State
from websockets.server import ServerProtocol

from ..core import dispatch
from .reader import write_head

if TYPE_CHECKING:
    from ..core.vendor import Session
    from ..messages import Request
    from .service import Service

#: Bytes of one message.
MAX_MESSAGE = 1024 * 1024
#: Bytes that a client may leave unread; what comes then is lost to it, as it is at the vendor.
MAX_UNREAD = 1024 * 1024
#: Seconds a client has to answer a closing handshake.
FAREWELL = 1.0
#: `websockets` writes whole frames to its log, and tokens are in them; this one belongs to no tree and passes nothing.
SILENT = logging.Logger(__name__, logging.CRITICAL + 1)


class WebSocket(asyncio.Protocol):
    """A client that listens to a vendor's events.

    Args:
        service: Whose connection it is.
        request: The request for the upgrade.
    """

    def __init__(self, service: Service, request: Request) -> None:
        self._service = service
        self._request = request
        self._loop = asyncio.get_running_loop()
        self._frames = ServerProtocol(max_size=MAX_MESSAGE, logger=SILENT)
        self._session: Session | None = None
        self._pieces: list[bytes] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Answer the handshake."""
        self._transport = cast("asyncio.Transport", transport)
        self._service.connections.add(self)
        self._frames.receive_data(write_head(self._request))
        (asked,) = self._frames.events_received() or (None,)
        gate = self._service.mock.gate
        welcome = gate.knows_host(self._request) and gate.knows_origin(self._request)
        self._session = self._connect() if welcome and isinstance(asked, Handshake) else None
        if isinstance(asked, Handshake) and self._session is not None:
            self._frames.send_response(self._frames.accept(asked))
        else:
            status = HTTPStatus.NOT_FOUND if welcome else HTTPStatus.FORBIDDEN
            self._frames.send_response(self._frames.reject(status, "no websocket here\n"))
        self._flush()

    def _connect(self) -> Session | None:
        target = dispatch.find(self._service.mock.vendors, self._request)
        if target is None:
            return None
        # Events may be made in a test's own thread.
        return target.vendor.connect(
            lambda text: self._loop.call_soon_threadsafe(self._tell, text),
            lambda: self._loop.call_soon_threadsafe(self.release),
        )

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the client."""
        self._service.connections.discard(self)
        if self._session is not None:
            self._session.close()

    def data_received(self, data: bytes) -> None:
        """Take frames."""
        self._frames.receive_data(data)
        for frame in self._frames.events_received():
            if isinstance(frame, Frame):
                self._take(frame)
        if self._frames.state is not State.OPEN and self._session is not None:
            self._session.close()
        self._flush()

    def release(self) -> None:
        """Say good-bye as a service that restarts."""
        if self._session is not None:
            self._session.close()
        if self._frames.state is State.OPEN:
            self._frames.send_close(CloseCode.SERVICE_RESTART)
            self._flush()

    def abort(self) -> None:
        """Cut the connection."""
        self._transport.abort()

    def _take(self, frame: Frame) -> None:
        """Put a message together and pass it on."""
        if frame.opcode not in (Opcode.TEXT, Opcode.BINARY, Opcode.CONT) or self._session is None:
            return
        self._pieces.append(bytes(frame.data))
        if not frame.fin:
            return
        message, self._pieces = b"".join(self._pieces), []
        try:
            text = message.decode()
        except UnicodeDecodeError:
            self._frames.fail(CloseCode.INVALID_DATA)
            return
        self._service.ticker.keep_pace()
        self._session.receive(text)

    def _tell(self, text: str) -> None:
        if self._frames.state is State.OPEN and self._transport.get_write_buffer_size() <= MAX_UNREAD:
            self._frames.send_text(text.encode())
            self._flush()

    def _flush(self) -> None:
        for data in self._frames.data_to_send():
            if data:
                self._transport.write(data)
            elif self._transport.can_write_eof():
                self._transport.write_eof()
        if self._frames.close_expected():
            self._loop.call_later(FAREWELL, self._transport.close)
