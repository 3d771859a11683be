"""Avaamo: its envelope, tokens and stateful operations.

A send begins a conversation with the agent's greeting in it, under the receiver's number, with the custom parameters as
what is known about the user; conversations, messages, reports, storage and properties show all of that. A user who
writes `agent` asks for a live agent. Everything else answers the spec's example.

Settings of an account, or `defaults` of the vendor: `callback_url` is where a custom channel is posted to;
`live_agent_url` is the live agent's console, the same URL when it is not set.

The pages document no error body; the one written here is inferred from Avaamo's other pages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...core.given import BadControl, number_of, optional_text, text_of
from ...core.vendor import Handler, Vendor, digits
from ...messages import Json, Problem, Request
from . import channel, outreach, sms
from .handlers import HANDLERS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...core.given import Given
    from ...core.log import Sent
    from ...core.vendor import Control
    from ...spec.credentials import Credentials
    from ...spec.operation import Operation
    from ...spec.reading import Values

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


def _outreach(vendor: Avaamo, given: Given) -> Json:
    to, text, account = number_of(given, "to"), text_of(given, "text"), optional_text(given, "account")
    channel_uuid = optional_text(given, "channel_uuid")
    return {"recipient_uuid": vendor.outreach(to=to, text=text, channel_uuid=channel_uuid, account=account)}


def _channel(vendor: Avaamo, given: Given) -> Json:
    uuid, custom = text_of(given, "channel_uuid"), given.get("custom_authentication")
    if not isinstance(custom, bool | None):
        raise BadControl("custom_authentication must be true or false")
    vendor.channel(uuid, access_token=optional_text(given, "access_token"), custom_authentication=custom)
    return {"channel_uuid": uuid}


class Avaamo(Vendor):
    """Avaamo's side of a mock.

    A message is sent with a channel's UUID and read back with an access token, so the two must open one account: all
    do, unless `channel()` gives a channel to a token.
    """

    handlers: Mapping[str, Handler] = HANDLERS
    controls: ClassVar[Mapping[str, Mapping[str, Control]]] = {
        "outreach": {"POST": _outreach},
        "channel": {"POST": _channel},
    }
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

    def channel(
        self, channel_uuid: str, *, access_token: str | None = None, custom_authentication: bool | None = None
    ) -> None:
        """Set a channel up.

        Args:
            channel_uuid: The channel.
            access_token: Whose account it is, so that tests which share a mock stay apart.
            custom_authentication: False for a channel without custom user authentication, where sends must name a number.
        """
        if access_token is not None:
            self._owners[channel_uuid] = access_token
        if custom_authentication is not None:
            self.defaults.setdefault(sms.AUTHENTICATION, {})[channel_uuid] = custom_authentication

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
            named = request.body if operation.id == "sendChannelMessage" else request.path.encode()
            if uuid.encode() in named:
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
        channel.arrive(self, self.account(account or SHARED), from_, text)

    def outreach(self, *, to: str, text: str, channel_uuid: str | None = None, account: str | None = None) -> str:
        """Send one message of a campaign, which no documented call can start.

        Args:
            to: The receiver's number, digits.
            text: What it says.
            channel_uuid: Send it through this custom channel, which then reports what became of it; by SMS otherwise.
            account: Whose campaign it is.

        Returns:
            The recipient's UUID, as insights and status reports name it.
        """
        row = outreach.start(self, self.account(account or SHARED), to, text, channel_uuid)
        recipient: str = row["recipient_uuid"]
        return recipient

    def destination(self, values: Values) -> str:
        """Return the digits of the call's destination; of a SIP address, those before the host."""
        # Only of sends: a report about a number that chooses a fault can be read.
        body = values.body if isinstance(values.body, dict) else {}
        number = body.get("to_phone", "")
        return digits(str(number).partition("@")[0])
