"""The Opentact clients."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Literal, TypedDict

from trunkline.opentact._auth import keyring
from trunkline.opentact._envelope import OpentactEnvelope
from trunkline.opentact._message_log import IDS, LOGGED, ask
from trunkline_opentact.client import AsyncResources, Resources
from trunkline_runtime.client import AsyncClient, SyncClient
from trunkline_runtime.config import split_arguments
from trunkline_runtime.credentials import Credentials
from trunkline_runtime.engine.vendor import Vendor
from trunkline_runtime.frames import sealed
from trunkline_runtime.redact import Hidden

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from trunkline.opentact._event_stream import AsyncEventStream, EventStream
    from trunkline.opentact.events import Event
    from trunkline_opentact.models import SmsDetail
    from trunkline_runtime.config import AsyncConfig, Config

ORIGIN = "https://api.opentact.org"
SECURITY = (("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",))


class SignIn(TypedDict, total=False):
    """The credentials of a client; `Opentact` explains each."""

    token: str | None
    email: str | None
    password: str | None
    api_key: str | None
    api_key_in: Literal["header", "query"] | None
    google_token: str | None
    facebook_token: str | None
    ha1b: str | None


if TYPE_CHECKING:
    _Blocking = SyncClient[SmsDetail]
    _Awaited = AsyncClient[SmsDetail]

    class OpentactConfig(SignIn, Config):
        """All that `Opentact` takes."""

    class AsyncOpentactConfig(SignIn, AsyncConfig):
        """All that `AsyncOpentact` takes."""
else:
    _Blocking, _Awaited = SyncClient, AsyncClient


class Opentact(_Blocking, Resources):
    """Opentact, blocking.

    Credentials come from the arguments, then from the environment (`OPENTACT_TOKEN`, `OPENTACT_EMAIL` and
    `OPENTACT_PASSWORD`, `OPENTACT_API_KEY`, `OPENTACT_GOOGLE_TOKEN`, `OPENTACT_FACEBOOK_TOKEN`, `OPENTACT_HA1B`), then
    from the credentials file. Of the first five, each call takes the first it can use.

    Args:
        token: A ready JWT.
        email: E-mail of the account; with `password` the client fetches a JWT and renews it.
        password: The account's password.
        api_key: A key made in the portal or by `tokens.create`.
        api_key_in: Where the key travels: in the `Authorization` header, or in the `query`, as the vendor's own script
            sends it; URLs end up in other people's logs.
        google_token: A Google sign-in token.
        facebook_token: A Facebook token.
        ha1b: The HA1B digest of a SIP user, for what that user does itself (`sip_self_service`, `sip_groups`).
        config: `timeout`, `deadline`, `retries`, `base_url`, ... as in `CallOptions`; `hooks`, `limiter`, `transport`.

    Raises:
        CredentialError: A credential cannot be used; it is named.
        InvalidArgument: A setting cannot be used; it is named.
    """

    origin = ORIGIN
    security: tuple[tuple[str, ...], ...] = SECURITY

    def __init__(self, /, **given: Unpack[OpentactConfig]) -> None:
        hidden = Hidden(given)
        del given  # tracebacks show variables
        with sealed():
            credentials, settings = split_arguments(hidden, SignIn.__annotations__)
            super().__init__(partial(_vendor, credentials), **settings.reveal())

    def events(self, subscribe: Sequence[str] = (), *, connect_timeout: float = 10.0) -> EventStream[Event]:
        """Return the account's events as they happen: `for event in client.events(["sms"])`.

        Opentact keeps no events: what happens while no connection is open is lost. After each reconnection the stream
        yields a `Gap` that says from when to when. Needs `trunkline[events]`.

        Args:
            subscribe: Types of event to subscribe to first, such as `sms`, `call_state`, `call_flow`, `tn_order`; what
                is subscribed to already stays so.
            connect_timeout: Seconds for one connection attempt.

        Returns:
            A stream; its `close()` may be called from another thread.

        Raises:
            ImportError: The extra is not installed.
            InvalidArgument: An argument cannot be used.
            MissingCredential: There is nothing to get a JWT with; the websocket takes no other credential.
        """
        from trunkline.opentact._event_opening import Opening

        with sealed():
            opening = Opening(self._core, self._settings, self.origin, subscribe, connect_timeout)

        def begin(rejected: str | None) -> str:
            with sealed():
                self._core.check_open()
                return self._core.driver.drive(opening.steps(rejected))

        return opening.blocking(begin)


class AsyncOpentact(_Awaited, AsyncResources):
    """Opentact, awaited; arguments and errors as `Opentact`."""

    origin = ORIGIN
    security: tuple[tuple[str, ...], ...] = SECURITY

    def __init__(self, /, **given: Unpack[AsyncOpentactConfig]) -> None:
        hidden = Hidden(given)
        del given  # tracebacks show variables
        with sealed():
            credentials, settings = split_arguments(hidden, SignIn.__annotations__)
            super().__init__(partial(_vendor, credentials), **settings.reveal())

    def events(self, subscribe: Sequence[str] = (), *, connect_timeout: float = 10.0) -> AsyncEventStream[Event]:
        """Return the account's events as they happen: `async for event in client.events(["sms"])`.

        As `Opentact.events`, under asyncio only: `websockets` does not run under trio.
        """
        from trunkline.opentact._event_opening import Opening

        with sealed():
            opening = Opening(self._core, self._settings, self.origin, subscribe, connect_timeout)

        async def begin(rejected: str | None) -> str:
            with sealed():
                self._core.check_open()
                return await self._core.driver.drive(opening.steps(rejected))

        return opening.awaited(begin)


def _vendor(given: Hidden) -> Vendor:
    credentials = Credentials("opentact", given.reveal())
    return Vendor(
        "opentact",
        keyring(credentials),
        OpentactEnvelope(),
        senders=("from_",),
        ask=ask,
        logged=LOGGED,
        ids=IDS,
        account=str(credentials.value("email") or ""),
    )
