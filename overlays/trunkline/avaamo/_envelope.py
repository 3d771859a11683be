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


PROOF = {
    "sendChannelMessage": ("incoming_message",),
    "parseAnswersDocument": ("status",),
    "createLegacyDocument": ("status",),
}
"""What the samples of operations have whose answers have neither an id nor a `success` that is always there."""


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
        """A message is taken only when the answer says so; where it may leave that out, it must have the proof instead."""
        if operation.delivery != "once" or not isinstance(value, dict):
            return None
        codec = operation.result
        fields = codec.model.__fields__ if isinstance(codec, ModelCodec) else ()
        if "success" in value or any(spec.wire == "success" and spec.required for spec in fields):
            return None if value.get("success") is True else "success true"
        lacking = [name for name in PROOF.get(operation.id, ()) if value.get(name) in (None, "", [], {})]
        return f"an object with {lacking[0]}" if lacking else None
