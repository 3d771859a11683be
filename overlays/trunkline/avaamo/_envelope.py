"""How Avaamo answers. Its pages show no general error envelope; members seen in one place or another are read."""

from __future__ import annotations

from typing import Any

from trunkline_runtime.codecs.models import ModelCodec
from trunkline_runtime.engine.verdict import Envelope, Kind, Refusal, documented, first_text, kind_of_status
from trunkline_runtime.operation import Operation

MESSAGES = (
    "to_phone is missing",
    "Access token is not valid",
    "No permission for this agent",
    "document_group_id is missing",
    "message_uuid is not known",
    "The last day is before the first day",
    "Required field is missing",
    "Channel not found",
    "Rate limit exceeded",
    "Carrier is unreachable",
    "Internal error",
    "Authorization header is missing",
)
"""Messages of the spec's examples."""


class AvaamoEnvelope(Envelope):
    """Avaamo's answers."""

    def refusal(self, status: int, value: object) -> Refusal | None:
        """Return the vendor's no: an HTTP error, or `success: false` under a status of success."""
        failed = isinstance(value, dict) and value.get("success") is False
        if status < 300 and not failed:
            return None
        kind = kind_of_status(status) if status >= 300 else Kind.OTHER
        code = value.get("code") if isinstance(value, dict) else None
        known = (
            code if isinstance(code, int | str) and not isinstance(code, bool) and str(code) != str(status) else None
        )
        message = first_text(value, "message", "error", "errors")
        return Refusal(kind, known, message, stale=status == 401, meaning=documented(message, MESSAGES))

    def missing(self, operation: Operation[Any], value: object) -> str | None:
        """A message is taken only when the answer says so, or shows it where saying so is optional."""
        if operation.delivery != "once" or not isinstance(value, dict):
            return None
        codec = operation.result
        fields = codec.model.__fields__ if isinstance(codec, ModelCodec) else ()
        shown = any(value.get(spec.wire) not in (None, "", [], {}) for spec in fields if spec.wire != "success")
        promised = any(spec.wire == "success" and (spec.required or not shown) for spec in fields)
        return "success true" if (promised or "success" in value) and value.get("success") is not True else None
