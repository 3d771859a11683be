"""Signing in to Voximplant: a service account whose key signs a JWT, or the deprecated account id and API key."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from trunkline_runtime.credentials import read_text
from trunkline_runtime.engine.effects import Steps
from trunkline_runtime.engine.signing import Keyring, Scheme
from trunkline_runtime.engine.token_renewal import Token
from trunkline_runtime.engine.tokens import TokenSource

if TYPE_CHECKING:
    from trunkline_runtime.credentials import Credentials
    from trunkline_runtime.engine.caller import CallRunner
    from trunkline_runtime.errors import CredentialError
    from trunkline_runtime.options import CallSettings

CredentialsInput: TypeAlias = "str | os.PathLike[str] | Mapping[str, object]"
"""The path of a `credentials.json`, its text, or its content as a mapping."""

LIFETIME = 3600
BACKDATED = 5  # a vendor clock a little behind ours would refuse a token "from the future"
DEAD = 60.0

ARGUMENTS = {
    "JwtAuth": "credentials",
    "AccountId": "account_id",
    "ApiKey": "api_key",
}


@dataclass(frozen=True, slots=True)
class ServiceAccount:
    """What a `credentials.json` holds."""

    account_id: str
    key_id: str
    private_key: str = field(repr=False)


def sign_in(credentials: Credentials) -> tuple[Keyring, Signer | None]:
    """Return the schemes that the credentials allow, and what signs for them where there is a service account.

    Raises:
        CredentialError: They cannot be read.
    """
    schemes: dict[str, Scheme] = {}
    found = credentials.from_one_source("credentials", "account_id", "api_key")
    source, account_id, api_key = found.get("credentials"), found.get("account_id"), found.get("api_key")
    account_id = None if account_id is None else credentials.check("account_id", _words(account_id) or account_id)
    signer = None
    if source is not None:
        account = read_account(source, credentials.error)
        credentials.secrets += [account.account_id, account.key_id, account.private_key]
        signer = Signer(account, account_id or account.account_id, credentials.error)
        schemes["JwtAuth"] = signer.scheme()
    if account_id is not None:
        schemes["AccountId"] = Scheme("form", "account_id", TokenSource.fixed(account_id))
    if api_key is not None:
        schemes["ApiKey"] = Scheme("form", "api_key", TokenSource.fixed(credentials.check("api_key", api_key)))
    return Keyring("voximplant", schemes, ARGUMENTS, credentials.secrets), signer


def read_account(source: object, error: Callable[[str, str], CredentialError]) -> ServiceAccount:
    """Read a service account from a path, JSON text or a mapping.

    Raises:
        CredentialError: It cannot be read, or something is missing in it.
    """
    value = source if isinstance(source, Mapping) else _parse(_text(source, error), error)
    if not isinstance(value, Mapping):
        raise error("credentials", "must hold a JSON object")
    parts: dict[str, str] = {}
    for name in ("account_id", "key_id", "private_key"):
        part = _words(value.get(name))
        if not part.strip():
            raise error("credentials", f"lacks {name}")
        parts[name] = part
    if "PRIVATE KEY-----" not in parts["private_key"]:
        raise error("credentials", "has a private_key that is not in PEM form")
    return ServiceAccount(**parts)


def _words(part: object) -> str:
    """Return a text or a number as text; nothing for anything else, or for a number that has no end."""
    try:
        return str(part) if isinstance(part, str | int) and not isinstance(part, bool) else ""
    except ValueError:
        return ""


def _text(source: object, error: Callable[[str, str], CredentialError]) -> str:
    if isinstance(source, str) and source.lstrip().startswith("{"):
        return source
    if not isinstance(source, str | os.PathLike):
        raise error("credentials", f"must be a path, JSON text or a mapping, not {type(source).__name__}")
    try:
        return read_text(source)
    except OSError as problem:
        raise error("credentials", f"names a file that cannot be read ({problem.strerror})") from None
    except ValueError:
        raise error("credentials", "names a file that is not UTF-8 text") from None


def _parse(text: str, error: Callable[[str, str], CredentialError]) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise error("credentials", "is not JSON") from None


class Signer:
    """Signs tokens; the key is parsed once, which takes a hundred times as long as to sign.

    Args:
        account: The service account.
        issuer: The account to act for; a child account's id acts for the child.
        error: Makes the error for a key that cannot be used.
    """

    def __init__(self, account: ServiceAccount, issuer: str, error: Callable[[str, str], CredentialError]) -> None:
        self._account = account
        self.issuer = issuer
        self._error = error
        self._key: list[Any] = []  # shared with the signers for child accounts

    def for_issuer(self, issuer: str) -> Signer:
        """Return a signer for another account with the same key."""
        signer = Signer(self._account, issuer, self._error)
        signer._key = self._key
        return signer

    def scheme(self) -> Scheme:
        """Return the scheme that puts its tokens on requests."""
        return Scheme("bearer", "authorization", TokenSource(self.fetch, dead=DEAD))

    def keyring(self) -> Keyring:
        """Return a keyring with nothing else in it."""
        return Keyring("voximplant", {"JwtAuth": self.scheme()}, ARGUMENTS, [self._account.key_id, self.issuer])

    def fetch(self, calls: CallRunner, settings: CallSettings) -> Steps[Token]:
        """Sign a token; nothing is sent.

        Raises:
            CredentialError: PyJWT is not installed, or the key is not an RSA key.
        """
        yield from ()
        issued = int(calls.clock.time()) - BACKDATED
        return Token(self._sign(issued), calls.clock.monotonic() + LIFETIME - BACKDATED)

    def _sign(self, issued: int) -> str:
        try:
            import jwt
        except ImportError:
            raise self._error("credentials", "need PyJWT: pip install 'trunkline[voximplant]'") from None
        if not self._key:
            self._key.append(self._parse_key(jwt))
        expires = issued + LIFETIME
        claims = {"iss": self.issuer, "iat": issued, "exp": expires}
        return str(jwt.encode(claims, self._key[0], algorithm="RS256", headers={"kid": self._account.key_id}))

    def _parse_key(self, jwt: Any) -> Any:
        algorithm = jwt.get_algorithm_by_name("RS256")
        try:
            key = algorithm.prepare_key(self._account.private_key)
            algorithm.sign(b"", key)  # an older PyJWT prepares keys of any kind; only signing tells
        except Exception:  # cryptography raises several unrelated types, and their texts may quote the key
            raise self._error("credentials", "has a private_key that is not an RSA key") from None
        return key
