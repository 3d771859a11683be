"""Websocket frames as typed events, both envelope generations."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from trunkline.opentact._event_session import Gap
from trunkline.payload import PayloadError, UnknownEvent
from trunkline_opentact import events as _events
from trunkline_opentact.events import (
    WEBSOCKET_EVENT,
    AuthEvent,
    BalanceEvent,
    CallFlowEvent,
    CallStateEvent,
    SmsEvent,
    TnOrderEvent,
)
from trunkline_runtime.codecs.base import Drift
from trunkline_runtime.frames import private
from trunkline_runtime.payloads.base import read_object
from trunkline_runtime.payloads.understand import understand_one

if TYPE_CHECKING:
    from trunkline_opentact.events import *  # noqa: F403

__all__ = [
    "AuthEvent",
    "BalanceEvent",
    "CallFlowEvent",
    "CallStateEvent",
    "Event",
    "Gap",
    "SmsEvent",
    "TnOrderEvent",
    "UnknownEvent",
    "parse_event",
]

Event: TypeAlias = AuthEvent | SmsEvent | CallStateEvent | CallFlowEvent | TnOrderEvent | BalanceEvent | UnknownEvent
"""Whatever a frame can be. The event types beyond these six are on no page; they arrive as `UnknownEvent`."""


@private
def parse_event(frame: str | bytes, on_drift: Callable[[Drift], object] | None = None) -> Event:
    """Return the event of one frame; never raises, because a stream must outlive a frame it does not understand.

    Args:
        frame: The frame as it came.
        on_drift: Told of each value that differs from the spec; it is kept. `client.events` tells the client's.
    """
    try:
        value = read_object(frame)
    except PayloadError as error:
        return UnknownEvent(None, str(error), {})
    return cast("Event", understand_one(WEBSOCKET_EVENT, value, on_drift))


def __getattr__(name: str) -> Any:
    return getattr(_events, name)  # the classes of what is inside


def __dir__() -> list[str]:
    return sorted({*globals(), *dir(_events)})
