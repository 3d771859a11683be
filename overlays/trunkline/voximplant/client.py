"""The Voximplant clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline.client import AsyncClient, SyncClient
from trunkline.credentials import Credentials
from trunkline.engine import Vendor
from trunkline.voximplant.auth import CredentialsInput, keyring
from trunkline.voximplant.envelope import VoximplantEnvelope
from trunkline.voximplant.reconcile import search
from trunkline_voximplant.client import AsyncResources, Resources

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from trunkline.config import AsyncConfig, Config

ORIGIN = "https://api.voximplant.com"
SECURITY = (("JwtAuth",), ("AccountId", "ApiKey"))


class Voximplant(SyncClient, Resources):
    """Voximplant's management API, blocking.

    Credentials come from the arguments, then from `VOXIMPLANT_CREDENTIALS` (a path or JSON text),
    `VOXIMPLANT_ACCOUNT_ID` and `VOXIMPLANT_API_KEY`, then from the credentials file (`trunkline.credentials`).

    Args:
        credentials: A service account: path of `credentials.json`, its text or its content. Needs
            `trunkline[voximplant]`.
        account_id: The account to act for, if it is a child of the service account's; with `api_key`, the account
            itself.
        api_key: The deprecated key with full rights; it travels in the form body, never in the URL.
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
        credentials: CredentialsInput | None = None,
        account_id: str | int | None = None,
        api_key: str | None = None,
        **config: Unpack[Config],
    ) -> None:
        super().__init__(_vendor(credentials, account_id, api_key), **config)


class AsyncVoximplant(AsyncClient, AsyncResources):
    """Voximplant's management API, awaited; arguments and errors as `Voximplant`."""

    origin = ORIGIN
    security = SECURITY

    def __init__(
        self,
        *,
        credentials: CredentialsInput | None = None,
        account_id: str | int | None = None,
        api_key: str | None = None,
        **config: Unpack[AsyncConfig],
    ) -> None:
        super().__init__(_vendor(credentials, account_id, api_key), **config)


def _vendor(credentials: CredentialsInput | None, account_id: str | int | None, api_key: str | None) -> Vendor:
    account = None if account_id is None else str(account_id)
    given = {"credentials": credentials, "account_id": account, "api_key": api_key}
    return Vendor(
        "voximplant",
        keyring(Credentials("voximplant", given)),
        VoximplantEnvelope(),
        senders=("source", "src_number"),
        search=search,
    )
