"""Webhooks and events are public doors: their work is bounded, and no error of theirs shows what came in."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from trunkline.avaamo import webhooks as avaamo
from trunkline.opentact import events, webhooks as opentact
from trunkline.payload import MAX_BYTES, PayloadError, UnknownEvent, same_secret
from trunkline.voximplant import callbacks
from trunkline_runtime.payloads.understand import MOST_PARTS, MOST_TOLD, few_parts

from .channels import Witness
from .values import Secrets, secrets, shown_in

PARSERS: dict[str, Callable[..., Any]] = {
    "opentact message": opentact.parse_message,
    "opentact call": opentact.parse_call,
    "opentact call flow": opentact.parse_call_flow,
    "opentact call query": opentact.parse_call_query,
    "opentact call flow query": opentact.parse_call_flow_query,
    "opentact event": events.parse_event,
    "avaamo channel": avaamo.parse_channel_event,
    "avaamo live agent": avaamo.parse_live_agent_event,
    "avaamo outreach": avaamo.parse_outreach_status,
    "voximplant delivery": callbacks.parse_delivery,
    "voximplant callbacks": lambda body, **more: callbacks.parse(body, api_key=None, **more),
}
SIZED = [name for name in PARSERS if "query" not in name and name != "opentact event"]


def fail(drift: object) -> None:
    """Fail as a function of the user's may."""
    raise LookupError("on_drift")


def bodies(secret: Secrets) -> list[Any]:
    """Return payloads that hold secrets and cannot be read, each for another reason."""
    text = json.dumps({"text": secret.text, "callbacks": secret.text})
    whole = {"text": secret.text, "number": secret.number, "from": secret.number, "state": {"x": secret.name}}
    return [
        text[:-1],
        text[:-1].encode(),
        f"[{text}]",
        secret.text.encode() + b"\xff",
        {"a": {secret.text}},
        5.0,
        whole,
    ]


@pytest.mark.parametrize("name", PARSERS)
@settings(max_examples=10, deadline=None)
@given(secret=secrets())
def test_no_error_of_a_webhook_shows_it(name: str, secret: Secrets) -> None:
    """Neither the error nor a frame of ours holds what came in, whatever is wrong with it; nor does an event's repr."""
    for body in bodies(secret):
        witness = Witness()
        try:
            witness.add("result", repr(PARSERS[name](body)))
        except PayloadError as error:
            witness.add_error(error)
        assert {kind for text in witness.shown.values() for kind in shown_in(secret, text)} == set()


@settings(max_examples=10, deadline=None)
@given(secret=secrets())
def test_a_failing_callback_shows_nothing_either(secret: Secrets) -> None:
    """What the user's own `on_drift` raises comes out, and our frames do not."""
    row = {"uuid": "x", "from": secret.number, "to": secret.number, "message": secret.text, "delivered": secret.name}
    witness = Witness()
    with pytest.raises(LookupError) as caught:
        opentact.parse_message(json.dumps(row), on_drift=fail)
    witness.add_error(caught.value)
    assert {kind for text in witness.shown.values() for kind in shown_in(secret, text)} == set()


@pytest.mark.parametrize("name", SIZED)
@pytest.mark.parametrize("text", ["é", "日", "😀"])
def test_sizes_are_bytes(text: str, name: str) -> None:
    """Text and parsed bodies count as many bytes as they take on the wire, not characters."""
    body = {"a": text * 100, "callbacks": []}
    size = len(json.dumps(body, ensure_ascii=False).encode())
    for form in (json.dumps(body, ensure_ascii=False), body):
        PARSERS[name](form, max_bytes=size)
        with pytest.raises(PayloadError, match="larger than"):
            PARSERS[name](form, max_bytes=size - 1)


def test_queries_count_bytes_too() -> None:
    """A query beyond its limit is refused, however its characters are written."""
    with pytest.raises(PayloadError, match="larger"):
        opentact.parse_call_query("a=" + "é" * 9000)


@pytest.mark.parametrize("name", SIZED)
def test_an_event_of_very_many_parts_is_handed_out_unread(name: str) -> None:
    """Beyond a number of members and items nothing is looked at; all of it is kept."""
    for filler in ({str(number): 1 for number in range(MOST_PARTS + 1)}, [{}] * MOST_PARTS, [[1] * 200] * 60):
        event = {"event_type": "message", "type": "min_balance", "filler": filler}
        body = {"callbacks": [event]} if name == "voximplant callbacks" else event
        found = PARSERS[name](json.dumps(body))
        (one,) = found if isinstance(found, callbacks.Batch) else (found,)
        assert isinstance(one, UnknownEvent)
        assert "more than 10000" in one.reason
        assert one.raw == event


def test_counting_stops_where_the_answer_is_known() -> None:
    """A payload that is far too large is not walked to its end."""

    class Counted(list[Any]):
        looked = 0

        def __iter__(self) -> Any:
            Counted.looked += 1
            return super().__iter__()

    assert few_parts(Counted([Counted()] * 5)) is True
    Counted.looked = 0
    assert few_parts(Counted([1] * (MOST_PARTS + 1))) is False
    assert Counted.looked == 0


def test_an_event_of_many_oddities_is_kept_whole_and_told_of_in_part() -> None:
    """A thousand items that differ from the spec are not read one by one, and none is lost."""
    items: list[dict[str, Any]] = [{"subscription_id": {"odd": 1}}] * 1000
    event = {"type": "subscription_is_frozen", "callback_id": 1, "account_id": 2, "subscription_is_frozen": items}
    told: list[object] = []
    (found,) = callbacks.parse(json.dumps({"callbacks": [event]}), api_key=None, on_drift=told.append)
    assert not isinstance(found, UnknownEvent)
    kept = found.to_dict()["subscription_is_frozen"]
    assert len(kept) == 1000
    assert 0 < len(told) <= MOST_TOLD


@pytest.mark.parametrize("given_", ["\ud800", "é\udfff", b"\xff\xfe", "", None, ["expected"], 5])
def test_comparing_secrets_never_raises_for_what_a_stranger_sends(given_: Any) -> None:
    """Lone surrogates, odd bytes and nothing at all are wrong secrets, not errors."""
    assert same_secret(given_, "expected") is False
    assert same_secret("\ud800", "\ud800") is True
    assert MAX_BYTES == 4 * 1024 * 1024


@given(st.text(min_size=1), st.text())
def test_a_secret_is_only_the_same_as_itself(expected: str, other: str) -> None:
    """For any two texts, as text or bytes."""
    assert same_secret(expected, expected)
    assert same_secret(other, expected) is (other == expected)
    assert same_secret(other.encode("utf-8", "surrogatepass"), expected) is (other == expected)
