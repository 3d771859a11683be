"""Websocket frames as typed events: `trunkline.opentact.events`."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from trunkline import Opentact
from trunkline.opentact._event_opening import Opening
from trunkline.opentact._event_session import Session, SignInRefused
from trunkline.opentact.events import (
    AuthEvent,
    BalanceEvent,
    CallFlowEvent,
    CallStateEvent,
    SmsEvent,
    TnOrderEvent,
    UnknownEvent,
    parse_event,
)
from trunkline_runtime.codecs.base import Drift

from .spec import ROOT

EVENTS = json.loads((ROOT / "generated/trunkline_specs/opentact.events.json").read_text("utf-8"))["webhooks"]
BODY = EVENTS["websocketEvent"]["post"]["requestBody"]["content"]["application/json"]
FRAMES = {name: example["value"] for name, example in BODY["examples"].items()}
TYPES = {
    "auth": AuthEvent,
    "sms": SmsEvent,
    "call_state": CallStateEvent,
    "call_flow": CallFlowEvent,
    "balance": BalanceEvent,
    "tn_order": TnOrderEvent,
}
PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
JSON = st.recursive(
    PLAIN, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
)
PRIVATE = ("12017771234", "12017774321", "12017770000", "Hello", "owner@example.com", "Acme", "192.0.2.1")


@pytest.mark.parametrize("name", FRAMES)
def test_each_documented_event_has_its_type_and_keeps_everything(name: str) -> None:
    """Both generations of envelope come as typed events, and nothing of a frame is lost."""
    event = parse_event(json.dumps(FRAMES[name]))
    assert type(event) is TYPES[name]
    assert event.to_dict() == FRAMES[name]  # type: ignore[union-attr]


def test_every_type_has_a_sample() -> None:
    """The six types of the pages are the six here."""
    assert FRAMES.keys() == TYPES.keys()


@pytest.mark.parametrize("name", FRAMES)
def test_an_event_that_is_logged_shows_nobody(name: str) -> None:
    """No number, text, name or address is in what a log would hold."""
    shown = repr(parse_event(json.dumps(FRAMES[name])))
    assert not [private for private in PRIVATE if private in shown]


@pytest.mark.parametrize("kind", ["balance", "record", "transcript", "call_record", "", "SMS"])
def test_a_new_type_is_kept(kind: str) -> None:
    """Families that the pages name without a sample arrive with everything in them."""
    event = parse_event(json.dumps({"type": kind, "payload": {"amount": 5}}))
    assert isinstance(event, UnknownEvent)
    assert (event.type_, event.raw["payload"]) == (kind, {"amount": 5})


def test_fields_of_tomorrow_are_kept() -> None:
    """An event that grows is still that event."""
    event = parse_event(json.dumps(FRAMES["sms"] | {"region": "us"}))
    assert isinstance(event, SmsEvent)
    assert event.additional_properties == {"region": "us"}


@given(st.binary(max_size=50) | st.text(max_size=50) | JSON.map(json.dumps))
def test_no_frame_at_all_ends_a_stream(frame: bytes | str) -> None:
    """Whatever comes is an event, known or not."""
    assert parse_event(frame) is not None
    assert Session(parse_event).receive(frame)


@given(st.sampled_from(sorted(FRAMES)), st.data())
def test_no_spoiled_event_ends_a_stream(name: str, data: st.DataObject) -> None:
    """A known type with anything in any place is read or kept."""
    frame = json.loads(json.dumps(FRAMES[name]))
    place: Any = frame
    while isinstance(place, dict) and place:
        key = data.draw(st.sampled_from(sorted(place)))
        if not isinstance(place[key], dict) or data.draw(st.booleans()):
            place[key] = data.draw(JSON)
            break
        place = place[key]
    try:
        assert Session(parse_event).receive(json.dumps(frame))
    except SignInRefused:
        assert frame["success"] is False


@pytest.mark.parametrize("frame", ["[" * 100_000, "9" * 10_000, '{"type": "sms", "payload": ' + '{"a":' * 50_000])
def test_frames_made_to_hurt_are_kept_at_arms_length(frame: str) -> None:
    """Depth and length break nothing."""
    assert isinstance(parse_event(frame), UnknownEvent)


def test_what_differs_from_the_spec_is_told() -> None:
    """An odd or missing value is kept in the typed event and reported, as in an answer over HTTP."""
    drifts: list[Drift] = []
    frame = FRAMES["sms"] | {"payload": FRAMES["sms"]["payload"] | {"state": None, "delivered": "perhaps"}}
    event = parse_event(json.dumps(frame), drifts.append)
    assert isinstance(event, SmsEvent)
    assert event.payload.state is None
    assert event.payload.delivered == "perhaps"
    assert {drift.pointer for drift in drifts} == {"/payload/state", "/payload/delivered"}
    drifts.clear()
    parse_event(json.dumps(FRAMES["sms"]), drifts.append)
    assert drifts == []


@pytest.mark.parametrize("told", [list.append, lambda drifts, drift: 1 / 0], ids=["told", "failing"])
def test_a_stream_tells_its_client_s_on_drift(told: Any) -> None:
    """Events of a client's stream are reported to its `on_drift`; a report that fails does not end the stream."""
    drifts: list[Drift] = []
    frame = json.dumps(FRAMES["sms"] | {"payload": FRAMES["sms"]["payload"] | {"state": None}})
    with Opentact(token="t", on_drift=lambda drift: told(drifts, drift)) as client:
        opening = Opening(client._core, client._settings, client.origin, (), 10.0)
        assert isinstance(opening._parse(frame), SmsEvent)
    assert [drift.pointer for drift in drifts] == ([] if told is not list.append else ["/payload/state"])
