"""What goes into the core and what comes out of it: plain data, no I/O."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from .text import Json as Json, parse_pairs

#: How an edge ends the answer: as usual, never, or by cutting the connection before or inside it.
Ending: TypeAlias = Literal["complete", "hang", "drop", "reset"]


@dataclass(slots=True)
class Request:
    """One HTTP request as an edge received it.

    Attributes:
        method: The verb, upper case.
        path: The path as sent, percent-encoded, starting with `/`.
        query: The query string without `?`.
        headers: Names in lower case; of repeated headers, the last.
        body: The whole body.
    """

    method: str
    path: str
    query: str = field(default="", repr=False)
    headers: dict[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)
    _pairs: dict[str, list[str]] | None = field(default=None, init=False, repr=False, compare=False)

    def pairs(self) -> dict[str, list[str]]:
        """Return the query as names and values; not to be changed.

        Raises:
            Malformed: Its bytes are not UTF-8.
        """
        if self._pairs is None:
            self._pairs = parse_pairs(self.query)
        return self._pairs


@dataclass(slots=True)
class Reply:
    """One HTTP answer, with instructions to the edge on how to deliver it badly.

    Attributes:
        status: The status code.
        body: The bytes of the body.
        content_type: The media type, or an empty string for none.
        headers: Further headers.
        delay: Seconds of real time to wait before the first byte.
        ending: `complete`, `hang` (never answer), `drop` (close before the first byte) or `reset` (close half-way).
        skew: Seconds by which the `Date` of the answer is wrong.
    """

    status: int
    body: bytes = field(default=b"", repr=False)
    content_type: str = "application/json"
    headers: tuple[tuple[str, str], ...] = ()
    delay: float = 0.0
    ending: Ending = "complete"
    skew: float = 0.0


@dataclass(slots=True, frozen=True)
class Violation:
    """One way in which a request breaks the spec.

    Attributes:
        where: `query`, `path`, `header`, `cookie` or `body`.
        name: The parameter, or the dotted path inside the body; empty when the body as a whole is wrong.
        keyword: The JSON Schema keyword that failed (`required`, `type`, `maxLength`, ...), or `syntax`.
        message: What is wrong, without the value.
        value: What was sent.
    """

    where: str
    name: str
    keyword: str
    message: str
    value: Json = field(default=None, repr=False)


class Problem(Exception):
    """Why a call is refused; each vendor writes it in its own envelope.

    Attributes:
        kind: `unauthorized`, `expired`, `forbidden`, `invalid`, `not_found`, `method`, `conflict`, `balance`,
            `limited`, `too_large`, `media_type` or `failed`.
        message: The vendor's message, when the kind's usual one does not fit.
        code: The vendor's own code, where it has codes.
        status: The HTTP status, when the kind's usual one does not fit.
        violations: For `invalid`, each thing that is wrong.
    """

    def __init__(
        self,
        kind: str,
        message: str = "",
        *,
        code: int | None = None,
        status: int | None = None,
        violations: tuple[Violation, ...] = (),
    ) -> None:
        super().__init__(kind, message)
        self.kind = kind
        self.message = message
        self.code = code
        self.status = status
        self.violations = violations
