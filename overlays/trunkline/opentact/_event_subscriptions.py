"""What precedes every connection of an event stream: the subscriptions exist, and there is a token to sign in with.

Written as steps, like a call, so that blocking and async clients share it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from trunkline_runtime.engine.effects import Authorize, Steps
from trunkline_runtime.errors import AuthenticationFailed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from trunkline_runtime.engine.engine import Engine
    from trunkline_runtime.engine.token_renewal import Token
    from trunkline_runtime.options import CallSettings

CHANNEL = "wss"
SECURITY = (("AuthToken",), ("EventToken",))
LIFETIME = timedelta(days=365)
MARGIN = timedelta(days=30)
"""A subscription that ends sooner is replaced, so that no connection outlives it unnoticed."""


def sign_on(engine: Engine, settings: CallSettings, kinds: tuple[str, ...], rejected: str | None) -> Steps[str]:
    """Make the subscriptions that are missing and return a token.

    Args:
        engine: The client's.
        settings: The client's.
        kinds: The types of event wanted.
        rejected: A token that the websocket has just refused.

    Raises:
        AuthenticationFailed: The token was refused and cannot be renewed.
        TrunklineError: A call failed.
    """
    quiet = replace(settings, sink=None, on_response=None, rate_key=None)
    token = yield from _token(engine, quiet, rejected)
    if kinds:
        yield from _subscribe(engine, quiet, kinds)
    return token


def _token(engine: Engine, settings: CallSettings, rejected: str | None) -> Steps[str]:
    (scheme,) = engine.vendor.keyring.choose(SECURITY)
    source = scheme.source
    current = source.current()
    if current is not None and current != rejected:
        return current
    if source.fetch is None:
        raise AuthenticationFailed("opentact events: sign-in refused", vendor="opentact", operation="events")
    fetch = source.fetch

    def steps(patience: float | None) -> Steps[Token]:
        return fetch(engine, replace(settings, deadline=patience))

    value: str | None = yield Authorize(source, steps, rejected, None)
    assert value is not None  # only a deadline gives none, and there is none here
    return value


def _subscribe(engine: Engine, settings: CallSettings, kinds: Iterable[str]) -> Steps[None]:
    from trunkline_opentact.api.event_subscriptions.create_event_subscription import CREATE_EVENT_SUBSCRIPTION
    from trunkline_opentact.api.event_subscriptions.delete_event_subscription import DELETE_EVENT_SUBSCRIPTION
    from trunkline_opentact.api.event_subscriptions.list_event_subscriptions import LIST_EVENT_SUBSCRIPTIONS

    rows = yield from engine.run(LIST_EVENT_SUBSCRIPTIONS, {}, settings)
    now = datetime.now(UTC)
    running = [row for row in rows if row.is_active and row.channel == CHANNEL]
    lasting = {str(row.type_) for row in running if _end(row) is None or _end(row) > now + MARGIN}
    for kind in kinds:
        if kind in lasting:
            continue
        new = {"channel": CHANNEL, "type_": kind, "is_active": True, "expired_on": now + LIFETIME}
        yield from engine.run(CREATE_EVENT_SUBSCRIPTION, new, settings)
        for row in running:
            if str(row.type_) == kind:  # it would end soon, and two of a kind could tell everything twice
                yield from engine.run(DELETE_EVENT_SUBSCRIPTION, {"uuid": row.uuid}, settings)


def _end(row: Any) -> Any:
    return row.expired_on or None
