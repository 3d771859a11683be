"""Signing in to Avaamo: each family of calls takes its own token; sending an SMS takes none beside the channel's id.

Two tokens share one header, two one query parameter; which one an operation takes is the spec's decision, never a guess.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from trunkline_runtime.engine.effects import Steps
from trunkline_runtime.engine.signing import Keyring, Place, Scheme
from trunkline_runtime.engine.token_renewal import Token
from trunkline_runtime.engine.tokens import TokenSource
from trunkline_runtime.errors import AuthenticationFailed

if TYPE_CHECKING:
    from trunkline_runtime.credentials import Credentials
    from trunkline_runtime.engine.caller import CallRunner
    from trunkline_runtime.options import CallSettings

SCHEMES: dict[str, tuple[Place, str, str]] = {
    "UserToken": ("header", "access-token", "user_token"),
    "AgentToken": ("header", "access-token", "agent_token"),
    "AgentTokenQuery": ("query", "access_token", "agent_token"),
    "LiveAgentToken": ("query", "access_token", "live_agent_token"),
    "CiExternalToken": ("bearer", "authorization", "ci_external_token"),
    "CiToken": ("bearer", "authorization", "ci_token"),
}
ARGUMENTS = {scheme: argument for scheme, (_, _, argument) in SCHEMES.items()}
ARGUMENTS["CiToken"] = "ci_external_token (or ci_token)"
AGEING = 3600.0
LOGIN_DEADLINE = 30.0
LONGEST = 10**9
"""Seconds; a number without end is a mistake of the vendor's, and none of this client's clock."""


def keyring(credentials: Credentials) -> Keyring:
    """Return the schemes that the credentials allow.

    A token for session reports is fetched with the external one and renewed before its day is over, unless one is given.
    """
    schemes: dict[str, Scheme] = {}
    names = dict.fromkeys(argument for _, _, argument in SCHEMES.values())
    credentials.bind(*((name,) for name in names))
    chosen = {name: credentials.choose((name,)).get(name) for name in names}
    for scheme, (place, name, argument) in SCHEMES.items():
        if (value := chosen[argument]) is not None:
            schemes[scheme] = Scheme(place, name, TokenSource.fixed(value))
    if "CiExternalToken" in schemes and "CiToken" not in schemes:
        schemes["CiToken"] = Scheme("bearer", "authorization", TokenSource(fetch_ci_token, ageing=AGEING))
    return Keyring("avaamo", schemes, ARGUMENTS, credentials.secrets)


def fetch_ci_token(calls: CallRunner, settings: CallSettings) -> Steps[Token]:
    """Exchange the external token for one that reads session reports.

    Raises:
        AuthenticationFailed: The answer holds no token that can be used.
        CallError: The exchange failed.
    """
    from trunkline_avaamo.operations import operation

    authenticate = operation("authenticateConversationalIntelligence")
    if settings.deadline is None:
        settings = replace(settings, deadline=LOGIN_DEADLINE)
    granted = yield from calls.run(authenticate, {}, settings)
    token, seconds = granted.token, granted.expires_in
    usable = isinstance(token, str) and token.isascii() and token.isprintable() and bool(token)
    if not usable or not isinstance(seconds, int):
        text = f"avaamo {authenticate.id}: the answer holds no token that can be used"
        raise AuthenticationFailed(text, vendor="avaamo", operation=authenticate.id)
    # The lifetime, not the moment: the vendor's clock and ours need not agree.
    return Token(token, calls.clock.monotonic() + min(seconds, LONGEST))
