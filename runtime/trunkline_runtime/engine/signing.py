"""Putting credentials on a request: which scheme an operation needs, and where its value goes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

from trunkline_runtime.engine.tokens import TokenSource
from trunkline_runtime.errors import InvalidArgument, MissingCredential
from trunkline_runtime.transports.seam import Request

if TYPE_CHECKING:
    from trunkline_runtime.operation import Operation, Prepared

Place = Literal["header", "bearer", "basic", "query", "form", "cookie"]


@dataclass(frozen=True, slots=True)
class Scheme:
    """One way to sign in: where the value travels, under which name, and where it comes from."""

    place: Place
    name: str
    source: TokenSource = field(repr=False)


@dataclass(slots=True)
class Draft(Request):
    """A request that still lacks its credentials; made anew for every try."""

    body: bytes | None = field(default=None, repr=False)

    def sign(self, scheme: Scheme, value: str) -> None:
        """Put one credential where its scheme wants it."""
        value = str(value)  # what masks it in frames stays behind: a transport of the user's may print what it sends
        match scheme.place:
            case "header":
                self.headers.append((scheme.name, value))
            case "bearer":
                self.headers.append(("authorization", f"Bearer {value}"))
            case "basic":
                self.headers.append(("authorization", f"Basic {value}"))
            case "cookie":
                self._add_cookie(value)
            case "query":
                self._add_to_query(scheme.name, value)
            case _:
                self._add_to_form(scheme.name, value)

    def _add_cookie(self, pair: str) -> None:
        """Add to the one `Cookie` header that a request may have."""
        others = [text for name, text in self.headers if name.lower() == "cookie"]
        self.headers[:] = [header for header in self.headers if header[0].lower() != "cookie"]
        self.headers.append(("cookie", "; ".join([*others, pair])))

    def _add_to_query(self, name: str, value: str) -> None:
        joint = "&" if "?" in self.url else "?"
        self.url += f"{joint}{name}={quote(value, safe='')}"

    def _add_to_form(self, name: str, value: str) -> None:
        """Add a field to the body, where no proxy logs it."""
        content_type = next((text for key, text in self.headers if key == "content-type"), "")
        if content_type.startswith("multipart/form-data"):
            boundary = content_type.partition("boundary=")[2]
            head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
            self.body = head.encode() + (self.body or b"")
            return
        if not content_type:
            self.headers.append(("content-type", "application/x-www-form-urlencoded"))
        pair = f"{name}={quote(value, safe='')}".encode("ascii")
        self.body = self.body + b"&" + pair if self.body else pair


def without_given(prepared: Prepared, schemes: tuple[Scheme, ...], operation: Operation[Any]) -> tuple[Scheme, ...]:
    """Return the schemes whose fields the arguments do not fill already, so that no field is there twice.

    Raises:
        InvalidArgument: An argument says something else in a field by which the client signs in.
    """
    fields = dict(prepared.form or ())
    filled = [scheme for scheme in schemes if scheme.place == "form" and scheme.name in fields]
    for scheme in filled:
        if fields[scheme.name] != scheme.source.latest():
            argument = next((param.name for param in operation.params if param.wire == scheme.name), scheme.name)
            problem = "must be what the client signs in with, because both travel in one field"
            raise InvalidArgument(argument, problem, vendor=operation.vendor, operation=operation.id)
    return tuple(scheme for scheme in schemes if scheme not in filled) if filled else schemes


class Keyring:
    """The credentials of one client.

    Args:
        vendor: Named in errors.
        schemes: What the client has, by the spec's scheme name.
        arguments: For each scheme name the client argument that would provide it, for errors.
        secrets: What else must be kept out of texts, such as a password that only a token is bought with.
    """

    def __init__(
        self, vendor: str, schemes: Mapping[str, Scheme], arguments: Mapping[str, str], secrets: Iterable[str] = ()
    ) -> None:
        self._secrets = tuple(secrets)
        self._vendor = vendor
        self._schemes = dict(schemes)
        self._arguments = dict(arguments)
        self._chosen: dict[tuple[tuple[str, ...], ...], tuple[Scheme, ...]] = {}

    def choose(self, security: tuple[tuple[str, ...], ...]) -> tuple[Scheme, ...]:
        """Return the schemes of the first alternative that the client can satisfy.

        Args:
            security: The operation's alternatives; none at all, or an empty one, means that no credential is needed.

        Raises:
            MissingCredential: There is none; it names the arguments that would help.
        """
        chosen = self._chosen.get(security)
        if chosen is None:
            chosen = self._chosen[security] = self._pick(security)
        return chosen

    def sources(self) -> list[TokenSource]:
        """Return every token source."""
        return [scheme.source for scheme in self._schemes.values()]

    def texts(self, scheme: str) -> list[str]:
        """Return the value of one scheme where the client has it."""
        value = self._schemes[scheme].source.latest() if scheme in self._schemes else None
        return [] if value is None else [str(value)]

    def values(self) -> list[str]:
        """Return the credentials that are known, dead ones too, so that they can be kept out of texts."""
        tokens = (source.latest() for source in self.sources())
        return [*self._secrets, *(token for token in tokens if token)]

    def _pick(self, security: tuple[tuple[str, ...], ...]) -> tuple[Scheme, ...]:
        if not security:
            return ()
        for names in security:
            if all(name in self._schemes for name in names):
                return tuple(self._schemes[name] for name in names)
        wanted = [" and ".join(dict.fromkeys(self._arguments.get(name, name) for name in names)) for names in security]
        wanted = list(dict.fromkeys(wanted))
        text = f"{self._vendor}: a credential is missing; give the client {' or '.join(wanted)}"
        raise MissingCredential(text, vendor=self._vendor, argument=wanted[0])
