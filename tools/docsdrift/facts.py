"""What a page states, as plain facts that can be committed, compared and checked; no sentence of the page is kept."""

import dataclasses
import hashlib
import json
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar, get_args

from docsdrift import PARSER_VERSION
from documents.values import JSON, Object, as_list, as_object, as_text

Confidence = Literal["high", "medium", "low"]
Location = Literal["path", "query", "header", "cookie", "body", "unknown"]
_Record = TypeVar("_Record")
LOCATIONS: tuple[Location, ...] = get_args(Location)


@dataclass(frozen=True, kw_only=True)
class Param:
    """One input: a parameter, a header or a top-level field of the body.

    `required` is None when the page does not say. `wildcard` is a stand-in for any further fields.
    """

    name: str
    location: Location
    type: str = ""
    required: bool | None = None
    conditional: bool = False
    wildcard: bool = False
    limits: Object = field(default_factory=dict)
    line: int = 0
    confidence: Confidence = "high"


@dataclass(frozen=True, kw_only=True)
class Example:
    """A sample body, its values masked. `status` is empty when the page does not say which answer it belongs to."""

    status: str = ""
    body: JSON = None
    parsed: Literal["strict", "relaxed", "no", "absent"] = "strict"
    line: int = 0
    confidence: Confidence = "high"


@dataclass(frozen=True, kw_only=True)
class Operation:
    """One operation as a page describes it: its inputs, its sample bodies both ways, and its sample calls."""

    method: str
    url: str
    params: tuple[Param, ...] = ()
    requests: tuple[Example, ...] = ()
    responses: tuple[Example, ...] = ()
    calls: tuple["Call", ...] = ()
    line: int = 0
    confidence: Confidence = "high"

    @property
    def key(self) -> str:
        """Method and URL, the operation's name on its page."""
        return f"{self.method} {self.url}"


@dataclass(frozen=True, kw_only=True)
class Call:
    """A sample call (curl): what it shows of the operation."""

    method: str
    url: str
    headers: tuple[str, ...] = ()
    auth: str = ""
    media: str = ""
    body: JSON = None
    line: int = 0


@dataclass(frozen=True, kw_only=True)
class Unplaced:
    """Something that looks like a fact and found no place."""

    kind: str
    line: int
    about: str = ""


@dataclass(frozen=True, kw_only=True)
class Page:
    """Everything one page states, with its three hashes.

    `raw` changes with any byte, `contract` only with what a client can notice, `text` with the prose.
    `document` is the OpenAPI document that the page embeds, if it does, without its prose.
    """

    slug: str
    dialect: str
    title: str = ""
    operations: tuple[Operation, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    raw: str = ""
    contract: str = ""
    text: str = ""
    cut: str = ""
    parser: str = PARSER_VERSION
    document: Object = field(default_factory=dict, repr=False)


def digest(value: object) -> str:
    """A short stable hash of a JSON value, whatever the order of its keys."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:20]


def contract_of(operations: tuple[Operation, ...]) -> str:
    """The hash of what a client can notice: no line numbers, no order, no sample values."""
    return digest(sorted((_contract(operation) for operation in operations), key=_sort_key))


def _contract(operation: Operation) -> object:
    params = [[p.location, p.name, p.type, p.required, p.conditional, p.wildcard, p.limits] for p in operation.params]
    answers = [[e.status, e.parsed, e.body] for e in operation.responses]
    requests = [[e.parsed, e.body] for e in operation.requests]
    calls = [[c.method, c.url, sorted(c.headers), c.auth, c.media, c.body] for c in operation.calls]
    parts = [sorted(part, key=_sort_key) for part in (params, answers, requests, calls)]
    return [operation.method, operation.url, parts]


def _sort_key(value: object) -> str:
    return json.dumps(value, sort_keys=True)


def to_json(page: Page) -> Object:
    """The page's facts as they are stored; empty fields are left out."""
    return as_object(_pruned(dataclasses.asdict(page)))


def _pruned(value: JSON, key: str = "") -> JSON:
    if isinstance(value, dict):
        if key in {"body", "limits", "document"}:
            return value
        return {
            name: _pruned(item, name)
            for name, item in value.items()
            if item not in ("", (), [], {}, None, False) or name in {"body", "required"}
        }
    if isinstance(value, list | tuple) and key != "body":
        return [_pruned(item) for item in value]
    return value


def from_json(value: Object) -> Page:
    """The page that `to_json` wrote."""
    return Page(
        **_known(Page, value, skip=("operations", "unplaced")),
        operations=tuple(_operation(as_object(item)) for item in as_list(value.get("operations"))),
        unplaced=_many(Unplaced, value.get("unplaced")),
    )


def _operation(value: Object) -> Operation:
    return Operation(
        **_known(Operation, value, skip=("params", "requests", "responses", "calls")),
        params=_many(Param, value.get("params")),
        requests=_many(Example, value.get("requests")),
        responses=_many(Example, value.get("responses")),
        calls=_many(Call, value.get("calls")),
    )


def _many(kind: type[_Record], value: JSON) -> tuple[_Record, ...]:
    return tuple(kind(**_known(kind, as_object(item))) for item in as_list(value))


def _known(kind: type, value: Object, skip: tuple[str, ...] = ()) -> dict[str, Any]:
    """The keyword arguments for a record; unknown keys of a newer file are left out."""
    known = {item.name for item in dataclasses.fields(kind)} - set(skip)
    arguments: dict[str, Any] = {key: item for key, item in value.items() if key in known}
    if "headers" in arguments:
        arguments["headers"] = tuple(arguments["headers"])
    return arguments


def location_of(text: str) -> Location:
    """The location a word names, `unknown` when none."""
    word = as_text(text).strip().lower()
    return next((known for known in LOCATIONS if known == word), "unknown")


def counterpart(operation: Operation, page: Page, other: Page) -> Operation | None:
    """The same operation on another copy of its page: by method and URL, or the only one where each copy has one."""
    if len(page.operations) == len(other.operations) == 1:
        return other.operations[0]
    return next((item for item in other.operations if item.key == operation.key), None)
