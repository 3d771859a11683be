"""Signing in to Avaamo: each kind of call takes its own token; sending an SMS takes none beside the channel's id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline.auth import Keyring, Place, Scheme
from trunkline.tokens import TokenSource

if TYPE_CHECKING:
    from trunkline.credentials import Credentials

SCHEMES: dict[str, tuple[Place, str, str]] = {
    "UserToken": ("header", "access-token", "user_token"),
    "AgentToken": ("header", "access-token", "agent_token"),
    "AgentTokenQuery": ("query", "access_token", "agent_token"),
    "LiveAgentToken": ("query", "access_token", "live_agent_token"),
    "CiExternalToken": ("bearer", "authorization", "ci_external_token"),
    "CiToken": ("bearer", "authorization", "ci_token"),
}
ARGUMENTS = {scheme: argument for scheme, (_, _, argument) in SCHEMES.items()}


def keyring(credentials: Credentials) -> Keyring:
    """Return the schemes that the credentials allow."""
    schemes: dict[str, Scheme] = {}
    chosen = {name: credentials.choose((name,)).get(name) for name in dict.fromkeys(ARGUMENTS.values())}
    for scheme, (place, name, argument) in SCHEMES.items():
        if (value := chosen[argument]) is not None:
            schemes[scheme] = Scheme(place, name, TokenSource.fixed(value))
    return Keyring("avaamo", schemes, ARGUMENTS)
