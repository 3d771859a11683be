"""Opentact's websocket without I/O: text frames in, text frames out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ...clock import iso
from ...messages import Json, Problem
from ...text import Malformed, parse_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...state import Account
    from . import Opentact

CHANNEL = "wss"


class Session:
    """One connected client.

    Args:
        listeners: Where the session is kept once it has signed in.
        send: Sends one text frame to the client.
        hang_up: Ends the connection from the server's side.
    """

    def __init__(
        self, listeners: Listeners, send: Callable[[str], object], hang_up: Callable[[], object] | None
    ) -> None:
        self._listeners = listeners
        self.send = send
        self._hang_up = hang_up
        self.account: str | None = None

    def receive(self, text: str) -> None:
        """Take one text frame: `{"type": "auth", "payload": <token>}` signs in, anything else is an error."""
        try:
            frame = parse_json(text.encode("utf-8", "replace"))
        except Malformed:
            frame = None
        if not (isinstance(frame, dict) and frame.get("type") == "auth" and isinstance(frame.get("payload"), str)):
            self._answer("error", "unknown command", success=False, payload=None)
            return
        try:
            self.account = self._listeners.vendor.account_of(frame["payload"])
        except Problem:
            self._answer("auth", "authorization failed", success=False, payload=None)
            return
        self._listeners.sessions.append(self)
        self._answer("auth", "authorized", success=True, payload=self._listeners.who(self.account))

    def close(self) -> None:
        """Forget the client; events from now on are lost to it."""
        if self in self._listeners.sessions:
            self._listeners.sessions.remove(self)

    def cut(self) -> None:
        """End the connection from the server's side."""
        self.close()
        if self._hang_up is not None:
            self._hang_up()

    def _answer(self, kind: str, message: str, *, success: bool, payload: Json) -> None:
        moment = iso(self._listeners.vendor.mock.clock.now())
        frame = {"timestamp": moment, "type": kind, "message": message, "success": success, "payload": payload}
        self.send(msgspec.json.encode(frame).decode())


class Socket:
    """A client inside the test's process.

    Attributes:
        events: What has arrived since the sign-in, oldest first.
    """

    def __init__(self, listeners: Listeners, token: str) -> None:
        self.events: list[Json] = []
        self._session = listeners.connect(lambda text: self.events.append(msgspec.json.decode(text)))
        self._session.receive(msgspec.json.encode({"type": "auth", "payload": token}).decode())
        self.events.clear()

    def close(self) -> None:
        """Disconnect."""
        self._session.close()


class Listeners:
    """The clients that have signed in, and what their accounts are subscribed to."""

    def __init__(self, vendor: Opentact) -> None:
        self.vendor = vendor
        self.sessions: list[Session] = []

    def connect(self, send: Callable[[str], object], hang_up: Callable[[], object] | None = None) -> Session:
        """Return the session of a new client; see `Session`."""
        return Session(self, send, hang_up)

    def cut(self) -> int:
        """End every connection, as a restart of the service would; returns how many there were."""
        cut = list(self.sessions)
        for session in cut:
            session.cut()
        return len(cut)

    def subscribe(self, account: Account, kind: str) -> Json:
        """Subscribe an account to a type of event and return the subscription."""
        uuid = account.uuid()
        moment = iso(self.vendor.mock.clock.now())
        row = {
            "uuid": uuid,
            "channel": CHANNEL,
            "type": kind,
            "is_active": True,
            "created_on": moment,
            "modified_on": moment,
        }
        return account.table("subscriptions").put(uuid, row)

    def tell(self, account: Account, kind: str, message: str, payload: Json) -> None:
        """Send an event to the account's clients, if the account is subscribed to its type."""
        wanted = account.table("subscriptions").find(
            lambda row: row["type"] == kind and row["is_active"] and row["channel"] == CHANNEL
        )
        if not wanted:
            return
        moment = iso(self.vendor.mock.clock.now())
        event = {"timestamp": moment, "success": True, "message": message, "type": kind, "payload": payload}
        listening = [session.send for session in self.sessions if session.account == account.key]
        self.vendor.mock.events.websocket("opentact", kind, event, listening, document="websocketEvent")

    def who(self, key: str) -> Json:
        """Return the payload of the answer to a sign-in."""
        account = self.vendor.account(key)
        return {"uuid": account.uuid(), "ip": "127.0.0.1"}
