"""The clients that the commands use, and one that sends nothing."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urlsplit

import trunkline
from trunkline import CallOptions, Request, Response, Timeouts, TransportFailure
from trunkline_cli.catalogue import Call

if TYPE_CHECKING:
    from trunkline import Avaamo, Opentact, Voximplant

Client: TypeAlias = "Opentact | Voximplant | Avaamo"
CLIENTS: Mapping[str, str] = {"opentact": "Opentact", "voximplant": "Voximplant", "avaamo": "Avaamo"}
_STAND_INS: Mapping[str, Mapping[str, str]] = {
    "opentact": {"token": "-", "ha1b": "-"},
    "voximplant": {"account_id": "1", "api_key": "-"},
    "avaamo": {"user_token": "-", "agent_token": "-", "live_agent_token": "-", "ci_token": "-"},
}


def open_client(vendor: str, **config: Any) -> Client:
    """Return a client with the credentials that it finds itself.

    Raises:
        CredentialError: One cannot be used.
    """
    client: Client = getattr(trunkline, CLIENTS[vendor])(**config)
    return client


def method_of(client: Client, call: Call, name: str | None = None) -> Any:
    """Return the method of a client that carries a call out."""
    return getattr(getattr(client, call.group), name or call.method)


class _Held:
    """A transport that keeps the request and lets nothing leave."""

    def __init__(self) -> None:
        self.url = ""

    def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: object = None) -> Response:
        """Keep the address, without query, and fail as if no connection could be made."""
        self.url = urlsplit(request.url)._replace(query="").geturl()
        raise TransportFailure("connect", never_left=True, reason="nothing is sent")

    def close(self) -> None:
        """Do nothing."""


def rehearse(call: Call, arguments: Mapping[str, object]) -> str:
    """Check a call's arguments and return the address it would go to; nothing is sent, and no credential is used.

    Raises:
        TrunklineError: The call cannot be made: an argument is wrong, or there is no address.
    """
    held = _Held()
    options = CallOptions(retries=0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with open_client(call.vendor, transport=held, **_STAND_INS[call.vendor]) as client:
            try:
                method_of(client, call)(**arguments, options=options)
            except trunkline.NotSent:
                return held.url
            except trunkline.MissingCredential:
                return call.url
    return held.url
