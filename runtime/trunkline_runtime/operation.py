"""An operation: everything the spec says about one call, ready to turn arguments into a request and an answer into a result.

Generated code holds one `Operation` a call; the engine never sees a spec.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, tzinfo
from typing import Any, Generic, Literal, NoReturn, TypeVar
from urllib.parse import quote

from trunkline_runtime.codecs.base import BadValue, Codec, DecodeContext, EncodeContext, json_text, sound, wire_text
from trunkline_runtime.codecs.multipart import encode_multipart
from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.near import nearest
from trunkline_runtime.outcome import Delivery
from trunkline_runtime.unset import UNSET

T = TypeVar("T")
_UTC = EncodeContext()
Location = Literal["path", "query", "header", "cookie", "body"]
BodyKind = Literal["none", "json", "form", "multipart", "text", "bytes"]
Style = Literal["", "deep", "pairs", "brackets"]
EXTRA = "**"
"""The key under which further keyword arguments travel (custom parameters of an open body)."""
PARAMS = "**params"
"""The key under which custom parameters travel that are given in one mapping."""
OPTION_NAMES = frozenset(
    {"base_url", "deadline", "evidence", "headers", "max_body", "max_items", "on_departure", "on_drift", "on_response"}
) | frozenset({"options", "params", "rate_key", "retries", "sink", "strict", "timeout"})
"""Keywords that are meant for this library and never for the vendor."""


@dataclass(frozen=True, slots=True)
class Param:
    """One argument of an operation.

    Attributes:
        name: The Python argument.
        wire: Its name on the wire; empty when it is the whole body.
        location: Where it travels.
        codec: How it travels.
        required: It must be given.
        hidden: Secret or personal: never shown.
        nullable: `None` is a value of its own and travels as null.
        default: Sent when the argument is left out.
        style: How an object or a list stands in a query: `deep` is `name[key]=value`, `pairs` is `key=value`, `brackets` is
            `name[]=value`; otherwise the name is repeated.
    """

    name: str
    wire: str
    location: Location
    codec: Codec[Any]
    required: bool = False
    hidden: bool = False
    nullable: bool = False
    default: object = UNSET
    style: Style = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A rule about which arguments may be given together.

    Attributes:
        names: The arguments.
        minimum: At least so many of them are given.
        maximum: At most so many of them are given.
        together: All of them are given, or none.
        needed_with: One of them is given when this argument is.
    """

    names: tuple[str, ...]
    minimum: int = 0
    maximum: int | None = None
    together: bool = False
    needed_with: str | None = None


@dataclass(slots=True)
class Prepared:
    """A request without its origin and credentials.

    Attributes:
        path: Encoded, with the server's base path.
        query: Encoded, without the question mark.
        headers: What the operation itself sets, Content-Type included.
        body: Encoded, or `None`.
        form: The fields of a form body, so that a vendor can add credentials to them.
        given: The arguments that were given, as they go out, by Python name.
    """

    path: str = field(repr=False)
    query: str = field(repr=False, default="")
    headers: tuple[tuple[str, str], ...] = field(repr=False, default=())
    body: bytes | None = field(repr=False, default=None)
    form: tuple[tuple[str, str], ...] | None = field(repr=False, default=None)
    given: dict[str, Any] = field(repr=False, default_factory=dict)


@dataclass(frozen=True)
class Operation(Generic[T]):
    """One call of a vendor's API.

    Attributes:
        id: The spec's operationId.
        vendor: `opentact`, `voximplant` or `avaamo`.
        method: HTTP method.
        origin: `https://host` without path; may hold `{instance}`-like variables.
        path: Path template with the server's base path, `/sms/{channel_uuid}/send.json`.
        delivery: May it be sent twice? `read` and `idempotent` may, `once` may not.
        security: Alternatives, each a tuple of scheme names that apply together; empty when none is documented.
        params: The arguments in order.
        result: How the answer is read; `None` when there is none.
        body: What kind of body it has.
        content_type: The media type of the body, where it is not the usual one of its kind.
        extra: Codec of further keyword arguments in an open body.
        unwrap: The property of the envelope that is the result.
        binary: The result is bytes.
        groups: Arguments that exclude or need each other.
        zone_argument: The argument that names the zone of the call's times.
        deprecated: The vendor advises against it.
        evidence: What it rests on: `documented`, `observed`, `listed` or `inferred`.
    """

    id: str
    vendor: str
    method: str
    origin: str
    path: str
    delivery: Delivery
    security: tuple[tuple[str, ...], ...] = ()
    params: tuple[Param, ...] = ()
    result: Codec[T] | None = None
    body: BodyKind = "none"
    content_type: str | None = None
    extra: Codec[Any] | None = None
    unwrap: str | None = None
    binary: bool = False
    groups: tuple[Group, ...] = ()
    zone_argument: str | None = None
    deprecated: bool = False
    evidence: str = "documented"
    _names: frozenset[str] = field(init=False, repr=False, compare=False)
    _wires: frozenset[str] = field(init=False, repr=False, compare=False)
    _whole: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # worked out once: calls are made thousands of times
        names = frozenset(param.name for param in self.params)
        whole = any(param.location == "body" and not param.wire for param in self.params)
        wires = frozenset(param.wire for param in self.params if param.location == "body")
        for name, value in (("_names", names), ("_whole", whole), ("_wires", wires)):
            object.__setattr__(self, name, value)

    def prepare(self, arguments: Mapping[str, object], region: str | None = None) -> Prepared:
        """Check and encode the arguments.

        Args:
            arguments: By Python name; `UNSET` and absent are the same; `EXTRA` and `PARAMS` hold mappings of custom parameters.
            region: The country whose national telephone numbers are read.

        Raises:
            InvalidArgument: One is missing or cannot be sent, or a group rule is broken; it names the argument.
        """
        if self.groups:
            self._check_groups(arguments)
        context = _UTC
        if region is not None or self.zone_argument is not None:
            context = EncodeContext(self._zone(arguments), region=region)
        path = self.path
        query: list[tuple[str, str]] = []
        headers: list[tuple[str, str]] = []
        cookies: list[str] = []
        body: dict[str, Any] = {}
        given: dict[str, Any] = {}
        for param in self.params:
            value = arguments.get(param.name, UNSET)
            if value is UNSET:
                if param.required:
                    self._refuse(param.name, "is missing")
                if param.default is UNSET:
                    continue
                encoded = self._encode(param, param.default, context)
            else:
                encoded = given[param.name] = self._encode(param, value, context)
            location = param.location
            if location == "body":
                body[param.wire] = encoded
            elif location == "path":
                path = path.replace(f"{{{param.wire}}}", self._segment(param, encoded))
            elif location == "query":
                query.extend(_styled(param, encoded))
            elif location == "cookie":
                cookies.append(f"{param.wire}={quote(self._header(param, encoded), safe='')}")
            else:
                headers.append((param.wire, self._header(param, encoded)))
        if not arguments.keys() <= self._names:
            self._check_unknown(arguments)
            self._check_keywords(arguments.get(EXTRA))
            self._add_extra(body, arguments.get(PARAMS, UNSET), context)
            self._add_extra(body, arguments.get(EXTRA), context)
        if cookies:
            headers.append(("cookie", "; ".join(cookies)))
        prepared = self._assemble(path, urlencode(query) if query else "", headers, body)
        prepared.given = given
        return prepared

    def decode(self, value: Any, context: DecodeContext) -> T:
        """Read the (unwrapped) answer.

        Raises:
            Mismatch: In strict mode, when it differs from the spec.
        """
        if self.result is None:
            return None  # type: ignore[return-value]  # T is None for operations without a result
        try:
            return self.result.decode(value, context, None)
        except RecursionError:  # a hostile answer; kept like anything else that is not what was promised
            context.drift(None, "an answer nested less deeply", value)
            return value  # type: ignore[no-any-return]

    def zone(self, arguments: Mapping[str, object]) -> tzinfo:
        """Return the zone in which this call's answer writes its times."""
        return self._zone(arguments)

    def _zone(self, arguments: Mapping[str, object]) -> tzinfo:
        name = arguments.get(self.zone_argument) if self.zone_argument else None
        if not isinstance(name, str) or name in ("", "auto"):  # `auto` is known to the vendor alone
            return UTC
        from zoneinfo import ZoneInfo

        try:
            return ZoneInfo(name)
        except (KeyError, ValueError, OSError):  # not there, not a name, a folder of zones
            problem = "must be an IANA time zone name that this machine knows (see tzdata)"
        return self._refuse(self.zone_argument or "", problem)

    def _encode(self, param: Param, value: object, context: EncodeContext) -> Any:
        if value is None and not (param.nullable and self.body == "json" and param.location == "body"):
            self._refuse(param.name, "must not be None" + ("" if param.required else "; leave it out instead"))
        try:
            encoded = param.codec.encode(value, context)
        except BadValue as error:
            name, problem = param.name + error.place, error.problem
        except RecursionError:
            name, problem = param.name, "must not be nested so deeply"
        else:
            if encoded != [] or (self.body == "json" and param.location == "body"):
                return encoded
            name, problem = param.name, "must not be empty: it could not be told from absent"
        return self._refuse(name, problem)

    def _segment(self, param: Param, encoded: Any) -> str:
        text = self._simple(param, encoded)
        if text in ("", ".", ".."):
            self._refuse(param.name, "must not be a dot segment" if text else "must not be empty")
        if "/" in text or "\\" in text or not text.isprintable():
            self._refuse(param.name, "must not contain slashes or control characters: it is one part of the path")
        return quote(text, safe="")

    def _header(self, param: Param, encoded: Any) -> str:
        text = self._simple(param, encoded)
        if not text.isascii() or not text.isprintable():
            self._refuse(param.name, "must be printable ASCII: it travels in a header")
        return text

    def _simple(self, param: Param, encoded: Any) -> str:
        """Write a value in OpenAPI's `simple` style, which joins lists with commas."""
        if not isinstance(encoded, list):
            return wire_text(encoded)
        texts = [wire_text(item) for item in encoded]
        if any("," in text for text in texts):
            self._refuse(param.name, "must not contain commas: the vendor splits there")
        return ",".join(texts)

    def _check_groups(self, arguments: Mapping[str, object]) -> None:
        for group in self.groups:
            given = [name for name in group.names if arguments.get(name, UNSET) is not UNSET]
            missing = [name for name in group.names if name not in given]
            names = ", ".join(group.names)
            if len(given) < group.minimum:
                self._refuse(missing[0], f"is missing: give at least {group.minimum} of {names}")
            if group.maximum is not None and len(given) > group.maximum:
                self._refuse(given[-1], f"excludes {given[0]}: give at most {group.maximum} of {names}")
            if group.together and given and missing:
                self._refuse(missing[0], f"is missing beside {given[0]}: give all of {names}, or none")
            if group.needed_with and not given and arguments.get(group.needed_with, UNSET) is not UNSET:
                self._refuse(missing[0], f"is missing beside {group.needed_with}: give one of {names}")

    def _check_unknown(self, arguments: Mapping[str, object]) -> None:
        """Refuse what this form of the call cannot carry: dropping it in silence would lose it."""
        for name, value in arguments.items():
            if name not in self._names and name not in (EXTRA, PARAMS) and value is not UNSET:
                self._refuse(name, "cannot be sent in this form of the call")

    def _check_keywords(self, extra: object) -> None:
        """Refuse a custom keyword that is probably meant for us: a slip in `timeout` must not travel to the vendor."""
        known = OPTION_NAMES | self._names
        for name in extra if isinstance(extra, Mapping) else ():
            close = name if name in OPTION_NAMES else nearest(name, known)
            if close is not None:
                where = (
                    f"options=CallOptions({close}=...)"
                    if close in OPTION_NAMES - {"options", "params"}
                    else f"{close}=..."
                )
                self._refuse(
                    name, f"is no argument: did you mean {where}? A custom parameter of this name goes into params"
                )

    def _add_extra(self, body: dict[str, Any], extra: object, context: EncodeContext) -> None:
        if not isinstance(extra, Mapping) and extra is not UNSET and extra is not None:
            self._refuse("params", f"must be a mapping, not {type(extra).__name__}")
        for name, value in extra.items() if isinstance(extra, Mapping) else ():
            if value is UNSET:
                continue
            if not isinstance(name, str):
                self._refuse("params", "must have text keys only")
            if name in body:
                self._refuse(name, "is given twice, as keyword and in params")
            if self.extra is None:
                self._refuse(str(name), "cannot be sent in this form of the call")
            if name in self._wires:
                self._refuse(str(name), "is a documented argument: give it by its own name")
            try:
                body[sound(name)] = self.extra.encode(value, context)
                continue
            except BadValue as error:
                place, problem = name + error.place, error.problem
            self._refuse(place, problem)

    def _assemble(self, path: str, query: str, headers: list[tuple[str, str]], body: dict[str, Any]) -> Prepared:
        if self.body == "none" or (self._whole and not body):
            return Prepared(path, query, tuple(headers))
        if self.body == "form":
            fields = body[""] if self._whole else body
            form = tuple(pair for wire, value in fields.items() for pair in _pairs(wire, value))
            headers.append(("content-type", "application/x-www-form-urlencoded"))
            return Prepared(path, query, tuple(headers), urlencode(form).encode("ascii"), form)
        if self.body == "multipart":
            content_type, content = encode_multipart(body[""] if self._whole else body)
            headers.append(("content-type", content_type))
            return Prepared(path, query, tuple(headers), content)
        headers.append(("content-type", self.content_type or "application/json"))
        if self.body == "bytes":
            return Prepared(path, query, tuple(headers), body[""].content)
        text = body[""] if self.body == "text" else json_text(body[""] if self._whole else body)
        return Prepared(path, query, tuple(headers), text.encode())

    def _refuse(self, argument: str, reason: str) -> NoReturn:
        raise InvalidArgument(argument, reason, vendor=self.vendor, operation=self.id)


def urlencode(pairs: Iterable[tuple[str, str]]) -> str:
    """Write pairs as a query string; a space is `%20`, which every server reads."""
    return "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs)


def _pairs(wire: str, encoded: Any) -> Iterator[tuple[str, str]]:
    """Repeat a name for each item of a list."""
    if isinstance(encoded, list):
        for item in encoded:
            yield wire, wire_text(item)
    else:
        yield wire, wire_text(encoded)


def _styled(param: Param, encoded: Any) -> Iterator[tuple[str, str]]:
    """Write an argument of the query in its style."""
    if isinstance(encoded, dict) and param.style == "deep":
        for key, value in encoded.items():
            yield from _styled(replace(param, wire=f"{param.wire}[{key}]"), value)
    elif isinstance(encoded, dict) and param.style == "pairs":
        for key, value in encoded.items():
            yield from _pairs(key, value)
    else:
        brackets = "[]" if param.style == "brackets" and isinstance(encoded, list) else ""
        yield from _pairs(f"{param.wire}{brackets}", encoded)


def choose(forms: Mapping[str, Operation[T]], argument: str, value: str) -> Operation[T]:
    """Return the wire form that an argument names.

    Raises:
        InvalidArgument: There is no such form.
    """
    if value in forms:
        return forms[value]
    first = next(iter(forms.values()))
    raise InvalidArgument(argument, f"must be one of {', '.join(forms)}", vendor=first.vendor, operation=first.id)
