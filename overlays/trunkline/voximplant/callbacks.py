"""What Voximplant posts to your `callback_url`, typed and, where that is possible, checked.

    @app.post("/voximplant/<secret>")
    def receive(secret):
        if not same_secret(secret, MY_SECRET):
            abort(404)
        for event in callbacks.parse(request.body, api_key=API_KEY, salt=SALT):
            match event:
                case SmsInboundEvent():
                    ...
                case UnknownEvent():
                    log(event.type_, event.reason)

Each callback carries an MD5 of salt, account id, API key and callback id. It says who posted, no more: the rest of the
callback is not covered, so post to https only. It needs the account's *API key*. Who signs in with a service account
alone has none, and nothing can be checked then: pass `api_key=None`, put a secret into the callback URL and compare it
with `trunkline.payload.same_secret`. How long Voximplant waits, and whether it repeats, is not documented: answer at
once, and expect a `callback_id` twice.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import md5
from typing import TYPE_CHECKING, TypeAlias

from trunkline.payload import MAX_BYTES, Body, PayloadError, UnknownEvent
from trunkline_runtime.codecs.base import json_type
from trunkline_runtime.frames import private
from trunkline_runtime.payloads.base import read_object
from trunkline_runtime.payloads.understand import understand, understand_one
from trunkline_voximplant.events import ACCOUNT_CALLBACK, A2PSmsDeliveryCallback

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON, Drift
    from trunkline_voximplant.events import AccountCallback

__all__ = ["Batch", "Event", "PayloadError", "UnknownEvent", "parse", "parse_delivery"]

MOST = 5_000
"""Callbacks of one request; how many Voximplant sends at once is not documented."""
MOST_ODD = 100
"""Values of one request that differ from the spec and are looked at; callbacks after them are handed out as they came."""

Event: TypeAlias = "AccountCallback | UnknownEvent"
"""One callback: a class of `trunkline.voximplant.events` by its `type_`, or an `UnknownEvent` that keeps everything."""


@dataclass(frozen=True, slots=True)
class Batch:
    """The callbacks of one request.

    Attributes:
        events: The callbacks to act on, in order; with an API key only those whose hash fits.
        checked: Whether the hashes were checked.
        rejected: Callbacks whose hash is missing or wrong, or that are no objects: somebody else's, or your salt or key
            has changed.
    """

    events: tuple[Event, ...]
    checked: bool
    rejected: tuple[UnknownEvent, ...] = ()

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    def __len__(self) -> int:
        return len(self.events)


@private
def parse(
    body: Body,
    *,
    api_key: str | None,
    salt: str = "",
    max_bytes: int = MAX_BYTES,
    on_drift: Callable[[Drift], object] | None = None,
) -> Batch:
    """Read what was posted to the `callback_url` of an account or the `incoming_sms_callback_url` of a number.

    Args:
        body: The raw body of the request.
        api_key: The account's API key. `None` says that there is none, as with a service account alone: then nothing
            proves who posted, and `checked` is False.
        salt: The account's `callback_salt`, if one was set.
        max_bytes: The most to accept.
        on_drift: Told of each value that differs from the spec; it is kept.

    Returns:
        The callbacks. Each is read by itself, so that one that cannot be understood loses no other.

    Raises:
        PayloadError: The body is too large, no JSON, or has no list of callbacks or more than 5,000.
        ValueError: `api_key` is empty: anybody could compute the hash.
    """
    if api_key == "":
        raise ValueError("api_key must not be empty; None says that hashes cannot be checked")
    values = read_object(body, max_bytes).get("callbacks")
    if not isinstance(values, list):
        raise PayloadError(f"payload has no list of callbacks, got {json_type(values)}")
    if len(values) > MOST:
        raise PayloadError(f"payload has more than {MOST} callbacks")
    accepted: list[Event] = []
    rejected: list[UnknownEvent] = []
    reader = _Reader(on_drift)
    for value in values:
        if not isinstance(value, dict):
            strange = UnknownEvent(None, f"{json_type(value)} is no callback", {"callback": value})
            rejected.append(strange) if api_key is not None else accepted.append(strange)
        elif api_key is None or _genuine(value, api_key, salt):
            accepted.append(reader.read(value))
        else:
            rejected.append(UnknownEvent(_type_of(value), "its hash does not fit", value))
    return Batch(tuple(accepted), api_key is not None, tuple(rejected))


@private
def parse_delivery(
    body: Body, max_bytes: int = MAX_BYTES, on_drift: Callable[[Drift], object] | None = None
) -> A2PSmsDeliveryCallback | UnknownEvent:
    """Read the delivery report of an application-to-person message; it has no envelope and no hash.

    Args:
        body: The raw body of the request.
        max_bytes: The most to accept.
        on_drift: Told of each value that differs from the spec; it is kept.

    Raises:
        PayloadError: The body is too large, no JSON, or no object.
    """
    return understand(A2PSmsDeliveryCallback, read_object(body, max_bytes), "a2p_sms_delivery", on_drift)


def _genuine(value: dict[str, JSON], api_key: str, salt: str) -> bool:
    """Compare the hash in constant time."""
    given = value.get("hash")
    if not isinstance(given, str):
        return False
    # MD5 is the vendor's choice; a changed id would change the text, so ids are taken as they came.
    text = f"{salt}{value.get('account_id')}{api_key}{value.get('callback_id')}"
    expected = md5(text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()
    return hmac.compare_digest(expected.encode(), given.encode("utf-8", "surrogatepass"))


class _Reader:
    """Reads the callbacks of one request, and looks no closer once too many of them were odd."""

    def __init__(self, on_drift: Callable[[Drift], object] | None) -> None:
        self._on_drift = on_drift
        self._odd = 0

    def read(self, value: dict[str, JSON]) -> Event:
        kind = _type_of(value)
        if self._odd >= MOST_ODD:
            return UnknownEvent(kind, f"more than {MOST_ODD} values of this request differ from the spec", value)
        event: Event = understand_one(ACCOUNT_CALLBACK, value, self._report)
        if isinstance(event, UnknownEvent) and kind not in ACCOUNT_CALLBACK.models:
            return event
        self._odd += isinstance(event, UnknownEvent)
        return event

    def _report(self, drift: Drift) -> None:
        self._odd += 1
        if self._on_drift is not None:
            self._on_drift(drift)


def _type_of(value: dict[str, JSON]) -> str | None:
    kind = value.get("type")
    return kind if isinstance(kind, str) else None
