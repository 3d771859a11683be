"""Where the vendor's pages disagree, the client does what `docs/opentact.md` says."""

from __future__ import annotations

import json
import pickle
import re
from pathlib import Path
from typing import Any

import pytest

from trunkline import AuthenticationFailed, CallError, InsufficientFunds, InvalidInput, Opentact, PermissionDenied
from trunkline.opentact.events import CallStateEvent, SmsEvent, parse_event
from trunkline_opentact.models import TnLease
from trunkline_runtime.transports.seam import Request, Response

ROOT = Path(__file__).parents[2]
UUID = "7b2f9c10-4d1e-4a6b-9c3d-000000000001"
SMS: dict[str, Any] = {"uuid": UUID, "state": "created", "from": "12017771234", "to": 12017774321, "message": "Hello"}
SEND = {"from_": "12017771234", "to": "12017774321", "message": "Hello"}
REFUSAL = {"success": False, "message": "no"}


class Vendor:
    """A transport that always gives the same answer."""

    def __init__(self, status: int, body: Any) -> None:
        self.seen: list[Request] = []
        self._answer = Response(status, (("content-type", "application/json"),), json.dumps(body).encode(), 0.0)

    def send(self, request: Request, *_: object) -> Response:
        """Answer."""
        self.seen.append(request)
        return self._answer

    def close(self) -> None:
        """Close nothing."""


def client(status: int, body: Any) -> Opentact:
    return Opentact(token="t", api_key="k", transport=Vendor(status, body), retries=0)


def good(payload: Any, status: int = 200) -> Opentact:
    return client(status, {"success": True, "payload": payload})


@pytest.mark.parametrize(
    ("form", "address", "body"),
    [
        ("json", "https://api.opentact.org/rest/sms", b'"message":"Hello"'),
        ("query", "https://api.opentact.org/rest/sms?FROM=12017771234&TO=12017774321&Message=Hello", b""),
        ("bearer", "https://api.opentact.com/sms/o", b'"text":"Hello"'),
    ],
)
def test_three_forms_of_a_send(form: Any, address: str, body: bytes) -> None:
    """Rows 1, 2 and 3: each form goes where its page says, with that page's names."""
    vendor = Vendor(200, {"success": True, "payload": SMS})
    Opentact(token="t", api_key="k", transport=vendor).sms.send(**SEND, form=form)
    request = vendor.seen[0]
    assert request.url == address
    assert body in (request.body or b"")
    headers = dict(request.headers)
    assert ("authorization" in headers, "x-auth-token" in headers) == (form == "bearer", form != "bearer")


@pytest.mark.parametrize("status", [200, 201, 202])
def test_accepted_is_accepted(status: int) -> None:
    """Row 5."""
    assert good(SMS, status).sms.send(**SEND).state == "created"


@pytest.mark.parametrize(
    ("status", "message", "error"),
    [
        (402, "not enough balance", InsufficientFunds),
        (405, "insufficient balance", InsufficientFunds),
        (401, "no", AuthenticationFailed),
        (403, "token expired", AuthenticationFailed),
        (403, "country not allowed", PermissionDenied),
    ],
)
def test_two_statuses_for_one_refusal(status: int, message: str, error: type[CallError]) -> None:
    """Row 6."""
    with pytest.raises(error):
        client(status, REFUSAL | {"message": message}).sms.send(**SEND)


@pytest.mark.parametrize("to", [12017774321, "12017774321"])
@pytest.mark.parametrize("state", ["created", "sending", "sent", "success", "failed", "teleported"])
def test_states_types_and_receivers_of_all_years(state: str, to: Any) -> None:
    """Rows 4, 7 and 8: whatever a year writes is read."""
    sms = good(SMS | {"state": state, "to": to}).sms.send(**SEND)
    assert (sms.state, sms.to, sms.type_) == (state, 12017774321, None)


def test_events_keep_what_came() -> None:
    """Rows 4, 10 and 20: a number that came as text goes back as text, and the other envelope's fields are kept."""
    event = parse_event(json.dumps({"type": "sms", "uuid": UUID, "payload": SMS | {"to": "12017774321"}}))
    assert isinstance(event, SmsEvent)
    assert event.payload.to == 12017774321
    assert event.payload.to_dict()["to"] == "12017774321"
    assert event.additional_properties == {"uuid": UUID}
    account = {"uuid": UUID, "phone": 12017770000}
    state = {"type": "call_state", "payload": {"state": "live", "duration": 2681}, "account": account}
    call = parse_event(json.dumps(state))
    assert isinstance(call, CallStateEvent)
    assert call.account is not None
    assert (call.payload.duration, call.account.phone) == (2681, 12017770000)


@pytest.mark.parametrize("more", [{}, {"status": 500, "meta": ""}, {"status": 403, "meta": "string"}])
def test_errors_of_all_years(more: dict[str, Any]) -> None:
    """Row 12: HTTP's status counts, the body's own is filler and no code; what the vendor got is kept, and not shown."""
    fields = {"params.to": {"message": "invalid integer number", "value": "qwerty123456789"}}
    with pytest.raises(InvalidInput) as caught:
        client(403, REFUSAL | more | {"fields": fields}).sms.send(**SEND)
    assert caught.value.http_status == 403
    assert caught.value.code is None
    assert caught.value.meta == (more.get("meta") or None)
    assert caught.value.fields == {"params.to": "invalid integer number"}
    assert caught.value.fields["params.to"].value == "qwerty123456789"
    assert "qwerty" not in repr(caught.value) + str(caught.value) + repr(pickle.dumps(caught.value))


def test_assigned_leases_in_either_shape() -> None:
    """Row 14."""
    ids = good([UUID]).sip_connections.assign_leases(uuid=UUID, add=[UUID])
    rows = good([{"uuid": UUID}]).sip_connections.assign_leases(uuid=UUID, add=[UUID])
    assert [str(item) for item in ids] == [UUID]
    assert isinstance(rows[0], TnLease)


@pytest.mark.parametrize("status", [301, 302])
def test_no_redirect_is_followed(status: int) -> None:
    """Row 17: the token goes to no other address."""
    vendor = Vendor(status, REFUSAL)
    with pytest.raises(CallError):
        Opentact(token="t", transport=vendor, retries=0).account.get()
    assert len(vendor.seen) == 1


@pytest.mark.parametrize("gender", ["Male", "Agender"])
def test_any_gender_is_kept(gender: str) -> None:
    """Row 19."""
    assert good({"uuid": UUID, "gender": gender}).users.me().gender == gender


def test_the_table_of_the_page_has_every_row() -> None:
    """All 22 disagreements are answered."""
    text = (ROOT / "docs/opentact.md").read_text("utf-8")
    assert [int(number) for number in re.findall(r"^\| (\d+) \|", text, re.MULTILINE)] == list(range(1, 23))
