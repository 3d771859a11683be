"""How a vendor answers whose document says it in `x-envelope`: by HTTP status, and by a member where it says no under 200."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from trunkline_runtime.engine.verdict import Envelope, Kind, Refusal, first_text, kind_of_status
from trunkline_runtime.operation import Operation
from trunkline_runtime.outcome import FieldProblem

_WORDS = ("message", "msg", "detail", "description", "error", "reason")


@dataclass(frozen=True, slots=True)
class PlainEnvelope(Envelope):
    """An envelope that data describes.

    Attributes:
        message: Where a refusal has its words, dotted, the likeliest first.
        code: Where it has its code.
        fields: Where it complains about fields: an object by field, or a list of objects.
        no: The member by which an answer with a good status says no; empty when none does.
        no_is: The value that member then has; `None` when its being there is the no.
    """

    message: tuple[str, ...] = ()
    code: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    no: str = ""
    no_is: str | int | bool | None = None

    def refusal(self, status: int, value: object) -> Refusal | None:
        """Return the vendor's no: an HTTP error, or the member that says so."""
        if status < 300 and not self._says_no(value):
            return None
        fields = _complaints(_first(value, self.fields))
        kind = kind_of_status(status) if status >= 300 else Kind.INPUT if fields else Kind.OTHER
        words, code = _first(value, self.message), _first(value, self.code)
        return Refusal(
            kind,
            code if isinstance(code, str | int) and not isinstance(code, bool) else None,
            words if isinstance(words, str) else first_text(value, *_WORDS),
            fields,
            stale=kind is Kind.AUTHENTICATION,
        )

    def missing(self, operation: Operation[Any], value: object) -> str | None:
        """Nothing is missing: such a document has no mark of success beside the status."""
        return None

    def _says_no(self, value: object) -> bool:
        if not self.no or not isinstance(value, dict):
            return False
        found = _at(value, self.no)
        return found not in (None, "", [], {}, False) if self.no_is is None else found == self.no_is


def _first(value: object, places: Iterable[str]) -> object:
    return next((found for place in places if (found := _at(value, place)) is not None), None)


def _at(value: object, place: str) -> object:
    for name in place.split("."):
        if isinstance(value, list) and name.isdecimal():
            value = value[int(name)] if int(name) < len(value) else None
        else:
            value = value.get(name) if isinstance(value, dict) else None
    return value


def _complaints(value: object) -> dict[str, FieldProblem]:
    """Complaints by field, whichever of the usual shapes they have."""
    if isinstance(value, dict):
        return {str(name): _words(problem) for name, problem in value.items()}
    found = {}
    for number, problem in enumerate(value if isinstance(value, list) else ()):
        name = first_text(problem, "field", "name", "parameter", "param", "pointer", "path", "key")
        found[name or str(number)] = _words(problem)
    return found


def _words(problem: object) -> FieldProblem:
    if isinstance(problem, list) and problem:
        problem = problem[0]
    return FieldProblem(problem if isinstance(problem, str) else first_text(problem, *_WORDS) or "is wrong")
