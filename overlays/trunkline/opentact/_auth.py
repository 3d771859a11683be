"""Signing in to Opentact: a JWT, what fetches one, an API key, a Google or Facebook token, or a SIP user's digest."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from trunkline_runtime.codecs import ANY
from trunkline_runtime.engine.effects import Steps
from trunkline_runtime.engine.signing import Keyring, Scheme
from trunkline_runtime.engine.token_renewal import Token
from trunkline_runtime.engine.tokens import TokenSource
from trunkline_runtime.errors import AuthenticationFailed
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_runtime.credentials import Credentials
    from trunkline_runtime.engine.caller import CallRunner
    from trunkline_runtime.options import CallSettings

LOGIN: Operation[Any] = Operation(
    id="login",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/auth",
    delivery="read",
    security=(("Basic",), ("GoogleToken",), ("FacebookToken",)),
    result=ANY,
    unwrap="payload",
)
LIFETIME = 24 * 3600.0
AGEING = 3600.0
LOGIN_DEADLINE = 30.0

ARGUMENTS = {
    "AuthToken": "token (or email and password)",
    "ApiKeyBearer": "api_key",
    "ApiKeyQuery": "api_key",
    "GoogleToken": "google_token",
    "FacebookToken": "facebook_token",
    "SipUserToken": "ha1b",
    "Basic": "email and password",
    "EventToken": "google_token or facebook_token",
}
PERSONS = (("token",), ("email", "password"), ("google_token",), ("facebook_token",))
SOCIAL = {
    "google_token": ("GoogleToken", "x-auth-google-token"),
    "facebook_token": ("FacebookToken", "x-auth-facebook-token"),
}


def keyring(credentials: Credentials) -> Keyring:
    """Return the schemes that the credentials allow; all from one source, because most calls take any of them."""
    credentials.bind(*PERSONS, ("api_key",), ("ha1b",))
    schemes = {**_person(credentials), **_key(credentials)}
    digest = credentials.choose(("ha1b",))
    if digest:
        schemes["SipUserToken"] = Scheme("header", "x-auth-ha1b-token", TokenSource.fixed(digest["ha1b"]))
    return Keyring("opentact", schemes, ARGUMENTS, credentials.secrets)


def _person(credentials: Credentials) -> dict[str, Scheme]:
    chosen = credentials.choose(*PERSONS)
    if "token" in chosen:
        return {"AuthToken": Scheme("header", "x-auth-token", TokenSource.fixed(chosen["token"]))}
    renewed = Scheme("header", "x-auth-token", TokenSource(log_in, ageing=AGEING))
    if "email" in chosen:
        pair = base64.b64encode(f"{chosen['email']}:{chosen['password']}".encode()).decode()
        return {"Basic": Scheme("basic", "authorization", TokenSource.fixed(pair)), "AuthToken": renewed}
    for argument, value in chosen.items():
        name, header = SOCIAL[argument]
        # Calls take the social token as it is; the websocket wants a JWT, which it can fetch.
        return {name: Scheme("header", header, TokenSource.fixed(value)), "EventToken": renewed}
    return {}


def _key(credentials: Credentials) -> dict[str, Scheme]:
    place = credentials.value("api_key_in") or "header"
    if place not in ("header", "query"):
        raise credentials.error("api_key_in", 'must be "header" or "query"')
    key = credentials.choose(("api_key",))
    if not key:
        return {}
    source = TokenSource.fixed(key["api_key"])
    if place == "query":
        return {"ApiKeyQuery": Scheme("query", "bearer", source)}
    return {"ApiKeyBearer": Scheme("bearer", "authorization", source)}


def log_in(calls: CallRunner, settings: CallSettings) -> Steps[Token]:
    """Fetch a token with e-mail and password, or with a Google or Facebook token.

    Raises:
        AuthenticationFailed: They are wrong, or the answer holds no token.
    """
    if settings.deadline is None:
        settings = replace(settings, deadline=LOGIN_DEADLINE)
    user = yield from calls.run(LOGIN, {}, settings)
    token = user.get("token") if isinstance(user, dict) else None
    if not isinstance(token, str) or not token.isascii() or not token.isprintable():
        raise AuthenticationFailed("opentact login: the answer holds no token", vendor="opentact", operation="login")
    return Token(token, calls.clock.monotonic() + lifetime(token))


def lifetime(token: str) -> float:
    """Return for how many seconds a token lives by its own claims: a difference, so that no clock has to be right."""
    try:
        middle = token.split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(middle + "=" * (-len(middle) % 4)))
        seconds = float(claims["exp"]) - float(claims["iat"])
    except (IndexError, KeyError, TypeError, ValueError, OverflowError, RecursionError):
        return LIFETIME
    return seconds if 0 < seconds <= LIFETIME * 31 else LIFETIME
