"""How Voximplant wraps answers: errors come as `{error: {code, msg}}` with HTTP status 200."""

from __future__ import annotations

from typing import Any

from trunkline.answers import Envelope, Kind, Refusal, kind_of_status
from trunkline.model import ModelCodec
from trunkline.operation import Operation
from trunkline.voximplant import codes

STALE = frozenset({447, 454, 455, 456})


class VoximplantEnvelope(Envelope):
    """Voximplant's envelope."""

    def refusal(self, status: int, value: object) -> Refusal | None:
        """Return the vendor's no; some of its clients also read a plural `errors`."""
        error = _error(value)
        if error is None:
            return None if status < 300 else Refusal(kind_of_status(status))
        code, message = error.get("code"), error.get("msg")
        number = int(code) if isinstance(code, int | str) and str(code).isdecimal() else None
        kind = codes.kind(number) if status < 500 else Kind.SERVER
        if status == 429 or (status >= 300 and kind is Kind.OTHER):
            kind = kind_of_status(status)
        text = message if isinstance(message, str) else None
        passing = number in codes.PASSING or status == 429
        return Refusal(kind, number, text, stale=number in STALE, passing=passing)

    def missing(self, operation: Operation[Any], value: object) -> str | None:
        """A success has a `result`, or where the method answers none, something else that its answer is known to have."""
        if not operation.path.startswith("/platform_api/"):
            return None
        if not isinstance(value, dict):
            return "an object"
        codec = operation.result
        known = {spec.wire for spec in codec.model.__fields__} if isinstance(codec, ModelCodec) else set(value)
        wanted = known & {"result"} or known
        return (
            None if not wanted or wanted & value.keys() else f"an object with {' or '.join(map(repr, sorted(wanted)))}"
        )


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
