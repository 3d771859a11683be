"""A fake token, number, text and one-time code go through every channel, and none shows."""

from __future__ import annotations

import contextlib
import io
import logging
import pickle
import re
import traceback
import warnings
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import trunkline
from trunkline_runtime import codecs as codec
from trunkline_runtime.engine import otel

TOKEN = "tok-SECRET-4f1d"
NUMBER = "12017774321"
TEXT = "Dear Ada, your code is 831942"
CODE = "831942"
SENDER = "12015550100"
CHANNEL = "3ad87fb7-c43e-4f00-8441-0123456789ab"
HEADER = "hdr-SECRET-9d"
HIDDEN = (HEADER, TOKEN, NUMBER, TEXT, CODE, "Dear Ada", CHANNEL, "+1 201 777 4321", "my-password", SENDER)

ECHO = f"cannot send {TEXT!r} to +{NUMBER} or +1 (201) 777-4321 with {TOKEN} as {CODE} by {HEADER}"


def echo(kit: Any, status: int, vendor: str) -> Any:
    """Answer an error that repeats everything."""
    if vendor == "voximplant":
        return kit.answer(status, {"error": {"code": 496, "msg": ECHO}}, {"x-request-id": "r1"})
    fields = {f"params.{NUMBER}": {"message": ECHO, "value": NUMBER}}
    return kit.answer(status, {"success": False, "message": ECHO, "status": status, "fields": fields})


ACTS: dict[str, tuple[Any, dict[str, Any]]] = {
    "opentact": (
        lambda client: client.sms.send(from_=SENDER, to=NUMBER, message=TEXT),
        {"token": TOKEN},
    ),
    "voximplant": (
        lambda client: client.sms.send_sms_message(source=SENDER, destination=NUMBER, sms_body=TEXT),
        {"account_id": "77", "api_key": TOKEN},
    ),
    "avaamo": (
        lambda client: client.sms.send(channel_uuid=CHANNEL, to_phone=f"+{NUMBER}", first_name=TEXT[:8], code=CODE),
        {"instance": "c6", "user_token": TOKEN},
    ),
}
OTHERS: dict[str, tuple[str, Any]] = {
    "the query form": (
        "opentact",
        lambda client: client.sms.send(from_=SENDER, to=NUMBER, message=TEXT, form="query"),
    ),
    "a raw call": (
        "opentact",
        lambda client: client.request("POST", f"/rest/sms/{NUMBER}", json={"text": TEXT}, query={"code": CODE}),
    ),
    "a multipart upload": (
        "opentact",
        lambda client: client.users.upload_avatar(uuid=CHANNEL, file=TEXT.encode()),
    ),
}


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> InMemorySpanExporter:
    """Record what goes to OpenTelemetry."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "get_tracer", provider.get_tracer)
    otel.forget()
    return exporter


def collect(error: BaseException) -> list[str]:
    """Return every text an error can turn into, the variables of our frames below the client's method included."""
    texts = [str(error), repr(error), repr(error.args), "".join(traceback.format_exception(error))]
    with contextlib.suppress(TypeError):
        texts.append(repr(pickle.dumps(error)))
        texts.append(repr(vars(pickle.loads(pickle.dumps(error)))))
    texts += [
        repr(value)
        for name, value in vars(error).items()
        if name not in ("body", "raw", "receipt", "_search", "_asearch")
    ]
    cause: BaseException | None = error
    while cause is not None:
        frames = traceback.walk_tb(cause.__traceback__)
        ours = [frame for frame, _ in frames if re.search("/(overlays|runtime)/trunkline", frame.f_code.co_filename)]
        texts += [repr(value) for frame in ours for value in frame.f_locals.values() if value is not error]
        texts.append(repr(cause))
        cause = cause.__cause__ or cause.__context__
    return texts


@pytest.mark.parametrize("act", [*ACTS, *OTHERS])
@pytest.mark.parametrize("ending", [403, 500, "lost", "unreached", "html", "refused argument"])
def test_nothing_shows(
    stage: Any, kit: Any, act: str, ending: Any, caplog: pytest.LogCaptureFixture, spans: InMemorySpanExporter
) -> None:
    """Neither errors, tracebacks, pickles, logs, warnings, spans nor hooks hold what a person or a vendor keeps secret."""
    vendor, call = OTHERS[act] if act in OTHERS else (act, ACTS[act][0])
    steps = {
        "lost": lambda: kit.lost(),
        "unreached": lambda: kit.unreached(),
        "html": lambda: kit.answer(200, f"<html>{ECHO}</html>".encode()),
        "refused argument": lambda: None,
    }
    seen: list[object] = []
    hooks = trunkline.Hooks(before=seen.append, after=seen.append, retry=seen.append)
    if ending == "refused argument":
        call = {  # each wrong in one place, all else as above
            "opentact": lambda client: client.sms.send(from_=SENDER, to=NUMBER + "x", message=TEXT),
            "voximplant": lambda client: client.sms.send_sms_message(
                source=NUMBER, destination=NUMBER, sms_body=TEXT * 99
            ),
            "avaamo": lambda client: client.sms.send(channel_uuid=f"{CHANNEL}/..", to_phone=NUMBER, first_name=TEXT),
        }[vendor]
    script = [steps[ending]() if ending in steps else echo(kit, ending, vendor) for _ in range(3)]
    shown: list[str] = []
    with caplog.at_level(logging.DEBUG), warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        try:
            raised = stage.play(
                call, *script, vendor=vendor, hooks=hooks, headers={"x-extra": HEADER}, **ACTS[vendor][1]
            )
        finally:
            shown += [record.getMessage() + repr(record.args) for record in caplog.records]
    assert isinstance(raised, trunkline.TrunklineError)
    shown += collect(raised)
    shown += [repr(event) for event in seen] + [str(warning.message) for warning in warned]
    shown += [span.to_json() for span in spans.get_finished_spans()]
    shown += [repr(request) for request in stage.seen]
    for text in shown:
        for secret in HIDDEN:
            assert secret not in text


def test_a_dead_token_is_still_a_secret(stage: Any, kit: Any) -> None:
    """A token that the vendor has just refused, and repeats in its refusal, does not show."""
    login = {"email": "a@b.c", "password": "p", "token": None}
    granted = kit.answer(200, {"success": True, "payload": {"token": TOKEN}})
    no = kit.answer(401, {"success": False, "message": f"{TOKEN} expired"})
    raised = stage.play(ACTS["opentact"][0], granted, no, granted, no, **login)
    assert "*** expired" == raised.message


def test_the_vendor_s_bytes_are_there_for_who_asks(stage: Any, kit: Any) -> None:
    """What is hidden can be read where that is the purpose: the answer's first bytes."""
    act, config = ACTS["opentact"]
    raised = stage.play(act, echo(kit, 403, "opentact"), **config)
    assert NUMBER.encode() in raised.body


def test_results_and_clients_hide_too(stage: Any, kit: Any) -> None:
    """A client, its options and a result show no secret either."""
    act, config = ACTS["opentact"]
    options = trunkline.CallOptions(headers={"x-secret": TOKEN}, rate_key=NUMBER)
    sms = kit.SMS | {"message": TEXT, "to": int(NUMBER), "from": SENDER}
    result = stage.play(act, kit.answer(200, {"success": True, "payload": sms}), **config)
    client = stage.client("opentact", headers={"x-secret": TOKEN}, **config)
    settings, vendor = client._settings, client._core.engine.vendor
    for thing in (result, client, options, settings, vendor, vendor.keyring.choose((("AuthToken",),))):
        for secret in HIDDEN:
            assert secret not in repr(thing)


def test_debug_log_for_people(stage: Any, kit: Any, caplog: pytest.LogCaptureFixture) -> None:
    """The debug log still says what happened: vendor, operation, try, outcome, status."""
    act, config = ACTS["opentact"]
    with caplog.at_level(logging.DEBUG, logger="trunkline"):
        stage.play(act, kit.unreached(), kit.answer(200, kit.TAKEN["opentact"]), **config)
    assert "opentact sendSms: try 1: never left" in caplog.text
    assert "opentact sendSms: waits 0.00 s before try 2" in caplog.text
    assert "opentact sendSms: try 2: succeeded, status 200" in caplog.text


def test_a_curl_line_without_values(stage: Any, kit: Any) -> None:
    """Errors carry the request as a curl line that names everything and shows nothing."""
    notes = {}
    for act in (*ACTS, *OTHERS):
        vendor, call = OTHERS[act] if act in OTHERS else (act, ACTS[act][0])
        stage.seen.clear()
        stage.script.clear()
        notes[act] = stage.play(call, echo(kit, 403, vendor), vendor=vendor, **ACTS[vendor][1]).__notes__[-1]
    assert (
        "curl -X POST 'https://api.opentact.org/rest/sms' -H 'x-auth-token: ***' -H 'content-type: application/json' "
        '-d \'{"from": "***", "to": "***", "message": "***"}\'' == notes["opentact"]
    )
    assert notes["voximplant"].endswith("-d 'source=***' -d 'destination=***' -d 'sms_body=***'")
    assert "'https://c6.avaamo.com/sms/***/send.json'" in notes["avaamo"]
    assert "?FROM=***&TO=***&Message=***'" in notes["the query form"]
    assert "/***/***/***?code=***" in notes["a raw call"]
    assert "bytes>'" in notes["a multipart upload"]


def test_drift_reports_say_types_not_values(stage: Any, kit: Any) -> None:
    """`on_drift` and strict errors tell the place and the type of what came."""
    drifts: list[codec.Drift] = []
    sms = kit.SMS | {"message": 5, "delivered": NUMBER}
    act, config = ACTS["opentact"]
    raised = stage.play(
        act, kit.answer(200, {"success": True, "payload": sms}), strict=True, on_drift=drifts.append, **config
    )
    assert isinstance(raised, trunkline.ResponseDecodeError)
    assert raised.possibly_delivered
    for text in [str(raised), *map(repr, drifts)]:
        assert NUMBER not in text


def test_printing_an_error_as_the_interpreter_does(sync_stage: Any, kit: Any) -> None:
    """The traceback a user sees on the terminal holds nothing, notes included."""
    act, config = ACTS["opentact"]
    raised = sync_stage.play(act, echo(kit, 403, "opentact"), headers={"x-extra": HEADER}, **config)
    out = io.StringIO()
    traceback.print_exception(raised, file=out)
    for secret in HIDDEN:
        assert secret not in out.getvalue()
