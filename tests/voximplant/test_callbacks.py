"""Callbacks: what is read, what is believed, what is kept."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from hashlib import md5
from typing import Any

import pytest
from hypothesis import given, strategies as st

import trunkline_specs
from trunkline.voximplant import callbacks
from trunkline.voximplant.events import (
    A2PSmsDeliveryCallback,
    ExpiringCalleridEvent,
    InboundSmsCallbackItem,
    MinBalanceEvent,
    SmsInboundEvent,
)
from trunkline_mock import Mock
from trunkline_runtime.codecs.models import Model
from trunkline_runtime.payloads.base import PayloadError, UnknownEvent

KEY, SALT = "0b0d5e7a-1111-4222-8333-444455556666", "pepper"
SCHEMAS = trunkline_specs.load("voximplant.events")["components"]["schemas"]
TYPES = [
    option["$ref"].rsplit("/", 1)[1]
    for option in SCHEMAS["AccountCallback"]["oneOf"]
]  # fmt: skip


def callback(
    kind: str, event: object = None, *, number: object = 7, salt: str = SALT, **more: object
) -> dict[str, Any]:
    """Make one callback with the right hash."""
    proof = md5(f"{salt}77{KEY}{number}".encode(), usedforsecurity=False).hexdigest()
    made = {"callback_id": number, "type": kind, "account_id": 77, "hash": proof, **more}
    return made if event is None else made | {kind: event}


def body(*values: object) -> bytes:
    return json.dumps({"callbacks": values}).encode()


def type_of(schema: str) -> str:
    """The `type` that a variant of the spec names."""
    for part in SCHEMAS[schema]["allOf"]:
        kind = part.get("properties", {}).get("type", {}).get("const")
        if kind:
            return str(kind)
    raise AssertionError(schema)


@pytest.mark.parametrize("schema", TYPES)
def test_every_event_is_typed(schema: str) -> None:
    """Each of the forty events becomes its own class, with its own property."""
    kind = type_of(schema)
    (event,) = callbacks.parse(body(callback(kind, {})), api_key=KEY, salt=SALT)
    assert (type(event).__name__.lower(), event.type_) == (schema.lower(), kind)
    assert not isinstance(event, UnknownEvent)


def test_forty_events() -> None:
    """The spec knows forty events."""
    assert len(TYPES) == 40


def test_what_the_mock_posts_is_genuine(vox: Mock) -> None:
    """A message that arrives at the mock is posted with a hash that fits, and reads as a message."""
    posts: list[bytes] = []
    vox.voximplant.defaults |= {"callback_url": "http://127.0.0.1:1/", "callback_salt": SALT}
    vox.inbound_sms(to="15550000002", from_="15550000001", text="Hello")
    vox.deliver(
        lambda url, payload: (
            posts.append(payload if isinstance(payload, bytes) else json.dumps(payload).encode()) or 200
        )
    )
    batch = callbacks.parse(posts[0], api_key=vox.voximplant.api_key(), salt=SALT)
    (event,) = batch
    assert batch.checked
    assert not batch.rejected
    assert isinstance(event, SmsInboundEvent)
    assert event.sms_inbound is not None
    message = event.sms_inbound.sms_inbound
    assert isinstance(message, InboundSmsCallbackItem)
    assert (message.source_number, message.sms_body) == ("15550000001", "Hello")
    assert "Hello" not in repr(event)
    assert "15550000001" not in repr(batch)


@pytest.mark.parametrize(
    "change",
    [
        {"hash": "0" * 32},
        {"hash": None},
        {"hash": 5},
        {"hash": "\udce9"},
        {"account_id": 78},
        {"callback_id": 8},
        {"hash": ""},
    ],
)
def test_forged_callbacks_are_set_aside(change: dict[str, object]) -> None:
    """A callback whose hash does not fit is not among the events; the others of its request are."""
    good, bad = callback("min_balance", {}), callback("min_balance", {}) | change
    batch = callbacks.parse(body(bad, good), api_key=KEY, salt=SALT)
    assert [type(event) for event in batch] == [MinBalanceEvent]
    assert [(event.type_, event.reason) for event in batch.rejected] == [("min_balance", "its hash does not fit")]
    assert not callbacks.parse(body(good), api_key=KEY, salt="other").events


def test_without_an_api_key_nothing_is_proved() -> None:
    """A user without an API key gets every event, and is told that none was checked."""
    batch = callbacks.parse(body(callback("min_balance", {}) | {"hash": "wrong"}), api_key=None)
    assert (batch.checked, len(batch)) == (False, 1)
    with pytest.raises(ValueError, match="None says"):
        callbacks.parse(body(), api_key="")


def test_one_bad_callback_loses_no_other() -> None:
    """What is new or no object at all is kept raw beside the others; an odd value is kept in its event."""
    values = [
        callback("stagnant_account", {"days": 3}),
        callback("min_balance", {"is_min_credit": {"not": "a truth"}}),
        "nonsense",
        callback("min_balance", {}, number=9),
        {k: v for k, v in callback("x").items() if k != "type"},
    ]
    events = callbacks.parse(body(*values), api_key=None).events
    unknown = [event for event in events if isinstance(event, UnknownEvent)]
    assert [event.type_ for event in unknown] == ["stagnant_account", None, None]
    assert unknown[0].raw["stagnant_account"] == {"days": 3}
    assert unknown[1].raw == {"callback": "nonsense"}
    assert isinstance(events[1], MinBalanceEvent)
    assert isinstance(events[3], MinBalanceEvent)


@given(st.lists(st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.integers()), max_size=5))
def test_what_is_no_callback_is_never_among_the_checked(odd: list[Any]) -> None:
    """Only an object can carry a hash: with a key, anything else is rejected, beside the genuine ones."""
    genuine = callback("min_balance", {})
    batch = callbacks.parse(body(*odd, genuine), api_key=KEY, salt=SALT)
    assert batch.checked
    assert [type(event) for event in batch.events] == [MinBalanceEvent]
    assert [event.raw for event in batch.rejected] == [{"callback": value} for value in odd]


def test_one_request_makes_bounded_work() -> None:
    """More callbacks than the bound are refused; after so many odd ones the rest is handed out unread, and none is lost."""
    with pytest.raises(PayloadError, match="more than 5000 callbacks"):
        callbacks.parse(body(*[{}] * 5001), api_key=None)
    odd = [callback("min_balance", {"is_min_credit": {"not": "a truth"}}, number=number) for number in range(300)]
    told: list[object] = []
    events = callbacks.parse(body(*odd, callback("min_balance", {})), api_key=None, on_drift=told.append).events
    assert len(events) == 301
    unread = [event for event in events if isinstance(event, UnknownEvent)]
    assert len(told) == callbacks.MOST_ODD == 301 - len(unread)
    assert {event.reason for event in unread} == {"more than 100 values of this request differ from the spec"}


def test_sloppy_values_are_understood() -> None:
    """Numbers where text is documented, a list in place of an object, and empty dates are all read."""
    message = {"source_number": 15550000001, "destination_number": 15550000002, "sms_body": "Hello"}
    (one,) = callbacks.parse(body(callback("sms_inbound", {"sms_inbound": [message]})), api_key=None)
    assert isinstance(one, SmsInboundEvent)
    assert one.sms_inbound is not None
    assert isinstance(one.sms_inbound.sms_inbound, list)
    assert one.sms_inbound.sms_inbound[0].source_number == "15550000001"
    (two,) = callbacks.parse(body(callback("expiring_callerid", {"expiration_date": ""})), api_key=None)
    assert isinstance(two, ExpiringCalleridEvent)
    assert two.expiring_callerid is not None
    assert two.expiring_callerid.expiration_date is None


def test_times_are_aware() -> None:
    """A moment without an offset is in UTC, a day is a day."""
    from trunkline.voximplant.events import AccountDocumentUploadedCallback, ExpiringCallerIDCallback

    uploaded = AccountDocumentUploadedCallback.from_dict({"uploaded": "2026-03-04 05:06:07"})
    assert uploaded.uploaded == datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
    assert uploaded.to_dict() == {"uploaded": "2026-03-04 05:06:07"}
    day = ExpiringCallerIDCallback.from_dict({"expiration_date": "2026-03-04"})
    assert day.expiration_date == date(2026, 3, 4)


@pytest.mark.parametrize("text", [b"", b"[]", b"{}", b'{"callbacks": {}}', b'{"callbacks": null}', b"\xff", b"1"])
def test_what_is_no_batch(text: bytes) -> None:
    """A body without a list of callbacks is refused, without a word of it in the error."""
    with pytest.raises(PayloadError):
        callbacks.parse(text, api_key=KEY)
    with pytest.raises(PayloadError, match="larger than 10 bytes"):
        callbacks.parse(body(callback("x")), api_key=KEY, max_bytes=10)


def test_delivery_reports() -> None:
    """The report of an application-to-person message stands alone."""
    report = callbacks.parse_delivery(b'{"id": 5, "status": "DELIVERED", "destination_numbers": 15550000001}')
    assert isinstance(report, A2PSmsDeliveryCallback)
    assert (report.id, report.destination_numbers) == (5, "15550000001")


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(
    st.lists(
        JSON_VALUES | st.dictionaries(st.sampled_from(["type", "hash", "callback_id", "sms_inbound"]), JSON_VALUES)
    )
)
def test_no_callback_breaks_the_reader(values: list[Any]) -> None:
    """Whatever stands in the list, each member is accounted for."""
    batch = callbacks.parse(body(*values), api_key=None)
    assert len(batch) == len(values)
    assert all(isinstance(event, Model | UnknownEvent) for event in batch)
    checked = callbacks.parse(body(*values), api_key=KEY)
    assert len(checked.events) + len(checked.rejected) == len(values)
