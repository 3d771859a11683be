"""Making the error of a call from the verdict on its last try."""

from __future__ import annotations

import json
import re
from urllib.parse import parse_qsl

from trunkline_runtime import errors
from trunkline_runtime.engine.record import CallRecord
from trunkline_runtime.engine.verdict import Kind, Verdict
from trunkline_runtime.outcome import Outcome
from trunkline_runtime.redact import MASK

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
        pointer, expected, got = verdict.unreadable
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
        pointer, expected, got = verdict.unreadable
        place = f" at {pointer}" if pointer else ""
        return f"{status}: expected {expected}{place}, got {got}"
    refusal = verdict.refusal
    if refusal is None:
        return _lost(verdict, status)
    code = " ".join(filter(None, ("code", str(refusal.code), refusal.name)))
    parts = [status, code if refusal.code is not None else ""]
    text = ", ".join(filter(None, parts))
    if refusal.message:
        text += f", {refusal.message!r}"
    if refusal.meaning and refusal.meaning != refusal.message:
        text += f", which means {refusal.meaning!r}"
    if refusal.fields:
        text += " (" + "; ".join(f"{name}: {why}" for name, why in refusal.fields.items()) + ")"
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
    reason = getattr(verdict.cause, "reason", None)
    where = _PHASES.get(verdict.phase or "", f"in phase {verdict.phase!r}")
    return f"{what} {where}" + (f" after {status}" if status else "") + (f": {reason}" if reason else "")


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
            code=refusal.code,
            code_name=refusal.name,
            message=refusal.message,
            fields=refusal.fields,
            meta=refusal.meta,
            raw=refusal.raw,
        )
    if response is not None:
        request_id = response.header("x-request-id") or response.header("x-amzn-requestid")
        error.note_facts(request_id=call.cleaner().identifier(request_id) if request_id else None)
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
    prepared, operation = call.prepared, call.operation
    url = call.plan.prefix + (_template(operation.path) if operation.params else _path(call, prepared.path))
    if prepared.query:
        shown = [_name(call, name) for name, _ in parse_qsl(prepared.query, keep_blank_values=True)]
        url += "?" + "&".join(f"{name}={MASK}" for name in shown)
    parts = [f"curl -X {call.operation.method} '{url}'"]
    names = {"header": "", "bearer": "authorization", "basic": "authorization"}
    signed = [scheme for scheme in call.plan.schemes if scheme.place in names]
    parts += [f"-H '{names[scheme.place] or scheme.name}: {MASK}'" for scheme in signed]
    parts += [f"-H '{name}: {value}'" for name, value in prepared.headers if name == "content-type"]
    if prepared.form is not None:
        parts += [f"-d '{_name(call, name)}={MASK}'" for name, _ in prepared.form]
    elif prepared.body is not None:
        parts.append(f"-d '{_outline(call, prepared.body)}'")
    return " ".join(parts)


def _template(path: str) -> str:
    """Mask the arguments in an operation's path."""
    return re.sub(r"\{[^{}]*\}", MASK, path)


def _path(call: CallRecord, path: str) -> str:
    """Mask each part of a path that nobody has documented, unless it is certainly a plain word."""
    return "/".join(part if not part or call.cleaner().is_clean(part) else MASK for part in path.split("/"))


def _name(call: CallRecord, name: str) -> str:
    """Return the name of a field if the spec has it, or if it is certainly a plain word; a caller may have made it up."""
    known = any(name == param.wire for param in call.operation.params)
    return name if known or call.cleaner().is_clean(name) else MASK


def _outline(call: CallRecord, body: bytes) -> str:
    """Return a JSON body's member names with their values masked."""
    try:
        value = json.loads(body)
    except ValueError:
        return f"<{len(body)} bytes>"
    return json.dumps(dict.fromkeys((_name(call, name) for name in value), MASK)) if isinstance(value, dict) else MASK
