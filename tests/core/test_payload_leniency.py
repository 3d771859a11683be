"""What arrives unasked is read as leniently as what is asked for: an opt-out is not lost to one odd field."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from trunkline import Drift
from trunkline.opentact.webhooks import PayloadError, Sms, UnknownEvent, parse_call_query, parse_message

WHOLE: dict[str, Any] = {
    "uuid": "90c2e069-44c1-4f1a-9619-540432378122", "type": "smsi", "state": "created", "from": "12017774321",
    "to": "12017771234", "message": "STOP", "thread": "t", "delivered": True, "automated": False,
    "tn": {"tn": 12017771234}, "created_on": "2026-01-04T07:52:58Z", "modified_on": "2026-01-04T07:52:58Z",
}  # fmt: skip


@pytest.mark.parametrize(
    "odd",
    [
        {"state": None}, {"state": {"a": 1}}, {"uuid": "none"}, {"uuid": None}, {"from": ["1"]},
        {"delivered": "perhaps"}, {"created_on": "yesterday"}, {"tn": 12017771234}, {"tn": {"tn": "x"}}, {"account": 5},
    ],
)  # fmt: skip
def test_one_odd_field_loses_nothing(odd: dict[str, Any]) -> None:
    """The event is typed, the odd value is in it as it came, and the oddity is reported without its value."""
    drifts: list[Drift] = []
    event = parse_message({**WHOLE, **odd}, on_drift=drifts.append)
    assert isinstance(event, Sms)
    assert (event.message, event.type_) == ("STOP", "smsi")
    assert drifts
    assert all(drift.pointer.startswith(f"/{next(iter(odd))}") for drift in drifts)
    assert "1201777" not in repr(drifts)
    repr(event)


def test_the_opt_out_of_the_issue() -> None:
    """Even a payload that lacks most of what is promised says what it says."""
    event = parse_message(b'{"type": "smsi", "message": "STOP", "state": null}')
    assert isinstance(event, Sms)
    assert (event.type_, event.message, event.state) == ("smsi", "STOP", None)


@pytest.mark.parametrize("payload", [{}, {"type": "smsi"}, {"a": 1}, {"message": "STOP"}, {"message": 5, "type": []}])
def test_what_is_no_message_stays_unknown(payload: dict[str, Any]) -> None:
    """A payload of which next to nothing fits is kept raw."""
    event = parse_message(payload)
    assert isinstance(event, UnknownEvent)
    assert event.raw == payload


def test_numbers_that_went_through_a_float() -> None:
    """A number as JSON float is the number, never a text with a fraction."""
    event = parse_message(b'{"uuid":"90c2e069-44c1-4f1a-9619-540432378122","type":"smsi","state":"created",'
                          b'"from":12017774321.0,"to":1.2017771234e10,"message":"STOP","thread":"t"}')  # fmt: skip
    assert isinstance(event, Sms)
    assert (str(event.from_), str(event.to)) == ("12017774321", "12017771234")


def test_times() -> None:
    """A time without a zone is UTC, an empty one is none."""
    event = parse_message({**WHOLE, "created_on": "2026-01-04T07:52:58", "modified_on": "", "delivered": "perhaps"})
    assert isinstance(event, Sms)
    assert event.created_on == datetime(2026, 1, 4, 7, 52, 58, tzinfo=UTC)
    assert event.modified_on is None


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_bodies_of_frameworks(kind: Any) -> None:
    """Bytes in any wrapping are read."""
    body = kind(b'{"type": "smsi", "message": "STOP"}')
    assert isinstance(parse_message(body), Sms)


@pytest.mark.parametrize("body", [None, 5, object(), ["x"], {"a": object()}, {"a": {1, 2}}])
def test_what_is_no_body(body: Any) -> None:
    """Anything else is a PayloadError, as a payload that cannot be read."""
    with pytest.raises(PayloadError):
        parse_message(body)


def test_a_query_may_be_parsed_already() -> None:
    """Frameworks hand over queries as mappings."""
    text = parse_call_query("state=ringing&from=%2B12017774321&to=12017771234")
    assert type(parse_call_query({"state": "ringing", "from": "+12017774321", "to": "12017771234"})) is type(text)
    for odd in (None, 5):
        with pytest.raises(PayloadError):
            parse_call_query(odd)  # type: ignore[arg-type]
