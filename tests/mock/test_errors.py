"""Refusals, each in its vendor's own envelope."""

from __future__ import annotations

import json

import pytest

from trunkline_mock import Mock

from .conftest import KEYS, OPENTACT, Caller


def test_opentact_names_every_wrong_parameter(mock: Mock, call: Caller) -> None:
    """The error has the documented key `params.to` with message and value, one for each violation."""
    status, body = call("POST", "/opentact/rest/sms", {"from": "1", "to": "abc"}, x_auth_token="t")
    assert status == 403
    assert body["success"] is False
    assert body["fields"]["params.to"] == {"message": "invalid integer number", "value": "abc"}
    assert set(body["fields"]) == {"params.from", "params.to", "params.message"}
    mock.assert_nothing_sent()


def test_opentact_refuses_a_missing_token_with_a_documented_status(call: Caller) -> None:
    """A missing token is 401 where the spec lists it."""
    status, body = call("POST", "/opentact/rest/sms", OPENTACT)
    assert (status, body["status"]) == (401, 401)


def test_voximplant_answers_errors_with_200(call: Caller) -> None:
    """The HTTP status says nothing; the body has the vendor's code."""
    status, body = call.voximplant(destination="")
    assert status == 200
    assert body["error"]["code"] == 423
    assert call.voximplant(query="")[1]["error"]["code"] == 100


def test_voximplant_misses_a_parameter(call: Caller) -> None:
    """A needed parameter that is absent has a code of its own."""
    status, body = call(
        "POST", "/voximplant/platform_api/SendSmsMessage", query="account_id=7&api_key=k", form="source=12345"
    )
    assert (status, body["error"]["code"]) == (200, 485)


def test_voximplant_does_not_know_a_command(call: Caller) -> None:
    """An unknown method is the vendor's error 103."""
    status, body = call("POST", "/voximplant/platform_api/NoSuchMethod", form="a=1")
    assert body["error"]["code"] == 103
    assert status == 404


def test_strict_status_follows_the_class_of_the_error() -> None:
    """Contract tools cannot see an error inside a 200."""
    call = Caller(Mock(strict_status=True, check=True))
    assert call.voximplant(destination="x")[0] == 400
    assert call.voximplant(query="")[0] == 401
    assert call.voximplant()[0] == 200


def test_avaamo_says_what_is_wrong(mock: Mock, call: Caller) -> None:
    """The inferred envelope has `success` and `error`; only a channel without custom authentication needs a number."""
    assert call("POST", "/avaamo/sms/abc/send.json", {"first_name": "Ada"})[0] == 200
    mock.avaamo.channel("abc", custom_authentication=False)
    status, body = call("POST", "/avaamo/sms/abc/send.json", {"first_name": "Ada"})
    assert (status, body) == (400, {"success": False, "error": "to_phone: required parameter is missing"})


@pytest.mark.parametrize(
    ("code", "status"),
    [(100, 401), (104, 403), (395, 400), (127, 402), (108, 429), (357, 404), (118, 409), (2, 500), (999, 500)],
)
def test_strict_status_follows_the_class_of_a_code(code: int, status: int) -> None:
    """A fault that names only the vendor's code has the status of that code, and its meaning as text."""
    mock = Mock("voximplant", strict_status=True, check=True)
    mock.fail(code=code)
    reply = Caller(mock).raw(
        "POST", "/platform_api/SendSmsMessage", query=KEYS, form="source=1&destination=2&sms_body=x"
    )
    error = json.loads(reply.body)["error"]
    assert (reply.status, error["code"]) == (status, code)
    assert (error["msg"] == "unknown error") == (code == 999)


def test_a_file_for_no_list_is_refused(call: Caller) -> None:
    """Voximplant's tasks need a call list: one that is not named is missing, one that is gone is an error and no fault."""
    path, tasks = "/voximplant/platform_api", "file_content=phone%0A447700900456"
    assert call("POST", f"{path}/AppendToCallList", query=KEYS, form=tasks)[1]["error"]["code"] == 485
    assert call("POST", f"{path}/AppendToCallList", query=KEYS, form=f"{tasks}&list_id=101")[1]["result"] is True
    assert call("POST", f"{path}/DeleteCallList", query=KEYS, form="list_id=101")[1]["result"] is True
    assert call("POST", f"{path}/AppendToCallList", query=KEYS, form=f"{tasks}&list_id=101")[1]["error"]["code"] == 255


def test_tokens_can_be_strict() -> None:
    """With a list of tokens any other is refused."""
    call = Caller(Mock(tokens=["good"], check=True))
    assert call.opentact("good")[0] == 200
    assert call.opentact("bad")[0] == 401
    assert call.voximplant(query="account_id=7&api_key=good")[1]["result"] == 1
    assert call.voximplant(query="account_id=7&api_key=bad")[1]["error"]["code"] == 100


def test_a_wrong_method_lists_the_right_ones(call: Caller) -> None:
    """405 comes with Allow, in the vendor's envelope."""
    reply = call.raw("DELETE", "/opentact/rest/sms", x_auth_token="t")
    assert reply.status == 405
    assert ("allow", "POST") in reply.headers


def test_a_wrong_content_type_is_refused(mock: Mock, call: Caller) -> None:
    """A body of a type that the operation does not take never reaches state."""
    assert call("POST", "/opentact/rest/sms", b"<a/>", x_auth_token="t", content_type="text/xml")[0] == 403
    assert call("POST", "/avaamo/sms/abc/send.json", b"<a/>", content_type="text/xml")[0] == 415
    mock.assert_nothing_sent()
