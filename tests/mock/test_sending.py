"""One message through each vendor, in every form they take."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import httpx
import pytest

from trunkline_mock.transports.httpx import Transport

from .conftest import AVAAMO, KEYS, OPENTACT, VOXIMPLANT, Caller

if TYPE_CHECKING:
    from pathlib import Path

    from trunkline_mock import Mock


def test_opentact_takes_json(mock: Mock, call: Caller) -> None:
    """The default form answers the message as the vendor keeps it."""
    status, body = call.opentact()
    assert status == 200
    assert body["payload"]["state"] == "created"
    assert body["payload"]["to"] == OPENTACT["to"]
    assert mock.sent[0].text == "Hello"


def test_opentact_tells_the_query_form_by_its_parameters(mock: Mock, call: Caller) -> None:
    """Two operations share one URL; the parameters in the query decide."""
    query = "FROM=12017771234&TO=12017774321&Message=Hello"
    status, body = call("POST", "/opentact/rest/sms", query=query, x_auth_token="t")
    assert (status, body["payload"]["message"]) == (200, "Hello")
    assert mock.calls[-1].operation == "sendSmsByQuery"


def test_opentact_takes_the_bearer_form_on_its_own_host(mock: Mock, call: Caller) -> None:
    """The real host names are understood, so that an in-process transport needs no other URL."""
    body = {"from": "+13115552368", "to": "+13115552367", "text": "Hello"}
    status, _ = call("POST", "/sms/o", body, host="api.opentact.com", authorization="Bearer t")
    assert status == 200
    mock.assert_sent(to="+13115552367", text="Hello")


def test_opentact_answers_201_for_a_campaign(call: Caller) -> None:
    """A sender that is no number is a campaign, which is accepted for later."""
    status, body = call.opentact(**{"from": "CAMPAIGN1"})
    assert (status, body["payload"]["type"]) == (201, "smsr")


def test_voximplant_counts_fragments(call: Caller) -> None:
    """A text of more than 160 GSM characters is split by 153."""
    assert call.voximplant() == (200, {"result": 1, "message_id": 1000, "fragments_count": 1})
    assert call.voximplant(sms_body="x" * 161)[1]["fragments_count"] == 2
    assert call.voximplant(sms_body="%E2%98%83" * 71)[1]["fragments_count"] == 2


FORM = "&".join(f"{name}={value}" for name, value in VOXIMPLANT.items())
FORMS = {
    "query": ("POST", "/platform_api/SendSmsMessage", f"{KEYS}&{FORM}", ""),
    "get": ("GET", "/platform_api/SendSmsMessage", f"{KEYS}&{FORM}", ""),
    "trailing slash": ("POST", "/platform_api/SendSmsMessage/", KEYS, FORM),
    "command": ("POST", "/platform_api", "", f"cmd=SendSmsMessage&{KEYS}&{FORM}"),
    "keys in the form": ("POST", "/platform_api/SendSmsMessage", "", f"{KEYS}&{FORM}"),
}


@pytest.mark.parametrize("form", FORMS)
def test_voximplant_takes_every_way_to_write_a_call(mock: Mock, call: Caller, form: str) -> None:
    """Query, GET, a trailing slash and the `cmd` field mean the same call."""
    method, path, query, body = FORMS[form]
    status, answer = call(method, path, query=query, form=body, host="api.voximplant.com")
    assert (status, answer.get("result")) == (200, 1)
    mock.assert_sent(to="447443332212", vendor="voximplant", times=1)


@pytest.mark.parametrize("text", ["true", "True", "1"])
def test_voximplant_takes_every_boolean(mock: Mock, call: Caller, text: str) -> None:
    """The vendor's own clients disagree on how a boolean is written."""
    assert call.voximplant(store_body=text)[1]["result"] == 1
    assert (
        call("POST", "/voximplant/platform_api/SendSmsMessage", query=KEYS, form=f"{FORM}&store_body={text}")[0] == 200
    )
    (one, two) = mock.voximplant.account("7").table("sms")
    assert one["text"] == two["text"] == "Hello"


def test_voximplant_s_own_client_works(mock: Mock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The official Python client, with a key from the mock, sends and finds what it sent."""
    client = pytest.importorskip("voximplant.apiclient")
    key = tmp_path / "credentials.json"
    key.write_text(json.dumps(mock.voximplant.credentials()))
    monkeypatch.setattr(httpx._client, "HTTPTransport", lambda **_: Transport(mock))
    api = client.VoximplantAPI(str(key))
    answer = api.send_sms_message(source="447443332211", destination="447443332212", sms_body="Hello", store_body=True)
    assert answer["result"] == 1
    assert api.get_sms_history(count=1)["result"][0]["text"] == "Hello"
    with pytest.raises(client.VoximplantException):
        api.send_sms_message(source="x", destination="447443332212", sms_body="Hello")


def test_voximplant_takes_multipart(mock: Mock, call: Caller) -> None:
    """Multipart is read like a form."""
    parts = [
        f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in VOXIMPLANT.items()
    ]
    body = ("".join(parts) + "--b--\r\n").encode()
    path = "/voximplant/platform_api/SendSmsMessage"
    status, answer = call("POST", path, body, query=KEYS, content_type="multipart/form-data; boundary=b")
    assert (status, answer["result"]) == (200, 1)


def test_avaamo_keeps_custom_parameters(mock: Mock, call: Caller) -> None:
    """Everything but the number reaches the agent."""
    assert call.avaamo(nested={"a": [1]}) == (200, {"success": True})
    assert mock.sent[0].fields == {"first_name": AVAAMO["first_name"], "nested": {"a": [1]}}


def test_one_vendor_is_served_at_the_root() -> None:
    """A mock of one vendor needs no prefix."""
    from trunkline_mock import Mock

    mock = Mock("opentact")
    status, _ = Caller(mock)("POST", "/rest/sms", OPENTACT, x_auth_token="t")
    assert status == 200


def test_an_operation_is_reached_by_the_path_its_spec_writes(mock: Mock, call: Caller) -> None:
    """`/_spec/<vendor>` tells forms of one URL apart, for tools that know only the spec."""
    assert call("POST", "/_spec/opentact/sms", OPENTACT, x_auth_token="t")[0] == 200
    assert mock.calls[-1].operation == "sendSms"
    assert call("POST", "/_spec/opentact/rest/sms", OPENTACT, x_auth_token="t")[0] == 403
    assert mock.calls[-1].operation == "sendSmsByQuery"


def test_an_unknown_place_says_where_the_vendors_are(call: Caller) -> None:
    """A wrong prefix is told, not guessed."""
    status, body = call("GET", "/elsewhere")
    assert status == 404
    assert "/opentact/" in body["prefixes"]


def test_voximplant_needs_no_form_beside_a_query(call: Caller) -> None:
    """A client that calls every body JSON may put everything into the query, or only the keys."""
    path = "/voximplant/platform_api"
    assert call("POST", f"{path}/GetAccountInfo", {}, query=KEYS)[1]["result"]["account_id"] == 7
    assert call("POST", f"{path}/SendSmsMessage", {}, query=KEYS)[1]["error"]["code"] == 485
    assert call("POST", f"{path}/SendSmsMessage", {}, query=f"{KEYS}&{FORM}")[1]["result"] == 1
