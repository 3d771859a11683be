"""The Opentact clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline.client import AsyncClient, SyncClient
from trunkline.credentials import Credentials
from trunkline.engine import Vendor
from trunkline.opentact.auth import keyring
from trunkline.opentact.envelope import OpentactEnvelope
from trunkline.opentact.reconcile import search
from trunkline_opentact.client import AsyncResources, Resources

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from trunkline.config import AsyncConfig, Config

ORIGIN = "https://api.opentact.org"
SECURITY = (("AuthToken",), ("ApiKeyBearer",))


class Opentact(SyncClient, Resources):
    """Opentact, blocking.

    Credentials come from the arguments, then from `OPENTACT_TOKEN`, `OPENTACT_EMAIL` and `OPENTACT_PASSWORD`, and
    `OPENTACT_API_KEY`, then from the credentials file (`trunkline.credentials`).

    Args:
        token: A ready JWT.
        email: E-mail of the account; with `password` the client fetches a JWT and renews it.
        password: The account's password.
        api_key: A key made in the portal, for calls that take one.
        config: `timeout`, `deadline`, `retries`, `base_url`, ... as in `CallOptions`; `hooks`, `limiter`, `transport`.

    Raises:
        CredentialError: A credential cannot be used; it is named.
        InvalidArgument: A setting cannot be used; it is named.
    """

    origin = ORIGIN
    security = SECURITY

    def __init__(
        self,
        *,
        token: str | None = None,
        email: str | None = None,
        password: str | None = None,
        api_key: str | None = None,
        **config: Unpack[Config],
    ) -> None:
        super().__init__(_vendor(token, email, password, api_key), **config)


class AsyncOpentact(AsyncClient, AsyncResources):
    """Opentact, awaited; arguments and errors as `Opentact`."""

    origin = ORIGIN
    security = SECURITY

    def __init__(
        self,
        *,
        token: str | None = None,
        email: str | None = None,
        password: str | None = None,
        api_key: str | None = None,
        **config: Unpack[AsyncConfig],
    ) -> None:
        super().__init__(_vendor(token, email, password, api_key), **config)


def _vendor(token: str | None, email: str | None, password: str | None, api_key: str | None) -> Vendor:
    given = {"token": token, "email": email, "password": password, "api_key": api_key}
    return Vendor(
        "opentact",
        keyring(Credentials("opentact", given)),
        OpentactEnvelope(),
        senders=("from_",),
        search=search,
    )
