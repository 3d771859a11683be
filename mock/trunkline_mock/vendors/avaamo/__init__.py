"""Avaamo: its envelope, tokens and stateful operations.

The pages document no error body; the one written here is inferred from Avaamo's other pages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...messages import Json, Problem, Request
from ...vendor import Handler, Vendor
from . import channel
from .handlers import HANDLERS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...credentials import Credentials
    from ...log import Sent
    from ...operation import Operation

SHARED = "shared"
MESSAGES = {
    "unauthorized": "access token is missing or not valid",
    "expired": "access token has expired",
    "forbidden": "no permission",
    "invalid": "request is not valid",
    "not_found": "not found",
    "method": "method not allowed",
    "limited": "rate limit exceeded",
    "too_large": "request is too large",
    "media_type": "unsupported content type",
    "failed": "internal error",
}


class Avaamo(Vendor):
    """Avaamo's side of a mock.

    A message is sent with a channel's UUID and read back with an access token, so the two must open one account: all
    do, unless `channel()` gives a channel to a token.
    """

    name = "avaamo"
    handlers: ClassVar[Mapping[str, Handler]] = HANDLERS
    destinations = ("to_phone",)
    statuses: ClassVar[Mapping[str, tuple[int, ...]]] = {
        "unauthorized": (401, 403, 400),
        "expired": (401, 403, 400),
        "forbidden": (403, 401),
        "invalid": (400, 422),
        "not_found": (404,),
        "method": (405,),
        "conflict": (409, 400),
        "balance": (402,),
        "limited": (429,),
        "too_large": (413,),
        "media_type": (415,),
        "failed": (500,),
    }

    def channel(self, channel_uuid: str, *, access_token: str) -> None:
        """Give a channel to the account of an access token, so that tests which share a mock stay apart."""
        self._owners[channel_uuid] = access_token

    @property
    def _owners(self) -> dict[str, str]:
        owners: dict[str, str] = self.defaults.setdefault("channel_owners", {})
        return owners

    def account_key(self, operation: Operation, credentials: Credentials, request: Request) -> str:
        """Return the account of the token, or of the channel in the path; see `Vendor.account_key`."""
        for token in credentials.values():
            if not self.accepts(token):
                raise Problem("unauthorized")
            return token if token in self._owners.values() else SHARED
        for uuid, token in self._owners.items():
            if f"/{uuid}/" in request.path:
                return token
        return SHARED

    def envelope(self, problem: Problem, status: int) -> Json:
        """Return the inferred error body."""
        message = problem.message or MESSAGES.get(problem.kind, "internal error")
        for bad in problem.violations:
            message = f"{bad.name}: {bad.message}" if bad.name else bad.message
            break
        return {"success": False, "error": message}

    def fate(self, message: Sent) -> str:
        """Return the message's state in the report."""
        row = self.account(message.account).table("sms").get(message.id)
        return "forgotten" if row is None else str(row["sms_status"])

    def inbound_sms(self, *, to: str, from_: str, text: str, account: str | None = None) -> None:
        """Let a message arrive at an SMS channel: the agent answers it; see `Vendor.inbound_sms`."""
        channel.arrive(self, self.account(account or SHARED), to, from_, text)
