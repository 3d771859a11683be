"""Signing in: `trunkline.opentact._auth`."""

from __future__ import annotations

import base64
import logging
import traceback
from typing import Any

import pytest

import trunkline
from trunkline import CredentialError, InvalidInput, MissingCredential, NotSent, Opentact
from trunkline.opentact._auth import LIFETIME, lifetime
from trunkline_mock import Mock
from trunkline_mock.server import Running
from trunkline_mock.transports.seam import Transport
from trunkline_runtime.transports import seam

SECRET = "Zm9vYmFyYmF6cXV4-secret"
SEND = {"from_": 12017771234, "to": 12017774321, "message": "Hello"}


def header(mock: Mock, name: str) -> str | None:
    return mock.calls[-1].headers.get(name)


def client(mock: Mock, **credentials: Any) -> Opentact:
    return Opentact(transport=Transport(mock, seam), **credentials)


@pytest.mark.parametrize(
    ("credentials", "name", "value"),
    [
        ({"token": SECRET}, "x-auth-token", SECRET),
        ({"api_key": SECRET}, "authorization", f"Bearer {SECRET}"),
        ({"google_token": SECRET}, "x-auth-google-token", SECRET),
        ({"facebook_token": SECRET}, "x-auth-facebook-token", SECRET),
    ],
)
def test_each_credential_travels_in_its_own_header(credentials: dict[str, str], name: str, value: str) -> None:
    """One argument a documented scheme, one header each."""
    mock = Mock("opentact", check=True)
    client(mock, **credentials).sms.send(**SEND)
    assert header(mock, name) == value
    others = {"x-auth-token", "authorization", "x-auth-google-token", "x-auth-facebook-token"} - {name}
    assert not any(header(mock, other) for other in others)
    assert SECRET not in mock.calls[-1].query


def test_a_key_travels_in_the_query_when_asked() -> None:
    """The vendor's own script sends it so."""
    mock = Mock("opentact", check=True)
    client(mock, api_key="a+b/c", api_key_in="query").account.get()
    assert mock.calls[-1].query == "bearer=a%2Bb%2Fc"
    assert header(mock, "authorization") is None


def test_the_key_in_the_query_appears_nowhere(caplog: pytest.LogCaptureFixture, running: Running) -> None:
    """Whatever is logged or raised about a call, its URL's secret is not in it."""
    caplog.set_level(logging.DEBUG)
    running.mock.fail("getAccount", kind="status", status=403)
    with Opentact(api_key=SECRET, api_key_in="query", base_url=running.url, retries=0) as made:
        with pytest.raises(trunkline.CallError) as refused:
            made.account.get()
        with pytest.raises(NotSent) as unsent:
            made.with_options(base_url="http://127.0.0.1:1").account.get()
    assert f"bearer={SECRET}" in running.mock.calls[-1].query
    shown = [caplog.text, repr(made), *(repr(error.value) for error in (refused, unsent))]
    shown += ["".join(traceback.format_exception(error.value)) for error in (refused, unsent)]
    assert not any(SECRET in text for text in shown)


def test_email_and_password_log_in_once() -> None:
    """The client fetches a JWT by itself and keeps it."""
    mock = Mock("opentact", check=True)
    made = client(mock, email="ada@example.com", password="p")
    made.sms.send(**SEND)
    made.sms.send(**SEND)
    assert [call.operation for call in mock.calls] == ["signIn", "sendSms", "sendSms"]
    pair = base64.b64encode(b"ada@example.com:p").decode()
    assert mock.calls[0].headers["authorization"] == f"Basic {pair}"
    assert mock.calls[1].headers["x-auth-token"] == mock.calls[2].headers["x-auth-token"]


def test_a_password_may_hold_anything() -> None:
    """It travels encoded: people choose letters of their own language, and spaces."""
    mock = Mock("opentact", check=True)
    client(mock, email="ada@example.com", password=" pässwörd: 密 ").account.get()
    sent = mock.calls[0].headers["authorization"].removeprefix("Basic ")
    assert base64.b64decode(sent).decode() == "ada@example.com: pässwörd: 密 "


def test_a_token_that_died_is_renewed_within_the_call() -> None:
    """A day later the program goes on; nothing is sent twice."""
    mock = Mock("opentact", check=True)
    made = client(mock, email="ada@example.com", password="p")
    made.sms.send(**SEND)
    mock.advance(24 * 3600)
    made.sms.send(**SEND)
    assert [call.operation for call in mock.calls] == ["signIn", "sendSms", "sendSms", "signIn", "sendSms"]
    assert len(mock.sent) == 2


def test_a_sip_user_signs_in_with_its_digest(monkeypatch: pytest.MonkeyPatch) -> None:
    """What SIP users do themselves takes HA1B, from the argument or the environment."""
    mock = Mock("opentact", check=True)
    client(mock, ha1b=SECRET).sip_self_service.me()
    assert header(mock, "x-auth-ha1b-token") == SECRET
    monkeypatch.setenv("OPENTACT_HA1B", "from-env")
    client(mock).sip_groups.list()
    assert header(mock, "x-auth-ha1b-token") == "from-env"


@pytest.mark.parametrize("name", ["token", "api_key", "google_token", "facebook_token"])
def test_every_credential_can_come_from_the_environment(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Twelve-factor programs name no secret in their source."""
    monkeypatch.setenv(f"OPENTACT_{name.upper()}", SECRET)
    mock = Mock("opentact", check=True)
    client(mock).account.get()
    assert SECRET in str(mock.calls[-1].headers)


def test_the_place_of_the_key_can_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a key travels is a matter of deployment too."""
    monkeypatch.setenv("OPENTACT_API_KEY_IN", "query")
    mock = Mock("opentact", check=True)
    client(mock, api_key="k").account.get()
    assert mock.calls[-1].query == "bearer=k"


@pytest.mark.parametrize(
    ("call", "argument"),
    [
        (lambda made: made.account.get(), "token"),
        (lambda made: made.sip_self_service.me(), "ha1b"),
        (lambda made: made.auth.sign_in(), "email and password"),
        (lambda made: made.leases.route(tn=12017771234), "api_key"),
    ],
)
def test_a_missing_credential_names_the_argument(call: Any, argument: str) -> None:
    """Nothing is sent, and the error says what to give the client."""
    mock = Mock("opentact")
    with pytest.raises(MissingCredential, match=argument):
        call(client(mock))
    assert not mock.calls


def test_calls_that_need_no_credential_send_none() -> None:
    """A password can be reset by whoever has forgotten it."""
    mock = Mock("opentact", check=True)
    client(mock, token=SECRET).sip_self_service.check_invite(token="invitation")
    assert SECRET not in str(mock.calls[-1].headers)


def test_a_half_given_pair_is_named() -> None:
    """An e-mail without a password is a mistake, not a choice."""
    with pytest.raises(CredentialError, match="password is missing"):
        Opentact(email="ada@example.com")


def test_an_unknown_place_is_named() -> None:
    """Only two places are documented."""
    with pytest.raises(CredentialError, match="api_key_in"):
        Opentact(api_key="k", api_key_in="cookie")  # type: ignore[arg-type]  # the point


def test_a_google_token_brings_the_jwt_of_the_websocket(running: Running) -> None:
    """The websocket takes only a JWT, which a Google token can fetch."""
    with Opentact(google_token=SECRET, base_url=running.url) as made, made.events() as stream:
        next(iter(stream))
    assert [call.operation for call in running.mock.calls] == ["signIn"]
    assert running.mock.calls[0].headers["x-auth-google-token"] == SECRET


def test_a_wrong_field_is_told_by_its_name() -> None:
    """The envelope's `fields` reach the caller."""
    mock = Mock("opentact")
    made = client(mock, token="t")
    with pytest.raises(InvalidInput) as caught:
        made.request("POST", "/rest/sms", json={"from": "12017771234", "to": "nobody", "message": "x"})
    assert set(caught.value.fields) == {"params.to"}


@pytest.mark.parametrize("claims", [f'{{"exp": {"9" * 400}, "iat": 0}}', "[" * 100_000, '{"exp": "x", "iat": null}'])
def test_a_token_with_senseless_claims_lives_as_long_as_usual(claims: str) -> None:
    """What stands in a token is anybody's; it decides when it is renewed, and nothing else."""
    assert lifetime(f"h.{base64.urlsafe_b64encode(claims.encode()).decode()}.s") == LIFETIME
