"""Signing in to Opentact: a token (JWT), an e-mail and password that fetch one, or an API key."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from trunkline.auth import Keyring, Scheme
from trunkline.codec import ANY
from trunkline.effects import Steps
from trunkline.errors import AuthenticationFailed
from trunkline.operation import Operation
from trunkline.tokens import Token, TokenSource

if TYPE_CHECKING:
    from trunkline.credentials import Credentials
    from trunkline.engine import Engine
    from trunkline.options import Settings

LOGIN: Operation[Any] = Operation(
    id="login",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/auth",
    delivery="read",
    security=(("Basic",),),
    result=ANY,
    unwrap="payload",
)
LIFETIME = 24 * 3600.0
AGEING = 3600.0
LOGIN_DEADLINE = 30.0

ARGUMENTS = {
    "AuthToken": "token (or email and password)",
    "ApiKeyBearer": "api_key",
    "Basic": "email and password",
}


def keyring(credentials: Credentials) -> Keyring:
    """Return the schemes that the credentials allow."""
    schemes: dict[str, Scheme] = {}
    chosen = credentials.choose(("token",), ("email", "password"))
    if "token" in chosen:
        schemes["AuthToken"] = Scheme("header", "x-auth-token", TokenSource.fixed(chosen["token"]))
    elif chosen:
        pair = f"{chosen['email']}:{chosen['password']}".encode()
        schemes["Basic"] = Scheme("basic", "authorization", TokenSource.fixed(base64.b64encode(pair).decode()))
        schemes["AuthToken"] = Scheme("header", "x-auth-token", TokenSource(log_in, ageing=AGEING))
    key = credentials.choose(("api_key",))
    if key:
        schemes["ApiKeyBearer"] = Scheme("bearer", "authorization", TokenSource.fixed(key["api_key"]))
    return Keyring("opentact", schemes, ARGUMENTS)


def log_in(engine: Engine, settings: Settings) -> Steps[Token]:
    """Fetch a token with e-mail and password.

    Raises:
        AuthenticationFailed: They are wrong, or the answer holds no token.
    """
    if settings.deadline is None:
        settings = replace(settings, deadline=LOGIN_DEADLINE)
    user = yield from engine.run(LOGIN, {}, settings)
    token = user.get("token") if isinstance(user, dict) else None
    if not isinstance(token, str) or not token.isascii() or not token.isprintable():
        raise AuthenticationFailed("opentact login: the answer holds no token", vendor="opentact", operation="login")
    return Token(token, engine.clock.time() + lifetime(token))


def lifetime(token: str) -> float:
    """Return for how many seconds a token lives by its own claims: a difference, so that no clock has to be right."""
    try:
        middle = token.split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(middle + "=" * (-len(middle) % 4)))
        seconds = float(claims["exp"]) - float(claims["iat"])
    except (IndexError, KeyError, TypeError, ValueError):
        return LIFETIME
    return seconds if 0 < seconds <= LIFETIME * 31 else LIFETIME
