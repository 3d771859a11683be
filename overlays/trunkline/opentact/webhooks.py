"""What Opentact posts to you, typed: messages, call states, and calls that want instructions.

    @app.post("/opentact/sms/<secret>")
    def receive(secret):
        if not same_secret(secret, WEBHOOK_SECRET):
            abort(404)
        match parse_message(request.body):
            case Sms(type_="smsi") as sms:
                answer(sms.from_, sms.message)
            case Sms() as sms:
                note(sms.uuid, sms.state, sms.delivered)
            case UnknownEvent() as event:
                log(event.reason)

Nothing that could verify the sender is documented: no signature, no header. One page names the address they come from,
72.21.26.35; a secret in the URL that you give Opentact, compared with `same_secret`, is what you can do yourself. How
long Opentact waits for messages' answers, and whether it repeats, is not documented: answer at once, work later, and
expect the same payload twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from urllib.parse import parse_qsl

from trunkline.payload import MAX_BYTES, Body, PayloadError, UnknownEvent, same_secret
from trunkline_opentact.events import Call, CallFlowQuery, CallWebhookQuery, Sms
from trunkline_runtime.codecs import JSON, Drift
from trunkline_runtime.codecs.models import Model
from trunkline_runtime.frames import private
from trunkline_runtime.payloads.base import read_object, size_of
from trunkline_runtime.payloads.understand import understand

__all__ = [
    "Call", "CallFlowQuery", "CallWebhookQuery", "PayloadError", "Sms", "UnknownEvent",
    "parse_call", "parse_call_flow", "parse_call_flow_query", "parse_call_query", "parse_message", "same_secret",
]  # fmt: skip

MAX_QUERY = 16 * 1024
MAX_FIELDS = 100


@private
def parse_message(
    body: Body, max_bytes: int = MAX_BYTES, on_drift: Callable[[Drift], object] | None = None
) -> Sms | UnknownEvent:
    """Read what was posted to a messaging profile's `callback_url`, or to a message's `custom_callback_url`.

    Args:
        body: The raw body of the request.
        max_bytes: The most to accept.
        on_drift: Told of each value that differs from the spec; it is kept.

    Returns:
        The message: `type_` is `smsi` for one that you received; an `UnknownEvent` with everything in it when the body
        differs from the spec.

    Raises:
        PayloadError: The body is too large, no JSON, or no object.
    """
    return understand(Sms, read_object(body, max_bytes), "message", on_drift)


@private
def parse_call(
    body: Body, max_bytes: int = MAX_BYTES, on_drift: Callable[[Drift], object] | None = None
) -> Call | UnknownEvent:
    """Read what was posted to a SIP control app's `webhook_url`; arguments, result and errors as `parse_message`."""
    return understand(Call, read_object(body, max_bytes), "call", on_drift)


@private
def parse_call_query(query: Body, on_drift: Callable[[Drift], object] | None = None) -> CallWebhookQuery | UnknownEvent:
    """Read the query of a request to a SIP control app's `webhook_url` when its `webhook_method` is GET.

    Args:
        query: The raw query, without `?`, or what a framework has parsed of it.
        on_drift: Told of each value that differs from the spec; it is kept.

    Returns:
        State, caller and callee; an `UnknownEvent` when the query differs from the spec.

    Raises:
        PayloadError: The query is too large or no text.
    """
    return understand(CallWebhookQuery, _read_query(CallWebhookQuery, query), "call", on_drift)


@private
def parse_call_flow(
    body: Body, max_bytes: int = MAX_BYTES, on_drift: Callable[[Drift], object] | None = None
) -> Call | UnknownEvent:
    """Read what was posted to a SIP control app's `call_flow_url`; answer with `str(callflow.Response(...))`.

    Arguments, result and errors as `parse_message`.
    """
    return understand(Call, read_object(body, max_bytes), "call_flow", on_drift)


@private
def parse_call_flow_query(
    query: Body, on_drift: Callable[[Drift], object] | None = None
) -> CallFlowQuery | UnknownEvent:
    """Read the query of a request to a `call_flow_url` when its `call_flow_method` is GET; as `parse_call_query`."""
    return understand(CallFlowQuery, _read_query(CallFlowQuery, query), "call_flow", on_drift)


def _read_query(model: type[Model], query: Body) -> dict[str, JSON]:
    types = {field.wire: field.codec.exact for field in model.__fields__}
    return {name: _typed(types.get(name), value) for name, value in _pairs(query)}


def _pairs(query: Body) -> Iterator[tuple[str, JSON]]:
    if isinstance(query, Mapping):
        yield from ((name, _single(value)) for name, value in read_object(query).items())
        return
    if not isinstance(query, bytes | bytearray | memoryview | str):
        raise PayloadError(f"query must be text, bytes or a parsed query, not {type(query).__name__}")
    if len(query) > MAX_QUERY or (isinstance(query, str) and size_of(query, MAX_QUERY) > MAX_QUERY):
        raise PayloadError(f"query larger than {MAX_QUERY} bytes")
    try:
        text = query if isinstance(query, str) else bytes(query).decode("ascii")
        pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=MAX_FIELDS, errors="strict")
    except ValueError:
        raise PayloadError("query cannot be read") from None
    yield from ((name, _single(value)) for name, value in pairs)


def _single(value: JSON) -> JSON:
    """Return one value of a query: frameworks keep a list of each, and a number's plus that was not encoded is a space."""
    if isinstance(value, list) and value:
        value = value[-1]
    return f"+{value[1:]}" if isinstance(value, str) and value[:1] == " " and value[1:].isdigit() else value


def _typed(exact: type | None, value: JSON) -> JSON:
    """Return a number or truth for the text that a query has in its place."""
    if not isinstance(value, str):
        return value
    if exact is int and value.isascii() and value.isdigit():
        return int(value)
    return {"true": True, "false": False}.get(value.lower(), value) if exact is bool else value
