"""The Avaamo clients."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from trunkline.avaamo.auth import keyring
from trunkline.avaamo.envelope import AvaamoEnvelope
from trunkline.avaamo.reconcile import search
from trunkline.client import AsyncClient, SyncClient
from trunkline.credentials import Credentials
from trunkline.engine import Vendor
from trunkline.errors import InvalidArgument, MissingCredential
from trunkline_avaamo.client import AsyncResources, Resources

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from trunkline.config import AsyncConfig, Config

ORIGIN = "https://{instance}.avaamo.com"
SECURITY = (("UserToken",), ("AgentToken",), ())


class Avaamo(SyncClient, Resources):
    """Avaamo, blocking.

    Every argument but the settings may also come from the environment (`AVAAMO_INSTANCE`, `AVAAMO_USER_TOKEN`, ...) or
    from the credentials file (`trunkline.credentials`).

    Args:
        instance: The instance that Avaamo assigned to you, such as `c6`; not needed beside `base_url`.
        user_token: A user's access token, for most calls.
        agent_token: An agent's access token, for conversations and messages.
        live_agent_token: Token of a custom live agent.
        ci_external_token: Token that fetches a conversational-intelligence token.
        ci_token: A conversational-intelligence token.
        agent_id: The agent whose report `DeliveryUnknown.reconcile` reads.
        config: `timeout`, `deadline`, `retries`, `base_url`, ... as in `CallOptions`; `hooks`, `limiter`, `transport`.

    Raises:
        CredentialError: A credential or the instance is missing or cannot be used; it is named.
        InvalidArgument: A setting cannot be used; it is named.
    """

    origin = ORIGIN
    security = SECURITY

    def __init__(
        self,
        *,
        instance: str | None = None,
        user_token: str | None = None,
        agent_token: str | None = None,
        live_agent_token: str | None = None,
        ci_external_token: str | None = None,
        ci_token: str | None = None,
        agent_id: int | None = None,
        **config: Unpack[Config],
    ) -> None:
        tokens = (user_token, agent_token, live_agent_token, ci_external_token, ci_token)
        super().__init__(_vendor(instance, tokens, agent_id, config.get("base_url")), **config)


class AsyncAvaamo(AsyncClient, AsyncResources):
    """Avaamo, awaited; arguments and errors as `Avaamo`."""

    origin = ORIGIN
    security = SECURITY

    def __init__(
        self,
        *,
        instance: str | None = None,
        user_token: str | None = None,
        agent_token: str | None = None,
        live_agent_token: str | None = None,
        ci_external_token: str | None = None,
        ci_token: str | None = None,
        agent_id: int | None = None,
        **config: Unpack[AsyncConfig],
    ) -> None:
        tokens = (user_token, agent_token, live_agent_token, ci_external_token, ci_token)
        super().__init__(_vendor(instance, tokens, agent_id, config.get("base_url")), **config)


def _vendor(instance: str | None, tokens: tuple[str | None, ...], agent_id: int | None, base_url: str | None) -> Vendor:
    names = ("user_token", "agent_token", "live_agent_token", "ci_external_token", "ci_token")
    credentials = Credentials("avaamo", {"instance": instance, **dict(zip(names, tokens, strict=True))})
    host = credentials.text("instance")
    if host is None and base_url is None:
        text = "avaamo: the instance is missing; give the client instance"
        raise MissingCredential(text, vendor="avaamo", argument="instance")
    if host is not None and not re.fullmatch(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?", host):
        raise InvalidArgument("instance", "must be one part of a host name, such as c6", vendor="avaamo")
    variables = {"instance": host or "instance"}
    if agent_id is not None:
        variables["agent_id"] = str(agent_id)
    return Vendor("avaamo", keyring(credentials), AvaamoEnvelope(), variables, ("from_phone",), search)
