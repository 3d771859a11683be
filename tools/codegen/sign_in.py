"""A document with `x-envelope` gets its clients, too: sign-in from `securitySchemes`, the envelope from that extension."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from keyword import iskeyword
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from codegen.wire import Schema, SpecError

ENVELOPE_KEYS = {"message", "code", "fields", "no", "no_is"}
TAKEN = {
    "self", "config", "timeout", "deadline", "retries", "headers", "base_url", "strict", "on_drift", "on_response",
    "on_departure", "max_body", "sink", "rate_key", "evidence", "hooks", "limiter", "budget", "clock", "user_agent",
    "default_region", "proxy", "verify", "cert", "limits", "trust_env", "plain_hosts", "transport",
}  # fmt: skip
"""The settings that every client has."""


@dataclass(frozen=True)
class Way:
    """One security scheme as the client takes it."""

    scheme: str
    place: str
    name: str
    arguments: tuple[str, ...]
    about: str

    @property
    def code(self) -> str:
        """The `SignIn` expression."""
        return f"SignIn({self.scheme!r}, {self.place!r}, {self.name!r}, {self.arguments!r})"


@dataclass(frozen=True)
class ClientView:
    """The clients of one vendor.

    Attributes:
        name: The class.
        origin: Where most calls go, with `{variables}`.
        variables: The variable parts and what they are by default.
        ways: The security schemes.
        security: The alternatives for calls that name none.
        envelope: The `PlainEnvelope` expression.
        about: Of each argument, what it is.
    """

    name: str
    origin: str
    variables: dict[str, str]
    ways: tuple[Way, ...]
    security: tuple[tuple[str, ...], ...]
    envelope: str
    about: dict[str, str]


def client_view(document: Schema, vendor: str) -> ClientView | None:
    """Return the clients of a document, or `None` where they are written by hand.

    Raises:
        SpecError: `x-envelope` says something that is not known, or two arguments have one name.
    """
    if "x-envelope" not in document:
        return None
    schemes = (document.get("components") or {}).get("securitySchemes") or {}
    names = _Names()
    ways = tuple(way for name, scheme in schemes.items() if (way := _way(name, scheme, schemes, names)))
    origin, variables = _origin(document["servers"][0])
    about = {argument: way.about for way in ways for argument in way.arguments}
    about |= {names.free(name): "Part of the vendor's host name." for name in variables}
    if not set(variables) <= set(about):
        raise SpecError(f"a variable of the server has the name of a credential or setting: {sorted(variables)}")
    known = {way.scheme for way in ways}
    return ClientView(
        "".join(part[:1].upper() + part[1:] for part in vendor.split("_")),
        origin,
        variables,
        ways,
        _usual(document, known),
        _envelope(document["x-envelope"] or {}),
        about,
    )


class _Names:
    """Names of arguments that are still free."""

    def __init__(self) -> None:
        self._taken = set(TAKEN)

    def free(self, wanted: str) -> str:
        """Return the name, or with a number where it is taken."""
        name, number = wanted, 1
        while name in self._taken or iskeyword(name):
            number += 1
            name = f"{wanted}_{number}"
        self._taken.add(name)
        return name


def _way(name: str, scheme: Schema, schemes: Schema, names: _Names) -> Way | None:
    """How a scheme travels; `None` for one that a fixed credential cannot serve, such as a client certificate."""
    kind, about = scheme.get("type"), _about(scheme)
    if kind == "apiKey":
        return Way(
            name, scheme["in"], scheme["name"], (names.free(_argument(name, "api_key", scheme, schemes)),), about
        )
    if kind == "http" and scheme.get("scheme", "").lower() == "basic":
        user = _argument(name, "username", scheme, schemes)
        pair = (names.free(user), names.free(f"{user.removesuffix('username')}password"))
        return Way(name, "basic", "authorization", pair, about)
    if kind in ("oauth2", "openIdConnect") or (kind == "http" and scheme.get("scheme", "").lower() == "bearer"):
        return Way(name, "bearer", "authorization", (names.free(_argument(name, "token", scheme, schemes)),), about)
    return None


def _about(scheme: Schema) -> str:
    line = " ".join(str(scheme.get("description") or "").split()).partition(". ")[0].rstrip(".")
    return f"{line[:160]}." if line else "As the vendor gave it to you."


def _argument(name: str, usual: str, scheme: Schema, schemes: Schema) -> str:
    """The usual name where one scheme is of its kind, its own where several are."""
    if "x-python-name" in scheme:
        return str(scheme["x-python-name"])
    alike = [one for one in schemes.values() if _kind(one) == _kind(scheme)]
    own = str(PythonIdentifier(re.sub(r"[^A-Za-z0-9]+", "_", name), "field_"))
    return usual if len(alike) == 1 else f"{own}_{usual}" if usual == "username" else own


def _kind(scheme: Schema) -> str:
    kind = str(scheme.get("type"))
    return {"oauth2": "bearer", "openIdConnect": "bearer"}.get(kind, str(scheme.get("scheme", kind)).lower())


def _origin(server: Schema) -> tuple[str, dict[str, str]]:
    scheme, _, rest = server["url"].partition("://")
    origin = f"{scheme}://{rest.partition('/')[0]}"
    declared = server.get("variables") or {}
    return origin, {name: str(declared.get(name, {}).get("default", "")) for name in re.findall(r"\{(\w+)\}", origin)}


def _usual(document: Schema, known: set[str]) -> tuple[tuple[str, ...], ...]:
    """What most operations take."""
    counts: Counter[tuple[tuple[str, ...], ...]] = Counter()
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "security" in operation:
                counts[tuple(tuple(one) for one in operation["security"] if set(one) <= known)] += 1
    return counts.most_common(1)[0][0] if counts else ()


def _envelope(spec: Schema) -> str:
    unknown = sorted(set(spec) - ENVELOPE_KEYS)
    if unknown:
        raise SpecError(f"x-envelope: {unknown[0]} is not one of {', '.join(sorted(ENVELOPE_KEYS))}")
    parts: list[str] = []
    for key, value in spec.items():
        plain: Any = value if key in ("no", "no_is") else tuple([value] if isinstance(value, str) else value)
        parts.append(f"{key}={plain!r}")
    return f"PlainEnvelope({', '.join(parts)})"
