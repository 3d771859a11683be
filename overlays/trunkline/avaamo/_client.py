"""The Avaamo clients."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypedDict

from trunkline.avaamo._auth import keyring
from trunkline.avaamo._envelope import AvaamoEnvelope
from trunkline.avaamo._hosts import hosts
from trunkline.avaamo._message_log import IDS, LOGGED, Reports
from trunkline.avaamo._reply_streams import stream_call
from trunkline_avaamo.client import AsyncResources, Resources
from trunkline_runtime.client import AsyncClient, SyncClient
from trunkline_runtime.config import split_arguments
from trunkline_runtime.credentials import Credentials
from trunkline_runtime.engine.vendor import Vendor
from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.frames import sealed
from trunkline_runtime.ratelimit.window import RateLimit
from trunkline_runtime.redact import Hidden
from trunkline_runtime.transports.seam import Timeouts

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from trunkline_avaamo.models import Call, SmsRecord
    from trunkline_runtime.config import AsyncConfig, Config
    from trunkline_runtime.options import CallOptions
    from trunkline_runtime.transports.seam import Sink

ORIGIN = "https://{instance}.avaamo.com"
SECURITY = (("UserToken",), ("AgentToken",), ())
RATE = 50
"""Calls a minute that the vendor allows. Whether it counts them by token, account or address is on no page."""
TIMEOUTS = Timeouts(read=35.0)
"""The vendor gives up after 30 s with a 504; waiting a little longer lets that answer arrive."""


class SignIn(TypedDict, total=False):
    """The credentials of a client; `Avaamo` explains each."""

    instance: str | None
    user_token: str | None
    agent_token: str | None
    live_agent_token: str | None
    ci_external_token: str | None
    ci_token: str | None
    answers_instance: str | None
    agent_id: int | None


if TYPE_CHECKING:
    _Blocking = SyncClient[SmsRecord | Call]
    _Awaited = AsyncClient[SmsRecord | Call]

    class AvaamoConfig(SignIn, Config):
        """All that `Avaamo` takes."""

    class AsyncAvaamoConfig(SignIn, AsyncConfig):
        """All that `AsyncAvaamo` takes."""
else:
    _Blocking, _Awaited = SyncClient, AsyncClient


class Avaamo(_Blocking, Resources):
    """Avaamo, blocking.

    Every argument but the settings may also come from the environment (`AVAAMO_INSTANCE`, `AVAAMO_USER_TOKEN`, ...) or
    from the credentials file.

    Args:
        instance: The instance that Avaamo assigned to you, such as `c6`; not needed beside `base_url`.
        user_token: A user's access token, for most calls.
        agent_token: An agent's access token, for conversations and messages.
        live_agent_token: Token of a custom live agent.
        ci_external_token: Token that buys tokens for session reports; they are bought and renewed when needed.
        ci_token: A token for session reports, if you fetch it yourself; it is not renewed.
        answers_instance: The instance of the retired Answers skill, such as `m0`.
        agent_id: The agent whose report `DeliveryUnknown.reconcile` reads.
        config: `timeout`, `deadline`, `retries`, `base_url`, ... as in `CallOptions`; `hooks`, `transport`, `limiter`.
            Unless given, `limiter` is `RateLimit(50, per=60)`, the vendor's rule, for this client alone; clients that
            share an account should share a limiter; `limiter=None` turns it off.

    Raises:
        CredentialError: A credential or the instance is missing or cannot be used; it is named.
        InvalidArgument: A setting cannot be used; it is named.
    """

    origin = ORIGIN
    security: tuple[tuple[str, ...], ...] = SECURITY

    def __init__(self, /, **given: Unpack[AvaamoConfig]) -> None:
        hidden = Hidden(given)
        del given  # tracebacks show variables
        with sealed():
            credentials, settings = split_arguments(hidden, SignIn.__annotations__)
            super().__init__(partial(_vendor, credentials), **_with_defaults(settings))

    def read_stream(self, url: str, *, sink: Sink | None = None, options: CallOptions | None = None) -> bytes:
        """Read a reply that is still being written, from the `stream.url` of a channel event.

        Args:
            url: The address.
            sink: Called with each piece as it comes; the result is then empty.
            options: Settings for this call.

        Returns:
            The whole reply. Which format it has is on no page.

        Raises:
            InvalidArgument: The address is neither Avaamo's nor below the client's `base_url`; nothing was sent.
            CallError: It could not be read to its end.
        """
        given = Hidden({"url": url})
        del url  # it opens a conversation
        with sealed():
            operation, hidden, chosen = stream_call(given.reveal()["url"], self._settings.base_url, sink, options)
            return bytes(self.call(operation, hidden, chosen))


class AsyncAvaamo(_Awaited, AsyncResources):
    """Avaamo, awaited; arguments and errors as `Avaamo`."""

    origin = ORIGIN
    security: tuple[tuple[str, ...], ...] = SECURITY

    def __init__(self, /, **given: Unpack[AsyncAvaamoConfig]) -> None:
        hidden = Hidden(given)
        del given  # tracebacks show variables
        with sealed():
            credentials, settings = split_arguments(hidden, SignIn.__annotations__)
            super().__init__(partial(_vendor, credentials), **_with_defaults(settings))

    async def read_stream(self, url: str, *, sink: Sink | None = None, options: CallOptions | None = None) -> bytes:
        """Read a reply that is still being written; arguments, result and errors as `Avaamo.read_stream`."""
        given = Hidden({"url": url})
        del url
        with sealed():
            operation, hidden, chosen = stream_call(given.reveal()["url"], self._settings.base_url, sink, options)
            return bytes(await self.call(operation, hidden, chosen))


def _vendor(given: Hidden) -> Vendor:
    credentials = Credentials("avaamo", given.reveal())
    reports = Reports(_agent_id(credentials.value("agent_id")), user_token=bool(credentials.value("user_token")))
    return Vendor(
        "avaamo", keyring(credentials), AvaamoEnvelope(), hosts(credentials), ask=reports, logged=LOGGED, ids=IDS
    )


def _agent_id(value: object) -> int | None:
    """Return the agent's number; from the environment it comes as text."""
    if value is None or (isinstance(value, int) and not isinstance(value, bool) and value > 0):
        return value
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value)
    raise InvalidArgument("agent_id", "must be a positive whole number", vendor="avaamo")


def _with_defaults(settings: Hidden) -> Mapping[str, Any]:
    return {"limiter": RateLimit(RATE), "timeout": TIMEOUTS, **settings.reveal()}
