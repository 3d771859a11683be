"""Opentact: its envelope, tokens and stateful operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...core.given import Given, number_of, optional_text, text_of
from . import calls, leases, sms
from .base import Base
from .callflow import Step
from .handlers import HANDLERS
from .websocket import Session, Socket

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ...core.log import Sent
    from ...core.state import Account
    from ...core.vendor import Control, Handler
    from ...messages import Json


def _subscribe(vendor: Opentact, given: Given) -> Json:
    kind = text_of(given, "type")
    vendor.subscribe(kind, token=optional_text(given, "token"))
    return {"type": kind}


def _inbound_call(vendor: Opentact, given: Given) -> Json:
    to, from_, account = number_of(given, "to"), number_of(given, "from"), optional_text(given, "account")
    vendor.inbound_call(to=to, from_=from_, account=account)
    return {"vendor": vendor.name}


class Opentact(Base):
    """Opentact's side of a mock."""

    handlers: Mapping[str, Handler] = HANDLERS
    controls: ClassVar[Mapping[str, Mapping[str, Control]]] = {
        "subscribe": {"POST": _subscribe},
        "inbound-call": {"POST": _inbound_call},
        "cut-websockets": {"POST": lambda vendor, given: {"cut": vendor.cut_websockets()}},
    }

    def connect(self, send: Callable[[str], object], hang_up: Callable[[], object] | None = None) -> Session:
        """Return the session of a new websocket client; see `Vendor.connect`."""
        return self.listeners.connect(send, hang_up)

    def subscribe(self, *types: str, token: str | None = None) -> None:
        """Subscribe an account's websockets to event types such as `sms`.

        Args:
            types: The event types.
            token: Whose; the account that was made last by default.
        """
        account = self.newest_account() if token is None else self.account(self.account_of(token))
        for kind in types:
            self.listeners.subscribe(account, kind)

    def websocket(self, token: str) -> Socket:
        """Connect a websocket without a socket and sign in.

        Args:
            token: Whose events to receive.

        Raises:
            Problem: The token is not good.
        """
        return Socket(self.listeners, self.account_of(token) and token)

    def fate(self, message: Sent) -> str:
        """Return the message's state, or `delivered`."""
        row = self.account(message.account).table("sms").get(message.id)
        return "forgotten" if row is None else "delivered" if row["delivered"] else str(row["state"])

    def inbound_sms(self, *, to: str, from_: str, text: str, account: str | None = None) -> None:
        """Let a message arrive at one of the account's numbers; see `Vendor.inbound_sms`."""
        sms.arrive(self, self._owner(to, account), to, from_, text)

    def inbound_call(self, *, to: str, from_: str, account: str | None = None) -> None:
        """Let a call come in; arguments as `inbound_sms`."""
        calls.arrive(self, self._owner(to, account), to, from_)

    def flow_of(self, uuid: str | None = None) -> list[Step]:
        """Return what ran of a call's flow: which elements, what was said, which keys were pressed.

        Args:
            uuid: The call; the one whose flow ran last by default.

        Raises:
            LookupError: No flow ran.
        """
        if not self.played or (uuid is not None and uuid not in self.played):
            raise LookupError("no call flow was played for this call" if uuid else "no call flow was played")
        return list(self.played[uuid or next(reversed(self.played))])

    def cut_websockets(self) -> int:
        """End every connection, as a restart of the service would; returns how many there were."""
        return self.listeners.cut()

    def _owner(self, to: str, account: str | None) -> Account:
        if account:
            return self.account(account)
        return leases.holder(self, int(to)) or self.newest_account()
