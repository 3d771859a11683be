"""uvicorn's httptools protocol, opened up so that the application can cut its connection."""

from __future__ import annotations

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol


class CuttableProtocol(HttpToolsProtocol):
    """Puts the connection's transport where the application finds it; ASGI itself has no word for a cut."""

    def on_message_begin(self) -> None:
        """Start a request, as uvicorn does, and add the transport to its scope."""
        super().on_message_begin()
        extensions: dict[str, object] = {"trunkline.transport": self.transport}
        self.scope["extensions"] = extensions  # type: ignore[typeddict-item]
