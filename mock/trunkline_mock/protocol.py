"""uvicorn's httptools protocol, opened up: the application can cut its connection, and slow clients lose theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

if TYPE_CHECKING:
    import asyncio

#: Seconds a client may take for one whole request.
PATIENCE = 30.0
#: Bytes of request line and headers.
MAX_HEAD = 64 * 1024


class CuttableProtocol(HttpToolsProtocol):
    """Puts the connection's transport where the application finds it; ASGI itself has no word for a cut."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._receiving = True
        self._in_head = True
        self._head = 0
        self._timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Start to wait for the first request."""
        super().connection_made(transport)
        self._watch()

    def data_received(self, data: bytes) -> None:
        """Take what the client sends, unless its headers have no end."""
        if self._in_head:
            # Counted before this piece: a short head may arrive together with much body.
            if self._head > MAX_HEAD:
                self.transport.abort()
                return
            self._head += len(data)
        super().data_received(data)
        if self._receiving:
            self._watch()

    def on_message_begin(self) -> None:
        """Start a request, as uvicorn does, and add the transport to its scope."""
        super().on_message_begin()
        self._receiving = self._in_head = True
        self._head = 0
        extensions: dict[str, object] = {"trunkline.transport": self.transport}
        self.scope["extensions"] = extensions  # type: ignore[typeddict-item]

    def on_headers_complete(self) -> None:
        """Hand the request to the application."""
        self._in_head = False
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """End a request."""
        self._receiving = False
        self._forget()
        super().on_message_complete()

    def handle_websocket_upgrade(self) -> None:
        """Hand the connection over; a websocket may be silent for as long as it likes."""
        self._receiving = False
        self._forget()
        super().handle_websocket_upgrade()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop waiting."""
        self._forget()
        super().connection_lost(exc)

    def _watch(self) -> None:
        if self._timer is None:
            self._timer = self.loop.call_later(PATIENCE, self.transport.abort)

    def _forget(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
