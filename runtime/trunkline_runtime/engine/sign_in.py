"""Signing in as an OpenAPI document says it: a credential for each security scheme, taken as it is and never renewed."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from trunkline_runtime.credentials import Credentials
from trunkline_runtime.engine.signing import Keyring, Place, Scheme
from trunkline_runtime.engine.tokens import TokenSource
from trunkline_runtime.errors import InvalidArgument, MissingCredential

_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?(?::[0-9]{1,5})?\Z")


@dataclass(frozen=True, slots=True)
class SignIn:
    """One security scheme of a document.

    Attributes:
        scheme: Its name in the document.
        place: Where the credential travels.
        name: The name of the header, cookie or query parameter.
        arguments: The client's arguments that provide it; user and password for Basic.
    """

    scheme: str
    place: Place
    name: str
    arguments: tuple[str, ...]


def keyring(credentials: Credentials, ways: Iterable[SignIn]) -> Keyring:
    """Return the schemes that the credentials allow.

    Raises:
        CredentialError: One cannot be used; it is named.
    """
    schemes: dict[str, Scheme] = {}
    arguments: dict[str, str] = {}
    ways = tuple(ways)
    credentials.bind(*(way.arguments for way in ways))
    for way in ways:
        arguments[way.scheme] = " and ".join(way.arguments)
        found = credentials.choose(way.arguments)
        if found:
            value = _value(way, [found[name] for name in way.arguments])
            schemes[way.scheme] = Scheme(way.place, way.name, TokenSource.fixed(value))
    return Keyring(credentials.vendor, schemes, arguments, credentials.secrets)


def _value(way: SignIn, parts: list[str]) -> str:
    if way.place == "basic":
        return base64.b64encode(":".join(parts).encode()).decode()
    if way.place == "cookie":
        return f"{way.name}={parts[0]}"
    return parts[0]


class HostParts(dict[str, str]):
    """The variable parts of host names; one that nobody gave is asked for when a call needs it."""

    def __init__(self, vendor: str, known: Mapping[str, str]) -> None:
        super().__init__(known)
        self._vendor = vendor

    def __missing__(self, name: str) -> str:
        text = f"{self._vendor}: {name} is missing; give the client {name} (or base_url)"
        raise MissingCredential(text, vendor=self._vendor, argument=name)


def host_parts(credentials: Credentials, defaults: Mapping[str, str]) -> HostParts:
    """Return the variable parts of host names: as given, else what the document says.

    Raises:
        InvalidArgument: One is no part of a host name: credentials would go to another host.
    """
    found = {name: value for name, default in defaults.items() if (value := credentials.text(name) or default)}
    for name, value in found.items():
        if not _LABEL.match(value):
            raise InvalidArgument(name, "must be part of a host name", vendor=credentials.vendor)
    return HostParts(credentials.vendor, found)
