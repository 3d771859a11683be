"""What cleaning an error may cost: it is bounded by what is shown, not by what the vendor or the caller sent."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from trunkline import InvalidArgument, InvalidInput, Opentact, ResponseDecodeError, Voximplant
from trunkline_runtime import redact
from trunkline_runtime.engine.verdict import MAX_FIELDS
from trunkline_runtime.redact import Cleaner

from .test_texts import Saying

MANY = [12010000000 + number for number in range(10_000)]


def refuse(body: Any, numbers: list[int]) -> InvalidInput:
    """Return the refusal of a batch of calls."""
    vendor: Any = Saying(400, body, {})
    with Opentact(token="a-token", transport=vendor, retries=0) as client, pytest.raises(InvalidInput) as caught:
        client.calls.create_batch(
            outbound_voice_profile="6f1c1b9e-7d53-4d2a-9a43-0b7f2f3f8a10",
            tn_lease="6f1c1b9e-7d53-4d2a-9a43-0b7f2f3f8a10",
            phones=numbers,
            xml="<Response/>",
        )
    return caught.value


@pytest.mark.parametrize("count", [51, 20_000])
def test_so_many_complaints_are_kept_and_the_rest_is_raw(count: int) -> None:
    """An error of very many fields tells of fifty; all of them are in `raw`."""
    fields = {f"f{number}": {"message": f"wrong {number}"} for number in range(count)}
    error = refuse({"success": False, "message": "no", "fields": fields}, MANY[:2])
    assert len(error.fields) <= MAX_FIELDS
    assert error.raw is not None
    assert len(error.raw.fields) == count
    assert len(str(error)) < 5_000


@pytest.mark.parametrize(
    "text", ["word " * 200_000, "&amp;" * 200_000, "%2525252541" * 90_000, "a" * 10**6, "日" * 10**6]
)
def test_a_message_is_shown_to_its_bound(text: str) -> None:
    """However long a message is, and whatever it unfolds to, the shown part is short and the rest is not looked at."""
    error = refuse({"success": False, "message": text}, MANY)
    assert len(str(error)) < 1_000
    assert error.raw is not None
    assert error.raw.message == text


def test_a_call_too_large_to_compare_with_is_compared_with_nothing() -> None:
    """After a call with 10,000 numbers only words of error messages are shown: no name, no digits, no id."""
    cleaner = Cleaner([MANY])
    assert len(cleaner._joined) == 0
    assert cleaner.clean("Invalid phone number Ludmila 12010000003") == "Invalid phone number ***"
    assert cleaner.code(201) is None
    assert cleaner.code("E201") is None
    assert cleaner.code(42) == 42
    assert cleaner.identifier("abcdef") is None


@given(st.integers(10**6, 10**400) | st.integers(-(10**400), -(10**6)))
def test_a_code_of_many_digits_is_none(code: int) -> None:
    """A number of thousands of digits costs nothing, and is no code."""
    assert Cleaner([]).code(code) is None


def test_the_work_of_a_cleaner_has_a_bound() -> None:
    """It holds at most some copies of 32 KiB, whatever it is given."""
    cleaner = Cleaner([json.dumps({"text": "x" * redact._LONGEST})[: redact._LONGEST]])
    assert len(cleaner._joined) < 6 * redact._LONGEST


def page_of(rows: int) -> Any:
    """Return a vendor that answers everything with a page of so many rows."""
    row = {"uuid": "6f1c1b9e-7d53-4d2a-9a43-0b7f2f3f8a10"}
    return Saying(200, {"success": True, "payload": {"data": [row] * rows, "total": rows}}, {})


def test_a_page_of_very_many_rows_is_refused_before_it_is_read() -> None:
    """Each row becomes a checked object, so their number is bounded; who expects more says so."""
    with Opentact(token="a-token", transport=page_of(10_001), retries=0) as client:
        with pytest.raises(ResponseDecodeError, match="no more items than max_items allows") as caught:
            client.sms.search_outbound()
        assert caught.value.pointer == "/payload/data"
        assert len(client.with_options(max_items=20_000).sms.search_outbound().data) == 10_001
    few = Opentact(token="a-token", transport=page_of(4), retries=0, max_items=3)
    with few, pytest.raises(ResponseDecodeError):
        few.sms.search_outbound()


def test_what_was_carried_out_is_told_however_much_it_is() -> None:
    """An answer to a call that must not be made twice is read whole: a bound would turn a success into a doubt."""
    row = {"message_id": 5, "transaction_id": 6, "destination_number": "12017774321", "fragments_count": 1}
    vendor: Any = Saying(200, {"result": [row] * 5, "failed": []}, {})
    with Voximplant(account_id="7", api_key="k", transport=vendor, retries=0, max_items=1) as client:
        sent = client.sms.a2p_send_sms(src_number="12017771234", dst_numbers=["12017774321"] * 5, text="Hello")
    assert len(sent.result) == 5


@pytest.mark.parametrize("most", [0, -1, True, 1.5])
def test_a_bound_that_is_none_is_refused(most: Any) -> None:
    """A wrong bound is named before anything is sent."""
    with pytest.raises(InvalidArgument, match="max_items"):
        Opentact(token="a-token", transport=page_of(1), max_items=most)
