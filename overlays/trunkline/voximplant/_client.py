"""The Voximplant clients."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING, TypedDict

from trunkline.voximplant._accounts import ChildAccounts, VoximplantVendor, api_origin
from trunkline.voximplant._auth import CredentialsInput, sign_in
from trunkline.voximplant._downloads import Downloaded, download_steps
from trunkline.voximplant._envelope import VoximplantEnvelope
from trunkline.voximplant._message_log import IDS, LOGGED, ask
from trunkline_runtime.client import AsyncClient, SyncClient
from trunkline_runtime.config import split_arguments
from trunkline_runtime.credentials import Credentials
from trunkline_runtime.frames import sealed
from trunkline_runtime.redact import Hidden
from trunkline_voximplant.client import AsyncResources, Resources

if TYPE_CHECKING:
    from typing import Self

    from typing_extensions import Unpack

    from trunkline_runtime.config import AsyncConfig, Config
    from trunkline_runtime.download_target import FileTarget, Progress
    from trunkline_runtime.options import CallOptions
    from trunkline_voximplant.models import A2PSmsHistoryType, SmsHistoryType

ORIGIN = "https://api.voximplant.com"
SECURITY = (("JwtAuth",), ("AccountId", "ApiKey"))


class SignIn(TypedDict, total=False):
    """The credentials of a client; `Voximplant` explains each."""

    credentials: CredentialsInput | None
    account_id: str | int | None
    api_key: str | None


if TYPE_CHECKING:
    _Blocking = SyncClient[SmsHistoryType | A2PSmsHistoryType]
    _Awaited = AsyncClient[SmsHistoryType | A2PSmsHistoryType]

    class VoximplantConfig(SignIn, Config):
        """All that `Voximplant` takes."""

    class AsyncVoximplantConfig(SignIn, AsyncConfig):
        """All that `AsyncVoximplant` takes."""
else:
    _Blocking, _Awaited = SyncClient, AsyncClient


class Voximplant(ChildAccounts, _Blocking, Resources):
    """Voximplant's management API, blocking.

    Credentials come from the arguments, then from `VOXIMPLANT_CREDENTIALS` (a path or JSON text),
    `VOXIMPLANT_ACCOUNT_ID` and `VOXIMPLANT_API_KEY`, then from the credentials file.

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
    security: tuple[tuple[str, ...], ...] = SECURITY

    def __init__(self, /, **given: Unpack[VoximplantConfig]) -> None:
        hidden = Hidden(given)
        del given  # tracebacks show variables
        with sealed():
            credentials, settings = split_arguments(hidden, SignIn.__annotations__)
            super().__init__(partial(_vendor, credentials), **settings.reveal())

    def download(
        self,
        url: str,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        resume: bool = True,
        options: CallOptions | None = None,
    ) -> Downloaded:
        """Download a recording, log or transcription, signed with the client's token.

        The file is written piece by piece. A connection that breaks is taken up where it broke, for as long as
        something comes; logs last a month, and an address may expire too.

        Args:
            url: The `record_url`, `log_file_url` or `transcription_url` of a history.
            to: A path, which is replaced when the file is whole, or an open binary file.
            progress: Told of the bytes that have come, and of how many there will be where that is known.
            resume: Go on with the `.part` file of an earlier try, and leave one behind after a failure.
            options: Settings for the whole download; `deadline` bounds all of it.

        Returns:
            Where the file is, and its size in bytes.

        Raises:
            InvalidArgument: The token would leave Voximplant's hosts; nothing was sent.
            NotFound: The file is gone.
            CallError: The file could not be had for another reason.
            OSError: It cannot be written.
        """
        given = Hidden({"url": url})
        del url  # it may hold a number
        with sealed():
            return self.run(
                lambda engine, settings: download_steps(engine, settings, given.reveal()["url"], to, progress, resume),
                options,
            )

    def adopt_api_address(self, *, hosts: Collection[str] = ()) -> Self:
        """Ask for the API host nearest to the account and return a view that calls it.

        Args:
            hosts: Hosts to trust besides `*.voximplant.com`.

        Raises:
            InvalidArgument: The vendor names a host that is not trusted; nothing is sent there.
            CallError: The account could not be read.
        """
        return self.with_options(base_url=api_origin(self.accounts.get_account_info().api_address, hosts))


class AsyncVoximplant(ChildAccounts, _Awaited, AsyncResources):
    """Voximplant's management API, awaited; arguments and errors as `Voximplant`."""

    origin = ORIGIN
    security: tuple[tuple[str, ...], ...] = SECURITY

    def __init__(self, /, **given: Unpack[AsyncVoximplantConfig]) -> None:
        hidden = Hidden(given)
        del given  # tracebacks show variables
        with sealed():
            credentials, settings = split_arguments(hidden, SignIn.__annotations__)
            super().__init__(partial(_vendor, credentials), **settings.reveal())

    async def download(
        self,
        url: str,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        resume: bool = True,
        options: CallOptions | None = None,
    ) -> Downloaded:
        """Download a recording, log or transcription; arguments, result and errors as `Voximplant.download`."""
        given = Hidden({"url": url})
        del url
        with sealed():
            return await self.run(
                lambda engine, settings: download_steps(engine, settings, given.reveal()["url"], to, progress, resume),
                options,
            )

    async def adopt_api_address(self, *, hosts: Collection[str] = ()) -> Self:
        """Ask for the API host nearest to the account; arguments and errors as `Voximplant.adopt_api_address`."""
        return self.with_options(base_url=api_origin((await self.accounts.get_account_info()).api_address, hosts))


def _vendor(given: Hidden) -> VoximplantVendor:
    keyring, signer = sign_in(Credentials("voximplant", given.reveal()))
    return VoximplantVendor(
        "voximplant",
        keyring,
        VoximplantEnvelope(),
        senders=("source", "src_number"),
        ask=ask,
        logged=LOGGED,
        ids=IDS,
        account=signer.issuer if signer is not None else next(iter(keyring.texts("AccountId")), ""),
        signer=signer,
    )
