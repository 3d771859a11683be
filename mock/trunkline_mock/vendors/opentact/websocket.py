"""Opentact's websocket without I/O: text frames in, text frames out."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from ...core.clock import iso
from ...messages import Json, Problem
from ...text import Malformed, parse_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...core.state import Account, Row
    from ...core.vendor import Vendor

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
            self._refuse("error", "unknown command")
            return
        try:
            self.account = self._listeners.sign_in(frame["payload"])
        except Problem:
            self._refuse("auth", "authorization failed")
            return
        self._listeners.sessions.append(self)
        self.send(msgspec.json.encode(self._listeners.answer(self.account)).decode())

    def close(self) -> None:
        """Forget the client; events from now on are lost to it."""
        if self in self._listeners.sessions:
            self._listeners.sessions.remove(self)

    def cut(self) -> None:
        """End the connection from the server's side."""
        self.close()
        if self._hang_up is not None:
            self._hang_up()

    def _refuse(self, kind: str, message: str) -> None:
        """Say no. How the vendor does it is on no page."""
        moment = iso(self._listeners.vendor.world.clock.now())
        self.send(
            msgspec.json.encode({"timestamp": moment, "type": kind, "message": message, "success": False}).decode()
        )


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
    """The clients that have signed in, and what their accounts are subscribed to.

    Args:
        vendor: Whose clients.
        sign_in: Given a token, returns the key of its account or raises `Problem`.
    """

    def __init__(self, vendor: Vendor, sign_in: Callable[[str], str]) -> None:
        self.vendor = vendor
        self.sign_in = sign_in
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
        moment = iso(self.vendor.world.clock.now())
        row = {
            "uuid": uuid,
            "channel": CHANNEL,
            "type": kind,
            "is_active": True,
            "created_on": moment,
            "modified_on": moment,
        }
        return account.table("subscriptions").put(uuid, row)

    def wanted(self, account: Account, kind: str) -> bool:
        """Say whether the account is subscribed to a type of event now."""
        rows, now = account.table("subscriptions"), self.vendor.world.clock.now()
        return bool(rows) and any(row["type"] == kind and _in_force(row, CHANNEL, now) for row in rows)

    def tell(self, account: Account, kind: str, message: str, payload: Json, **more: Json) -> None:
        """Send an event in the envelope of 2022: the whole thing is the payload."""
        moment = iso(self.vendor.world.clock.now())
        event = {"timestamp": moment, "success": True, "message": message, "type": kind, **more, "payload": payload}
        self._send(account, kind, event)

    def tell_change(self, account: Account, kind: str, message: str, about: str, change: Json, call: Json) -> None:
        """Send an event in the envelope of 2024: the payload is what changed, the call stands beside it."""
        event = self._new(account, kind, message) | {"ref_id": about, "delivery_report": [], "payload": change}
        self._send(account, kind, event | {"call": call})

    def answer(self, key: str) -> Json:
        """Return the event that answers a sign-in."""
        account = self.vendor.account(key)
        user = account.settings.setdefault("user_uuid", account.uuid())
        who = {"uuid": account.uuid(), "ip": "127.0.0.1", "user": {"uuid": user, "wss_online": True}}
        return self._new(account, "auth", "signed in") | {"payload": who}

    def _new(self, account: Account, kind: str, message: str) -> dict[str, Json]:
        moment = iso(self.vendor.world.clock.now())
        owner = {"uuid": account.settings.setdefault("account_uuid", account.uuid())}
        times = {"created_on": moment, "modified_on": moment}
        return {"uuid": account.uuid(), "type": kind, "message": message, **times, "account": owner}

    def _send(self, account: Account, kind: str, event: Json) -> None:
        """Send an event to the account's clients, if the account is subscribed to its type."""
        if self.wanted(account, kind):
            listening = [session.send for session in self.sessions if session.account == account.key]
            self.vendor.judge_event("websocketEvent", event)
            self.vendor.world.events.websocket(self.vendor.name, kind, event, listening)


def _in_force(row: Row, channel: str, now: float) -> bool:
    """Say whether a subscription lets events through at a moment."""
    if not row["is_active"] or row["channel"] != channel:
        return False
    end = row.get("expired_on")
    return end is None or datetime.fromisoformat(end.upper().replace("Z", "+00:00")).timestamp() > now
