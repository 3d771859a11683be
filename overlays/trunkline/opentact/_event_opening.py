"""How a client opens an event stream: its address, its trust, its subscriptions."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from trunkline.opentact._event_session import Session
from trunkline.opentact._event_stream import AsyncEventStream, EventStream, connect_options
from trunkline.opentact._event_subscriptions import SECURITY, sign_on
from trunkline.opentact.events import Event, parse_event
from trunkline_opentact.models.event_type import EventType
from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.hooks import guarded
from trunkline_runtime.near import nearest
from trunkline_runtime.transports.network import NetworkSettings

if TYPE_CHECKING:
    from trunkline_runtime.client_base import Core
    from trunkline_runtime.engine.effects import Steps
    from trunkline_runtime.options import CallSettings


class Opening:
    """What one stream needs from its client.

    Args:
        core: The client's.
        settings: The client's.
        origin: Where the vendor is when the settings name no other address.
        subscribe: Types of event to subscribe to.
        connect_timeout: Seconds for one connection attempt.

    Raises:
        InvalidArgument: An argument cannot be used.
        MissingCredential: There is nothing to get a JWT with.
    """

    def __init__(
        self, core: Core[Any], settings: CallSettings, origin: str, subscribe: Sequence[str], connect_timeout: float
    ) -> None:
        core.engine.vendor.keyring.choose(SECURITY)
        self._engine = core.engine
        self._settings = settings
        self._kinds = _checked(subscribe)
        if not connect_timeout > 0:
            raise InvalidArgument("connect_timeout", "must be above 0 seconds", vendor="opentact", operation="events")
        self._url = websocket_url(core.engine.destination(settings, origin))
        network = core.network or NetworkSettings()
        parts = urlsplit(self._url)
        secure = parts.scheme == "wss"
        scheme = "https" if secure else "http"
        proxy = network.proxy_for(scheme, parts.hostname or "", parts.port or (443 if secure else 80))
        self._options = connect_options(network.context if secure else None, proxy, connect_timeout)

    def steps(self, rejected: str | None) -> Steps[str]:
        """Return the steps that make the subscriptions and bring a token."""
        return sign_on(self._engine, self._settings, self._kinds, rejected)

    def _parse(self, frame: str | bytes) -> Event:
        told = self._settings.on_drift
        return parse_event(frame, None if told is None else guarded(told))

    def blocking(self, begin: Callable[[str | None], str]) -> EventStream[Event]:
        """Return the stream for threads."""
        return EventStream(self._url, begin, Session(self._parse), self._options)

    def awaited(self, begin: Callable[[str | None], Awaitable[str]]) -> AsyncEventStream[Event]:
        """Return the stream for asyncio."""
        return AsyncEventStream(self._url, begin, Session(self._parse), self._options)


def websocket_url(base: str) -> str:
    """Return the websocket's address beside an HTTP one: the same host and path, `ws` for `http`, `wss` for `https`."""
    parts = urlsplit(base)
    return parts._replace(scheme="wss" if parts.scheme == "https" else "ws").geturl()


def _checked(subscribe: Sequence[str]) -> tuple[str, ...]:
    wrong = isinstance(subscribe, str) or not all(isinstance(kind, str) and kind for kind in subscribe)
    if wrong:
        problem = 'must be a list of types, such as ["sms"]'
        raise InvalidArgument("subscribe", problem, vendor="opentact", operation="events")
    for kind in subscribe:
        close = None if isinstance(kind, EventType) else nearest(kind, EventType)
        if close is not None:
            problem = f"has a type near to {close!r}, which is known; if it is meant as it is, give EventType(...)"
            raise InvalidArgument("subscribe", problem, vendor="opentact", operation="events")
    return tuple(dict.fromkeys(subscribe))
