"""How Opentact wraps answers: `{success, payload}` and `{success: false, message, status, fields}`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from trunkline_runtime.engine.verdict import Envelope, Kind, Refusal, documented, first_text, kind_of_status
from trunkline_runtime.operation import Operation
from trunkline_runtime.outcome import FieldProblem

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
_STATUSES = range(600)
_BALANCE = re.compile(r"\b(balance|funds)\b", re.IGNORECASE)


class OpentactEnvelope(Envelope):
    """Opentact's envelope."""

    def refusal(self, status: int, value: object) -> Refusal | None:
        """Return the vendor's no; its `status` is HTTP's again or filler: it counts under a success, and is no code."""
        envelope = value if isinstance(value, dict) else {}
        if status < 300 and envelope.get("success") is not False:
            return None
        said = envelope.get("status")
        said = said if isinstance(said, int) and not isinstance(said, bool) else 0
        message = first_text(envelope, "message")
        fields = _fields(envelope.get("fields"))
        kind = _kind(status if status >= 300 else said, message or "", fields)
        return Refusal(
            kind,
            None if said in _STATUSES else said,
            message,
            fields,
            meta=first_text(envelope, "meta"),
            stale=kind is Kind.AUTHENTICATION,
            meaning=documented(message, MESSAGES),
        )

    def missing(self, operation: Operation[Any], value: object) -> str | None:
        """A success says so."""
        if operation.unwrap != "payload" or (isinstance(value, dict) and value.get("success") is True):
            return None
        return "an object with success true"

    def proof(self, operation: Operation[Any]) -> tuple[str, ...]:
        """Return what the documented sample of a batch of calls has, which has no id."""
        return ("state", "phones") if operation.id == "createCallBatch" else ()


def _kind(status: int, message: str, fields: Mapping[str, FieldProblem]) -> Kind:
    if fields and status < 500:
        return Kind.INPUT
    if status == 403 and _STALE.search(message):
        return Kind.AUTHENTICATION  # one page answers a bad token with 403, another with 401
    if status == 405 and _BALANCE.search(message):
        return Kind.FUNDS
    return kind_of_status(status)


def _fields(value: object) -> dict[str, FieldProblem]:
    return {str(name): _problem(said) for name, said in value.items()} if isinstance(value, dict) else {}


def _problem(said: object) -> FieldProblem:
    got = said.get("value") if isinstance(said, dict) else None
    return FieldProblem(first_text(said, "message") or "is wrong", got)
