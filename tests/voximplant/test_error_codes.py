"""What the codes of the error envelope become."""

from __future__ import annotations

from typing import Any

import pytest

import trunkline
from trunkline import ApiError, RateLimited
from trunkline.voximplant._envelope import KINDS
from trunkline_runtime.engine.verdict import Kind
from trunkline_runtime.transports.seam import Request, Response
from trunkline_voximplant.error_codes import codes, find


class Refusing:
    """A transport that answers every call with one error envelope."""

    def __init__(self, *bodies: bytes) -> None:
        self.bodies = list(bodies)
        self.seen: list[Request] = []

    def send(self, request: Request, *_: object) -> Response:
        """Answer the next body; the last one for ever."""
        self.seen.append(request)
        body = self.bodies.pop(0) if len(self.bodies) > 1 else self.bodies[0]
        return Response(200, (("content-type", "application/json"),), body)

    def close(self) -> None:
        """Nothing is open."""


def refused(*bodies: bytes, **config: Any) -> tuple[ApiError, int]:
    """Return the error of a send and how often it was sent."""
    transport = Refusing(*bodies)
    config = {"account_id": "77", "api_key": "k"} | config
    client = trunkline.Voximplant(transport=transport, retries=trunkline.Backoff(jitter=lambda: 0.0), **config)
    with client, pytest.raises(ApiError) as caught:
        client.sms.send_sms_message(source="15550000001", destination="15550000002", sms_body="Hello")
    return caught.value, len(transport.seen)


def envelope(code: int) -> bytes:
    return b'{"error": {"code": %d, "msg": "no"}}' % code


def test_every_code_has_a_class_that_callers_can_catch() -> None:
    """All documented codes have a name, a text and an error class; only class `other` is the plain ApiError."""
    assert len(codes()) == 457
    for code in codes().values():
        assert code == find(code.number)
        assert code.kind in KINDS or code.kind == "other"
        assert not code.retry or code.refused


@pytest.mark.parametrize(
    ("code", "kind", "tries"),
    [
        (100, "AuthenticationFailed", 1),
        (104, "PermissionDenied", 1),
        (127, "InsufficientFunds", 1),
        (129, "Conflict", 1),
        (323, "QuotaExceeded", 1),
        (340, "RateLimited", 3),
        (515, "RateLimited", 3),
        (484, "RateLimited", 1),
        (166, "RateLimited", 1),
        (341, "NotFound", 1),
        (356, "NotFound", 1),
        (423, "InvalidInput", 1),
        (429, "InvalidInput", 1),
        (103, "InvalidInput", 1),
    ],
)
def test_a_code_becomes_its_error(code: int, kind: str, tries: int) -> None:
    """The class of a code chooses the error; what was refused for a passing reason is sent again, a resend never."""
    error, sent = refused(envelope(code))
    assert (type(error).__name__, sent) == (kind, tries)
    assert (error.code, error.http_status) == (code, 200)
    known = find(code)
    assert known is not None
    assert error.code_name == known.name
    assert error.retryable == (tries > 1)
    assert not error.possibly_delivered


def test_the_name_of_a_code_is_in_the_text() -> None:
    """A reader of a log sees the name beside the number, and our words where the vendor has none."""
    error, _ = refused(b'{"error": {"code": 484}}')
    assert "code 484 HTTP_REQUEST_REJECTED" in str(error)
    assert error.message == "Taken for an automatic resend and rejected"


def test_a_server_code_leaves_a_send_in_doubt() -> None:
    """When Voximplant's own machinery fails, a message may have been sent all the same."""
    with trunkline.Voximplant(transport=Refusing(envelope(2)), account_id="77", api_key="k") as client:
        with pytest.raises(trunkline.DeliveryUnknown) as caught:
            client.sms.send_sms_message(source="15550000001", destination="15550000002", sms_body="Hello")
        assert caught.value.code_name == "INTERNAL_ERROR"
        with pytest.raises(trunkline.ServerFailed):
            client.accounts.get_account_info()


@pytest.mark.parametrize(
    "body",
    [
        b'{"errors": [{"code": 340, "msg": "no"}]}',
        b'{"error": {"code": "340"}}',
        b'{"result": 1, "error": {"code": 340}}',
    ],
)
def test_other_shapes_of_the_envelope(body: bytes) -> None:
    """A plural, a code as text and an error beside a result are all a no."""
    assert isinstance(refused(body)[0], RateLimited)


@pytest.mark.parametrize(
    "body",
    [
        envelope(9999),
        envelope(0),
        b'{"error": "gone wrong"}',
        b'{"error": []}',
        b'{"error": {}}',
        b'{"error": {"code": {}}}',
    ],
)
def test_a_no_that_nobody_documents_proves_nothing(body: bytes) -> None:
    """An unknown code or an envelope that cannot be read leaves a send in doubt and a read refused; never a success."""
    with trunkline.Voximplant(transport=Refusing(body), account_id="77", api_key="k") as client:
        with pytest.raises(trunkline.DeliveryUnknown) as caught:
            client.sms.send_sms_message(source="15550000001", destination="15550000002", sms_body="Hello")
        with pytest.raises(ApiError) as refusal:
            client.accounts.get_account_info()
    assert caught.value.possibly_delivered
    assert not refusal.value.possibly_delivered


@pytest.mark.parametrize("code", [447, 454, 455, 456])
def test_a_refused_token_is_signed_again_once(code: int, vox: Any) -> None:
    """A token the vendor finds stale is replaced and the call sent again, but only once."""
    error, sent = refused(envelope(code), account_id=None, api_key=None, credentials=vox.voximplant.credentials())
    assert (type(error).__name__, sent) == ("AuthenticationFailed", 2)


def test_every_class_has_its_own_kind() -> None:
    """No class of the spec is lost on the way to an error."""
    assert {Kind.AUTHENTICATION, Kind.PERMISSION, Kind.FUNDS, Kind.QUOTA, Kind.RATE, Kind.CONFLICT} <= set(
        KINDS.values()
    )
