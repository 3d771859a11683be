"""Reading an answer: is it what was promised, a refusal in the vendor's envelope, or nothing that can be trusted?

A status of 200 is not a success until the envelope says so: Voximplant answers errors with 200, a captive portal
answers HTML.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, Protocol

from trunkline_runtime import errors
from trunkline_runtime.codecs import ListCodec, MapCodec, NullableCodec, json_type
from trunkline_runtime.codecs.json_reading import read_json
from trunkline_runtime.codecs.models import ModelCodec
from trunkline_runtime.outcome import FieldProblem, Outcome, RawRefusal
from trunkline_runtime.redact import MASK, Cleaner
from trunkline_runtime.transports.seam import Response, TransportFailure

if TYPE_CHECKING:
    from trunkline_runtime.operation import Operation


MAX_FIELDS = 50
"""Complaints about fields that an error tells; `error.raw` has all of them."""


class Kind(Enum):
    """Why a vendor says no; the value is the error that a caller sees."""

    AUTHENTICATION = errors.AuthenticationFailed
    PERMISSION = errors.PermissionDenied
    INPUT = errors.InvalidInput
    FUNDS = errors.InsufficientFunds
    QUOTA = errors.QuotaExceeded
    RATE = errors.RateLimited
    NOT_FOUND = errors.NotFound
    CONFLICT = errors.Conflict
    SERVER = errors.ServerFailed
    OTHER = errors.ApiError


@dataclass(frozen=True, slots=True)
class Refusal:
    """A no of the vendor's.

    Attributes:
        kind: Why.
        code: The vendor's own code; never a mere HTTP status.
        message: The vendor's own words; `cleaned` leaves out of them what they may repeat of the call.
        fields: Complaints by field, likewise.
        meta: What the vendor adds, likewise.
        stale: The token is the reason, and a new one would do.
        passing: A refusal for the rate that a short wait may cure.
        name: The vendor's symbolic name of the code.
        meaning: What the spec says that the code or message means; it repeats nothing, so it is always shown.
        raw: What the vendor said, as it came.
    """

    kind: Kind
    code: int | str | None = None
    message: str | None = field(default=None, repr=False)
    fields: Mapping[str, FieldProblem] = field(default_factory=dict, repr=False)
    meta: str | None = field(default=None, repr=False)
    stale: bool = False
    passing: bool = True
    name: str | None = None
    meaning: str | None = None
    raw: RawRefusal | None = None

    def cleaned(self, cleaner: Cleaner, status: int) -> Refusal:
        """Return the refusal as it may be shown: all that follows, errors, logs, spans and hooks, sees this one only."""
        raw = RawRefusal(self.code, self.message, self.fields, self.meta)
        documented = self.name is not None and self.meaning is not None
        known = documented or (isinstance(self.code, int) and (self.code == status or 400 <= self.code < 600))
        fields = dict(islice(self.fields.items(), MAX_FIELDS))
        return replace(
            self,
            code=self.code if known else cleaner.code(self.code),
            message=self.meaning if self.message is None else _shown(self.message, self.meaning, cleaner),
            fields={
                cleaner.clean(name) or MASK: FieldProblem(cleaner.clean(why) or MASK, why.value)
                for name, why in fields.items()
            },
            meta=None if self.meta is None else cleaner.clean(self.meta),
            raw=raw,
        )


def _shown(message: str, meaning: str | None, cleaner: Cleaner) -> str | None:
    """Prefer the vendor's words where all of them can be shown, then the spec's, then what is left of the vendor's."""
    cleaned = cleaner.clean(message)
    return meaning if meaning is not None and cleaned != message else cleaned


class Envelope(Protocol):
    """How one vendor wraps what it says."""

    def refusal(self, status: int, value: object) -> Refusal | None:
        """Return the vendor's no, or `None` when the answer is not one.

        Args:
            status: HTTP status.
            value: The parsed JSON, or `None` when there is none.
        """

    def missing(self, operation: Operation[Any], value: object) -> str | None:
        """Say in words what a success of this operation has and this answer has not; `None` when nothing is missing."""

    def proof(self, operation: Operation[Any]) -> tuple[str, ...]:
        """Return the members that show a success where no documented sample of the operation names what was made."""
        return ()


@dataclass(slots=True)
class Verdict:
    """What a try came to.

    Attributes:
        outcome: The row of the decision table.
        value: The result on the wire, when it succeeded.
        response: The answer, when one came.
        refusal: The vendor's no.
        unreadable: What is wrong with an answer that is neither: where (JSON pointer), what was expected, what came.
        phase: Where the transport failed.
        timed_out: A time limit was the reason.
        cause: The transport's failure.
        status: HTTP status, also of answers that were cut off.
        body: First bytes of the answer.
    """

    outcome: Outcome
    value: Any = field(default=None, repr=False)
    response: Response | None = None
    refusal: Refusal | None = None
    unreadable: tuple[str, str, str] | None = None
    phase: str | None = None
    timed_out: bool = False
    cause: TransportFailure | None = None
    status: int | None = None
    body: bytes = field(default=b"", repr=False)


def kind_of_status(status: int) -> Kind:
    """Return what an HTTP status means where no vendor says otherwise."""
    if status >= 500:
        return Kind.SERVER
    return _KINDS.get(status, Kind.OTHER)


_KINDS: Final = {
    400: Kind.INPUT,
    401: Kind.AUTHENTICATION,
    402: Kind.FUNDS,
    403: Kind.PERMISSION,
    404: Kind.NOT_FOUND,
    409: Kind.CONFLICT,
    410: Kind.NOT_FOUND,
    413: Kind.INPUT,
    414: Kind.INPUT,
    415: Kind.INPUT,
    422: Kind.INPUT,
    425: Kind.RATE,
    429: Kind.RATE,
}


def first_text(value: object, *names: str) -> str | None:
    """Return the first of these members of an object that is text."""
    if isinstance(value, dict):
        for name in names:
            if isinstance(value.get(name), str):
                return str(value[name])
    return None


def documented(message: str | None, messages: Iterable[str]) -> str | None:
    """Return the message of the spec that a vendor's is, whatever its case; `None` for another one."""
    said = (message or "").strip().lower()
    return next((text for text in messages if text.lower() == said), None)


def judge(operation: Operation[Any], envelope: Envelope, response: Response) -> Verdict:
    """Read an answer."""
    status, body = response.status, response.body
    if operation.binary and 200 <= status < 300:
        kind = response.header("content-type") or ""
        if "text/html" in kind:
            page = ("", "a file", "text/html")  # a portal or a login page, never what was asked for
            return Verdict(Outcome.UNKNOWN, response=response, unreadable=page, status=status, body=body)
        if "json" not in kind:
            return Verdict(Outcome.SUCCEEDED, body, response, status=status)
    value, parsed = _parse(body)
    refusal = envelope.refusal(status, value)
    if refusal is not None:
        outcome = _outcome(operation, status, refusal)
        return Verdict(outcome, response=response, refusal=refusal, status=status, body=body)
    if operation.binary:
        return Verdict(Outcome.SUCCEEDED, body, response, status=status)
    empty = not body and (operation.result is None or isinstance(operation.result, NullableCodec))
    problem = None if empty else _problem(operation, envelope, value, parsed, response)
    if problem is not None:
        return Verdict(Outcome.UNKNOWN, response=response, unreadable=problem, status=status, body=body)
    result = value[operation.unwrap] if operation.unwrap else value
    return Verdict(Outcome.SUCCEEDED, result, response, status=status)


def _outcome(operation: Operation[Any], status: int, refusal: Refusal) -> Outcome:
    """Place a no in the decision table; whatever is not surely a no counts as unknown."""
    if refusal.kind is Kind.RATE:
        return Outcome.REFUSED if refusal.passing else Outcome.ANSWERED
    if refusal.kind is Kind.SERVER or 300 <= status < 400 or status in (408, 499):
        return Outcome.UNKNOWN
    if operation.delivery == "once" and status < 300 and refusal.kind is Kind.OTHER:
        return (
            Outcome.UNKNOWN
        )  # no status and no known code says no: somebody behind the door may have given up waiting
    return Outcome.ANSWERED


def _parse(body: bytes) -> tuple[Any, bool]:
    try:
        return read_json(body), True
    except (ValueError, RecursionError):  # UnicodeDecodeError and JSONDecodeError are ValueErrors
        return None, False


def _problem(
    operation: Operation[Any], envelope: Envelope, value: Any, parsed: bool, response: Response
) -> tuple[str, str, str] | None:
    """Say where an answer is not a success, what was expected there and what came; `None` when it is one."""
    if not parsed:
        return "", "JSON", _describe(response)
    missing = envelope.missing(operation, value)
    if missing is not None:
        return "", missing, json_type(value)
    pointer = ""
    if operation.unwrap:
        if not isinstance(value, dict) or operation.unwrap not in value:
            return "", f"an object with {operation.unwrap!r}", json_type(value)
        pointer, value = f"/{operation.unwrap}", value[operation.unwrap]
    codec = operation.result
    if isinstance(codec, (ModelCodec, MapCodec)) and not isinstance(value, dict):
        return pointer, codec.expected, json_type(value)
    if isinstance(codec, ListCodec) and not isinstance(value, list):
        return pointer, codec.expected, json_type(value)
    if codec is not None and operation.delivery == "once":
        if not operation.unwrap and not codec.accepts(value):
            return pointer, codec.expected, f"{json_type(value)} without a required member"
        if isinstance(codec, ModelCodec) and (lacking := _unproven(codec, envelope.proof(operation), value)):
            return pointer, f"an object with {lacking}", f"{json_type(value)} that names nothing"
    return None


@cache
def _identifiers(codec: ModelCodec) -> frozenset[str]:
    """Return the members by which a result names what was made; a sample shows one, or objects that have one."""
    return frozenset(wire for wire in codec.model.__wires__ if wire in ("id", "uuid") or wire.endswith("_id"))


def _unproven(codec: ModelCodec, proof: tuple[str, ...], value: Any) -> str | None:
    """Say what an answer lacks to prove that something was made: an id of its own, the proof, or any member it may have.

    0 is no id and no yes; where a result has no ids, it may be a count, as of tries that are left.
    """
    known = value if isinstance(value, dict) else {}
    ids = _identifiers(codec)
    wanted = ids or (frozenset() if proof else codec.model.__wires__)
    for wire in wanted:
        if known.get(wire) not in _NOTHING:
            return None
    if not (wanted or proof):
        return None
    if not ids and any(type(known.get(wire)) is int for wire in wanted - _YES_OR_NO):
        return None
    if proof and all(known.get(wire) not in _NOTHING for wire in proof):
        return None
    return " and ".join(proof) or " or ".join(sorted(wanted))


_NOTHING: Final[tuple[object, ...]] = (None, "", 0, [], {})
_YES_OR_NO: Final = frozenset({"code", "result", "status", "success"})
"""Members whose 0 is a no, where it is not a code."""

_KNOWN_TYPES: Final = ("text/html", "text/plain", "text/csv", "text/xml", "application/xml", "application/octet-stream")


def _describe(response: Response) -> str:
    if not response.body:
        return "an empty body"
    kind = (response.header("content-type") or "").partition(";")[0].strip().lower()
    return kind if kind in _KNOWN_TYPES else "something that is not JSON"
