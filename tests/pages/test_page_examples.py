"""The examples that the vendors print go through the models and back without loss.

The pages themselves are not part of the repository; where they lie beside it they are read, and the same shapes written
here are tested everywhere.
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from trunkline_avaamo.operations import operation as avaamo
from trunkline_opentact.operations import operation as opentact
from trunkline_runtime.codecs.base import DecodeContext
from trunkline_voximplant.operations import operation as voximplant

PAGES = Path(__file__).resolve().parents[3] / "shared" / "vendor-docs"
NUMBER = {"tn": 12017771234, "created_on": "2023-01-04T07:52:58.127Z", "modified_on": "2023-01-04T07:52:58.127Z"}
SENT = {
    "uuid": "5b0c2f39-5f3e-4bde-8f55-3cf5a3b14a77",
    "type": "smso",
    "state": "created",
    "from": "12017771234",
    "to": 12017774321,
    "message": "Hi",
    "thread": "0" * 32,
    "delivered": False,
    "automated": False,
    "tn": {**NUMBER, "deleted_on": None},
    "created_on": "2023-01-04T07:52:58.127Z",
    "modified_on": "2023-01-04T07:52:58.127Z",
}
LEASED = {
    **{key: value for key, value in SENT.items() if key != "type"},
    "tn": {"tn": 12017771234, "type": "long_code", "sms": True},
    "tn_lease": {
        "uuid": "5b0c2f39-5f3e-4bde-8f55-3cf5a3b14a78",
        "autorenew": True,
        "expired_on": "2021-06-22T07:30:35.768Z",
        "messaging_profile": {"uuid": "5b0c2f39-5f3e-4bde-8f55-3cf5a3b14a79", "name": "Mine", "callback_url": None},
    },
}


def meaning(value: Any) -> Any:
    """Return a JSON value with moments as moments, so that two spellings of one compare equal."""
    match value:
        case dict():
            return {key: meaning(item) for key, item in value.items()}
        case list():
            return [meaning(item) for item in value]
        case str() if re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+Z", value):
            return datetime.fromisoformat(value)
    return value


def there_and_back(payload: dict[str, Any]) -> Any:
    """Read an SMS in strict mode and write it again."""
    return opentact("sendSms").decode(payload, DecodeContext(strict=True)).to_dict()


def page_objects(name: str) -> list[dict[str, Any]]:
    """Every JSON object in the code blocks of a page."""
    path = PAGES / name
    if not path.exists():
        pytest.skip("the vendors' pages are not beside this repository")
    found = []
    for block in re.findall(r"```\w*[^\n]*\n(.*?)```", path.read_text(encoding="utf-8"), re.DOTALL):
        try:
            found.append(json.loads(block))
        except ValueError:
            continue
    return [one for one in found if isinstance(one, dict)]


@pytest.mark.parametrize("payload", [SENT, {**SENT, "type": "smsr"}, LEASED])
def test_a_sent_message_survives(payload: dict[str, Any]) -> None:
    """Number, lease and messaging profile are read and written without loss."""
    assert meaning(there_and_back(payload)) == meaning(payload)


@pytest.mark.parametrize("page", ["opentact-send-sms-with-number.md", "opentact-send-sms-via-restful-api.md"])
def test_opentacts_printed_answers_survive(page: str) -> None:
    """Every success that the page prints parses strictly and comes back equal."""
    answers = [one["payload"] for one in page_objects(page) if one.get("success") is True]
    assert answers
    for payload in answers:
        assert meaning(there_and_back(payload)) == meaning(payload)


def test_avaamos_printed_answer_survives() -> None:
    """The page's only answer is `success`."""
    decode = avaamo("sendSms").decode
    assert decode({"success": True}, DecodeContext(strict=True)).to_dict() == {"success": True}
    answers = [one for one in page_objects("avaamo-sms-send-api.md") if "success" in one]
    assert answers == [{"success": True}]


def test_avaamos_printed_request_is_what_we_send() -> None:
    """The page's request, custom parameters included, is prepared to the same JSON."""
    arguments = {"channel_uuid": "c", "to_phone": "+1 (201) 777-4321", "**": {"first_name": "Ada", "emp_id": "1"}}
    body = json.loads(avaamo("sendSms").prepare(arguments).body or b"")
    assert body == {"to_phone": "+1 (201) 777-4321", "first_name": "Ada", "emp_id": "1"}


def test_voximplants_answer_survives() -> None:
    """The published response schema has three whole numbers."""
    answer = {"result": 1, "message_id": 7, "fragments_count": 2}
    assert voximplant("sendSmsMessage").decode(answer, DecodeContext(strict=True)).to_dict() == answer
