"""How Opentact wraps answers: `{success, payload}` and `{success: false, message, status, fields}`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from trunkline_runtime.engine.verdict import Envelope, Kind, Refusal, documented, first_text, kind_of_status
from trunkline_runtime.operation import Operation

MESSAGES = (
    "validation failed",
    "TNLease and SMSCampaign not found",
    "internal error",
    "wrong value",
    "unauthorized",
    "balance too low",
    "not found",
    "conflict",
    "too many requests",
)
"""Messages of the spec's examples."""
_STALE = re.compile(r"\b(token|jwt|expired|unauthori[sz]ed)\b", re.IGNORECASE)
_BALANCE = re.compile(r"\b(balance|funds)\b", re.IGNORECASE)


class OpentactEnvelope(Envelope):
    """Opentact's envelope."""

    def refusal(self, status: int, value: object) -> Refusal | None:
        """Return the vendor's no; its own `status` is filler in several samples, so HTTP's is preferred."""
        envelope = value if isinstance(value, dict) else {}
        if status < 300 and envelope.get("success") is not False:
            return None
        code = envelope.get("status")
        code = code if isinstance(code, int) and not isinstance(code, bool) else None
        message = first_text(envelope, "message")
        fields = _fields(envelope.get("fields"))
        kind = _kind(status if status >= 300 else code or 0, message or "", fields)
        meaning = documented(message, MESSAGES)
        return Refusal(kind, code, message, fields, stale=kind is Kind.AUTHENTICATION, meaning=meaning)

    def missing(self, operation: Operation[Any], value: object) -> str | None:
        """A success says so."""
        if operation.unwrap != "payload" or (isinstance(value, dict) and value.get("success") is True):
            return None
        return "an object with success true"


def _kind(status: int, message: str, fields: Mapping[str, str]) -> Kind:
    if fields and status < 500:
        return Kind.INPUT
    if status == 403 and _STALE.search(message):
        return Kind.AUTHENTICATION  # one page answers a bad token with 403, another with 401
    if status == 405 and _BALANCE.search(message):
        return Kind.FUNDS
    return kind_of_status(status)


def _fields(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        return {}
    return {str(name): first_text(problem, "message") or "is wrong" for name, problem in value.items()}
