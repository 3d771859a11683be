"""What Avaamo posts becomes typed events, and nothing of a payload is lost or shown."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from trunkline import Drift
from trunkline.avaamo.webhooks import (
    ChannelMessageEvent,
    ChannelModeEvent,
    ChatRequestAcceptedEvent,
    ChatTerminatedEvent,
    NewChatRequestEvent,
    UnknownEvent,
    UserMessageEvent,
    parse_channel_event,
    parse_live_agent_event,
    parse_outreach_status,
)
from trunkline_runtime.payloads.base import PayloadError

ROOT = Path(__file__).parents[2]
SPEC = json.loads((ROOT / "generated/trunkline_specs/avaamo.events.json").read_text("utf-8"))
PARSE = {
    "customChannel": parse_channel_event,
    "customLiveAgent": parse_live_agent_event,
    "outreachStatus": parse_outreach_status,
}
SAMPLES = [
    pytest.param(hook, sample["value"], id=f"{hook}-{name}")
    for hook, item in SPEC["webhooks"].items()
    for name, sample in item["post"]["requestBody"]["content"]["application/json"]["examples"].items()
]
EVENT = {"uuid": "e", "created_at": 1763000010.5, "conversation": {"uuid": "c", "display_name": "S3CRET"}}
DEVICE = {"device_uuid": "d", "last_visited_page": "S3CRET"}
USER = {"first_name": "S3CRET", "email": "S3CRET", "custom_properties": {"a": "S3CRET"}, "device": DEVICE}


@pytest.mark.parametrize(("hook", "payload"), SAMPLES)
def test_every_sample_becomes_its_type_and_writes_back_the_same(hook: str, payload: dict[str, Any]) -> None:
    """Reading is reversible: no member is dropped, renamed or rounded, and no sample is an unknown event."""
    event = PARSE[hook](json.dumps(payload).encode())
    assert not isinstance(event, UnknownEvent)
    written = event.to_dict()
    assert written == payload.get("event", payload)


@pytest.mark.parametrize(
    ("kind", "expected", "more"),
    [
        ("new_chat_request", NewChatRequestEvent, {"chat_request": {"uuid": "r"}}),
        ("chat_request_accepted", ChatRequestAcceptedEvent, {"chat_request": {"uuid": "r"}}),
        ("user_message", UserMessageEvent, {"message": {"uuid": "m", "content": "hi", "created_at": 1763000010}}),
        ("chat_terminated", ChatTerminatedEvent, {}),
    ],
)
def test_live_agent_events_are_told_apart(kind: str, expected: type, more: dict[str, Any]) -> None:
    """Each of the four events arrives as its own class, out of its envelope, with its time as an aware datetime."""
    event = parse_live_agent_event(json.dumps({"event": {**EVENT, "event_type": kind, **more}}))
    assert isinstance(event, expected)
    assert not isinstance(event, UnknownEvent)
    assert event.created_at == datetime(2025, 11, 13, 2, 13, 30, 500_000, tzinfo=UTC)


def test_channel_events_are_told_apart() -> None:
    """A reply and a change of who speaks are two classes."""
    common = {"bot_uuid": "b", "channel_uuid": "c", "user": {"uuid": "u"}, "conversation": {"uuid": "v"}}
    message = parse_channel_event(json.dumps({**common, "event_type": "MESSAGE", "message": {"text": "hi"}}))
    mode = parse_channel_event(json.dumps({**common, "event_type": "AGENT_MODE_CHANGE", "mode": "AGENT"}))
    assert isinstance(message, ChannelMessageEvent)
    assert message.message.text == "hi"
    assert isinstance(mode, ChannelModeEvent)
    assert mode.mode == "AGENT"


@pytest.mark.parametrize(
    ("parse", "payload", "kind"),
    [
        (parse_channel_event, {"event_type": "TYPING", "user": {"uuid": "u"}}, "TYPING"),
        (parse_channel_event, {"event_type": ["MESSAGE"]}, None),
        (parse_channel_event, {}, None),
        (parse_live_agent_event, {"event": {"event_type": "chat_paused", "n": 1}}, "chat_paused"),
        (parse_live_agent_event, {"event": "new_chat_request"}, None),
        (parse_outreach_status, {"state": "delivered"}, "outreach_status"),
    ],
)
def test_what_the_spec_does_not_know_is_kept_whole(parse: Any, payload: dict[str, Any], kind: str | None) -> None:
    """An event of a new type, or one that differs, is no exception: its payload arrives unchanged."""
    event = parse(json.dumps(payload))
    assert isinstance(event, UnknownEvent)
    assert event.raw == payload
    if kind is not None:
        assert event.type_ == kind


@pytest.mark.parametrize("odd", ["soon", 1e300, None, {"a": 1}])
def test_one_odd_field_loses_no_event(odd: object) -> None:
    """An event inside an envelope is read as leniently as any other: the oddity is kept, and reported with its place."""
    drifts: list[Drift] = []
    body = {"event": {**EVENT, "event_type": "chat_terminated", "created_at": odd}}
    event = parse_live_agent_event(json.dumps(body), on_drift=drifts.append)
    assert isinstance(event, ChatTerminatedEvent)
    assert event.to_dict() == body["event"]
    assert [drift.pointer for drift in drifts] == ["/event/created_at"]


@pytest.mark.parametrize("parse", PARSE.values())
@pytest.mark.parametrize("body", [b"", b"\xff", b"[]", b"1", b"{" * 100_000, b'{"a":"' + b"x" * 5_000_000 + b'"}'])
def test_what_is_no_object_is_refused(parse: Any, body: bytes) -> None:
    """Bytes that are no JSON object, or too many, raise `PayloadError` and are not repeated in its text."""
    with pytest.raises(PayloadError) as caught:
        parse(body)
    assert len(str(caught.value)) < 80


def test_nothing_personal_or_secret_is_shown() -> None:
    """No repr of an event holds a name, a text, a property, an address or an unguessable identifier."""
    button = {"type": "post", "title": "S3CRET", "payload": "S3CRET"}
    payload = {"template_type": "button", "text": "S3CRET", "buttons": [button]}
    channel = {
        "bot_uuid": "S3CRET",
        "channel_uuid": "S3CRET",
        "status_callback_url": "S3CRET",
        "event_type": "MESSAGE",
        "user": {"uuid": "u", **USER},
        "conversation": {"uuid": "c", "display_name": "S3CRET"},
        "message": {"text": "S3CRET", "attachment": {"payload": payload}, "stream": {"url": "S3CRET"}, "new": "S3CRET"},
    }
    live = {"event_type": "user_message", "message": {"uuid": "m", "content": "S3CRET"}, "user": USER, **EVENT}
    request = {"event_type": "new_chat_request", "chat_request": {"uuid": "r"}, "bot": {"uuid": "S3CRET"}}
    events = [
        parse_channel_event(json.dumps(channel)),
        parse_live_agent_event(json.dumps({"event": live})),
        parse_live_agent_event(json.dumps({"event": {**EVENT, **request, "user": USER}})),
        parse_channel_event(json.dumps({**channel, "event_type": "NEW"})),
    ]
    assert [type(event).__name__ for event in events] == [
        "ChannelMessageEvent", "UserMessageEvent", "NewChatRequestEvent", "UnknownEvent",
    ]  # fmt: skip
    for event in events:
        assert "S3CRET" not in repr(event)
        assert "S3CRET" not in str(event)
