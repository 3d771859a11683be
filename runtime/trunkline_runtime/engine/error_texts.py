"""Making the error of a call from the verdict on its last try."""

from __future__ import annotations

import json
from urllib.parse import parse_qsl

from trunkline_runtime import errors
from trunkline_runtime.engine.record import CallRecord
from trunkline_runtime.engine.verdict import Kind, Verdict
from trunkline_runtime.outcome import Outcome
from trunkline_runtime.redact import MASK, scrub, scrub_path

HEAD = 2048
"""Bytes of an answer that an error keeps."""


def failure(call: CallRecord, verdict: Verdict) -> errors.CallError:
    """Return the error that tells what became of a call."""
    error = _make(call, verdict)
    call.describe(error)
    _add_facts(error, call, verdict)
    error.add_note(curl(call))
    return error


def _make(call: CallRecord, verdict: Verdict) -> errors.CallError:
    where = f"{call.engine.vendor.name} {call.operation.id}"
    unknown = verdict.outcome is Outcome.UNKNOWN
    if unknown and call.operation.delivery == "once":
        return errors.DeliveryUnknown(f"{where}: {_story(call, verdict)}; the vendor may have acted on it")
    if verdict.unreadable is not None:
        pointer, expected, got = (call.clean(text) for text in verdict.unreadable)
        text = f"{where}: {_story(call, verdict)}"
        return errors.ResponseDecodeError(text, pointer=pointer, expected=expected, got=got)
    if verdict.refusal is not None:
        refused: type[errors.ApiError] = verdict.refusal.kind.value
        return refused(f"{where}: {_story(call, verdict)}")
    remaining = call.remaining()
    if verdict.timed_out and remaining is not None and remaining <= 0.01:
        return call.out_of_time()
    kind = errors.ConnectionLost if unknown else errors.NotSent
    return kind(f"{where}: {_story(call, verdict)}")


def _story(call: CallRecord, verdict: Verdict) -> str:
    """Tell in one line what happened, with nothing in it that must not be seen."""
    status = "" if verdict.status is None else f"HTTP {verdict.status}"
    if verdict.unreadable is not None:
        pointer, expected, got = (call.clean(text) for text in verdict.unreadable)
        place = f" at {pointer}" if pointer else ""
        return f"{status}: expected {expected}{place}, got {got}"
    refusal = verdict.refusal
    if refusal is None:
        return _lost(verdict, status)
    code = " ".join(filter(None, ("code", str(refusal.code), refusal.name)))
    parts = [status, code if refusal.code is not None else ""]
    text = ", ".join(filter(None, parts))
    if refusal.message:
        text += f", {call.clean(refusal.message)!r}"
    if refusal.fields:
        text += " (" + "; ".join(f"{scrub(name)}: {call.clean(why)}" for name, why in refusal.fields.items()) + ")"
    return text


_PHASES = {
    "connect": "while connecting",
    "pool": "while waiting for a free connection",
    "write": "while the request was being sent",
    "read": "while waiting for the answer",
    "body": "while reading the answer",
    "total": "for the whole try",
}


def _lost(verdict: Verdict, status: str) -> str:
    what = "no answer in time" if verdict.timed_out else "the connection failed"
    return f"{what} {_PHASES.get(verdict.phase or '', f'in phase {verdict.phase!r}')}" + (
        f" after {status}" if status else ""
    )


def _add_facts(error: errors.CallError, call: CallRecord, verdict: Verdict) -> None:
    refusal, response = verdict.refusal, verdict.response
    doubtful = error.possibly_delivered or (verdict.outcome is Outcome.SUCCEEDED and call.operation.delivery != "read")
    passing = refusal is None or refusal.kind is not Kind.RATE or refusal.passing
    error.note_facts(
        http_status=verdict.status,
        body=verdict.body[:HEAD],
        retry_after=call.attempts[-1].retry_after,
        possibly_delivered=doubtful,
        retryable=error.retryable and passing and not (doubtful and call.operation.delivery == "once"),
    )
    if refusal is not None:
        error.note_facts(
            code=scrub(refusal.code) if isinstance(refusal.code, str) else refusal.code,
            code_name=refusal.name,
            message=None if refusal.message is None else call.clean(refusal.message),
            fields={scrub(name): call.clean(why) for name, why in refusal.fields.items()},
        )
    if response is not None:
        request_id = response.header("x-request-id") or response.header("x-amzn-requestid")
        error.note_facts(request_id=request_id and request_id[:200])
    if verdict.cause is not None:
        error.__cause__ = _bare(verdict.cause, call)


def _bare(cause: BaseException, call: CallRecord) -> BaseException:
    """Cut a transport's failure off from the library's own error, whose frames and request hold credentials."""
    root = cause.__cause__ or cause.__context__
    if root is not None:
        cause.add_note(f"{type(root).__name__}: {call.clean(str(root))}")
    cause.__cause__ = cause.__context__ = None
    return cause.with_traceback(None)


def curl(call: CallRecord) -> str:
    """Write the request as a curl line without any value in it."""
    prepared, known = call.prepared, call.known()
    url = call.plan.prefix + scrub_path(prepared.path, known)
    if prepared.query:
        url += "?" + "&".join(f"{name}={MASK}" for name, _ in parse_qsl(prepared.query, keep_blank_values=True))
    parts = [f"curl -X {call.operation.method} '{url}'"]
    names = {"header": "", "bearer": "authorization", "basic": "authorization"}
    signed = [scheme for scheme in call.plan.schemes if scheme.place in names]
    parts += [f"-H '{names[scheme.place] or scheme.name}: {MASK}'" for scheme in signed]
    parts += [f"-H '{name}: {value}'" for name, value in prepared.headers if name == "content-type"]
    if prepared.form is not None:
        parts += [f"-d '{name}={MASK}'" for name, _ in prepared.form]
    elif prepared.body is not None:
        parts.append(f"-d '{_outline(prepared.body)}'")
    return " ".join(parts)


def _outline(body: bytes) -> str:
    """Return a JSON body's member names with their values masked."""
    try:
        value = json.loads(body)
    except ValueError:
        return f"<{len(body)} bytes>"
    return json.dumps(dict.fromkeys(value, MASK)) if isinstance(value, dict) else MASK
