"""Webhooks: `trunkline.opentact.webhooks`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
import yaml

from trunkline.opentact.callflow import Hangup, Response, Say
from trunkline.opentact.webhooks import (
    Call,
    CallFlowQuery,
    CallWebhookQuery,
    PayloadError,
    Sms,
    UnknownEvent,
    parse_call,
    parse_call_flow,
    parse_call_flow_query,
    parse_call_query,
    parse_message,
    same_secret,
)

SPEC = yaml.safe_load((Path(__file__).parents[2] / "specs/opentact/events.yaml").read_text())["webhooks"]
UUID = "7b2f9c10-4d1e-4a6b-9c3d-000000000001"
BODIES = [parse_message, parse_call, parse_call_flow]
QUERIES = [parse_call_query, parse_call_flow_query]


def examples(name: str) -> list[Any]:
    content = SPEC[name]["post"]["requestBody"]["content"]["application/json"]
    return [pytest.param(example["value"], id=f"{name}-{key}") for key, example in content["examples"].items()]


@pytest.mark.parametrize("body", examples("messagingCallback"))
def test_a_message_is_read(body: dict[str, Any]) -> None:
    """The body is the message itself, without an envelope."""
    sms = parse_message(json.dumps(body).encode())
    assert isinstance(sms, Sms)
    assert (str(sms.uuid), sms.type_, sms.state, sms.message) == (
        body["uuid"],
        body["type"],
        "success",
        body["message"],
    )
    assert sms.to_dict() == body


@pytest.mark.parametrize("body", [*examples("callWebhook"), *examples("callFlowRequest")])
def test_a_call_is_read(body: dict[str, Any]) -> None:
    """State changes and requests for instructions carry the whole call."""
    for parse in (parse_call, parse_call_flow):
        call = parse(json.dumps(body))
        assert isinstance(call, Call)
        assert (call.state, call.direction, call.from_) == (body["state"], body["direction"], body["from"])


def test_a_call_told_by_get_is_read() -> None:
    """Apps may ask for GET; then the query has state, caller and callee."""
    call = parse_call_query(b"state=live&from=%2B12017771234&to=12017774321")
    assert isinstance(call, CallWebhookQuery)
    assert (call.state, call.from_, call.to) == ("live", "+12017771234", "12017774321")
    flow = parse_call_flow_query("from=+12017771234&to=sip-login&more=1")
    assert isinstance(flow, CallFlowQuery)
    assert (flow.from_, flow.to, flow.additional_properties) == ("+12017771234", "sip-login", {"more": "1"})


def test_new_fields_are_kept() -> None:
    """The vendor adds fields without asking."""
    sms = parse_message(json.dumps({"uuid": UUID, "state": "success", "parts": 2}))
    assert isinstance(sms, Sms)
    assert sms.additional_properties == {"parts": 2}


def test_a_new_state_is_told_and_read() -> None:
    """A state that the spec does not list differs in nothing but being new: the shortest message stays a message."""
    told: list[Any] = []
    sms = parse_message(json.dumps({"uuid": UUID, "state": "queued-anew"}), on_drift=told.append)
    assert isinstance(sms, Sms)
    assert sms.to_dict()["state"] == "queued-anew"
    assert [drift.pointer for drift in told if drift.unlisted] == ["/state"]


@pytest.mark.parametrize("parse", BODIES)
def test_another_shape_is_kept_whole(parse: Any) -> None:
    """A page shows another carrier's payload; should it ever come, nothing of it is lost."""
    foreign = {"data": {"event_type": "message.finalized", "payload": {"text": "secret text"}}}
    event = parse(json.dumps(foreign))
    assert isinstance(event, UnknownEvent)
    assert event.raw == foreign
    assert "secret" not in repr(event)
    assert event.reason == "not a UUID but nothing at /uuid"


@pytest.mark.parametrize("parse", BODIES)
@pytest.mark.parametrize("body", [b"", b"no", b"[]", b"7", b"\xff", b'{"a":' * 100_000, b"{}" + b" " * 5_000_000])
def test_what_is_no_payload_is_refused(parse: Any, body: bytes) -> None:
    """Anybody can post to a webhook; one error covers whatever they send, and repeats nothing of it."""
    with pytest.raises(PayloadError) as caught:
        parse(body)
    assert len(str(caught.value)) < 80


@pytest.mark.parametrize("parse", QUERIES)
@pytest.mark.parametrize("query", ["a=" + "x" * 20_000, "&".join(["a=1"] * 200), b"from=\xff", "from=%ff"])
def test_what_is_no_query_is_refused(parse: Any, query: Any) -> None:
    """The same for the query form."""
    with pytest.raises(PayloadError):
        parse(query)


def test_a_message_shows_nobody() -> None:
    """A webhook that is logged tells neither number nor text."""
    body = {"uuid": UUID, "state": "success", "from": "12017774321", "to": "12017771234", "message": "very private"}
    shown = repr(parse_message(json.dumps(body)))
    assert UUID in shown
    assert not any(secret in shown for secret in ("12017774321", "12017771234", "private"))


def test_a_secret_in_the_url_is_what_can_be_checked() -> None:
    """Opentact signs nothing."""
    assert same_secret("hunter2", "hunter2")
    assert not same_secret("hunter3", "hunter2")
    assert not same_secret(None, "hunter2")
    with pytest.raises(ValueError, match="empty"):
        same_secret("", "")


def test_the_answer_to_a_call_is_a_call_flow() -> None:
    """What `parse_call_flow` asks, `callflow` answers."""
    assert str(Response(Say("Hello"), Hangup())).endswith("<Say>Hello</Say><Hangup /></Response>")


@pytest.mark.parametrize(
    "query",
    [
        "from=+12017774321&to=12017771234&state=live",
        b"from=%2B12017774321&to=12017771234&state=live",
        {"from": "+12017774321", "to": "12017771234", "state": "live"},
        {"from": " 12017774321", "to": "12017771234", "state": "live"},
        {"from": ["+12017774321"], "to": ["1", "12017771234"], "state": ["live"]},
        parse_qs("from=+12017774321&to=12017771234&state=live"),
    ],
    ids=["text", "bytes", "dict", "a plus that became a space", "lists, the last counts", "parse_qs"],
)
@pytest.mark.parametrize("parse", [parse_call_query, parse_call_flow_query])
def test_a_query_as_frameworks_hand_it_over(query: Any, parse: Any) -> None:
    """As text, as a dict, or as a dict of lists, such as Django's: the same event."""
    event = parse(query)
    assert (event.from_, event.to, event.state) == ("+12017774321", "12017771234", "live")
