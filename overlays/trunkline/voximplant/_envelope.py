"""How Voximplant wraps answers: errors come as `{error: {code, msg}}` with HTTP status 200."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from trunkline_runtime.codecs.models import ModelCodec
from trunkline_runtime.engine.verdict import Envelope, Kind, Refusal, kind_of_status
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_voximplant.error_codes import ErrorCode

_LONGEST_CODE = 18
STALE = frozenset({447, 454, 455, 456})
KINDS = {
    "authentication": Kind.AUTHENTICATION,
    "permission": Kind.PERMISSION,
    "invalid_input": Kind.INPUT,
    "unknown_method": Kind.INPUT,
    "funds": Kind.FUNDS,
    "quota": Kind.QUOTA,
    "rate": Kind.RATE,
    "not_found": Kind.NOT_FOUND,
    "conflict": Kind.CONFLICT,
    "server": Kind.SERVER,
}
"""What a class of `specs/voximplant/errors.yaml` means to a caller."""


class VoximplantEnvelope(Envelope):
    """Voximplant's envelope."""

    def refusal(self, status: int, value: object) -> Refusal | None:
        """Return the vendor's no; some of its clients also read a plural `errors`."""
        error = _error(value)
        if error is None:
            return None if status < 300 else Refusal(kind_of_status(status))
        code, message = error.get("code"), error.get("msg")
        number = _number(code)
        known = _known(number)
        kind = KINDS.get(known.kind, Kind.OTHER) if known else Kind.OTHER
        if status >= 500:
            kind = Kind.SERVER
        if status == 429 or (status >= 300 and kind is Kind.OTHER):
            kind = kind_of_status(status)
        text = message if isinstance(message, str) else None
        passing = status == 429 or bool(known and known.retry)
        name = known.name if known else None
        meaning = known.text if known else None
        stale = number in STALE
        return Refusal(kind, number, text, stale=stale, passing=passing, name=name, meaning=meaning)

    def missing(self, operation: Operation[Any], value: object) -> str | None:
        """A success has a `result`, or where the method answers none, something else that its answer is known to have."""
        if not operation.path.startswith("/platform_api/"):
            return None
        if not isinstance(value, dict):
            return "an object"
        codec = operation.result
        known = {spec.wire for spec in codec.model.__fields__} if isinstance(codec, ModelCodec) else set(value)
        wanted = known & {"result"} or known
        if wanted and not wanted & value.keys():
            return f"an object with {' or '.join(map(repr, sorted(wanted)))}"
        if operation.delivery == "once" and "result" in value and value["result"] in (None, 0):
            return "a result that says yes"
        return None


def _number(code: object) -> int | None:
    if isinstance(code, int) and not isinstance(code, bool):
        return code
    return int(code) if isinstance(code, str) and code.isdecimal() and len(code) < _LONGEST_CODE else None


def _known(number: int | None) -> ErrorCode | None:
    if number is None:
        return None
    from trunkline_voximplant.error_codes import find  # a table of hundreds of rows, for those who meet an error

    return find(number)


def _error(value: object) -> dict[str, Any] | None:
    if not isinstance(value, dict):
        return None
    error = value.get("error")
    if error is None:
        several = value.get("errors")
        error = several[0] if isinstance(several, list) and several else None
    if error is None:
        return None
    return error if isinstance(error, dict) else {"msg": error}
