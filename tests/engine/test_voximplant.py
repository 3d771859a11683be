"""Voximplant: service accounts, the deprecated key, errors under status 200, and 457 codes."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

import trunkline
from trunkline import CredentialError, errors
from trunkline_runtime.clock import Clock

KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
PEM = KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
CURVE = (
    ec.generate_private_key(ec.SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
)
ACCOUNT = {"account_id": 1234, "account_email": "a@b.c", "key_id": "key-1", "private_key": PEM}
SERVICE: dict[str, Any] = {"vendor": "voximplant", "account_id": None, "api_key": None, "credentials": ACCOUNT}


def claims(request: Any) -> dict[str, Any]:
    word, value = dict(request.headers)["authorization"].split()
    assert "Bearer" == word
    options: Any = {"verify_exp": False, "verify_iat": False}
    return jwt.decode(value, KEY.public_key(), algorithms=["RS256"], options=options)


class TestServiceAccount:
    """Tokens that a service account signs."""

    def test_what_is_signed(self, stage: Any, kit: Any) -> None:
        """The token is RS256 with the key's id; the issuer is text, it is back-dated 5 s and lives an hour."""
        clock = Clock(time=lambda: 1_800_000_000.9)
        stage.play(kit.SENDS["voximplant"], kit.answer(200, kit.TAKEN["voximplant"]), clock=clock, **SERVICE)
        request = stage.seen[0]
        assert {"iss": "1234", "iat": 1_799_999_995, "exp": 1_800_003_595} == claims(request)
        header = jwt.get_unverified_header(dict(request.headers)["authorization"].split()[1])
        assert {"alg": "RS256", "kid": "key-1", "typ": "JWT"} == header
        assert b"api_key" not in request.body

    def test_signed_once(self, sync_stage: Any, kit: Any) -> None:
        """A token is used until shortly before it expires, then a new one is signed."""
        now = [1_800_000_000.0]
        sync_stage.script = [kit.answer(200, kit.TAKEN["voximplant"])] * 3
        config = {key: value for key, value in SERVICE.items() if key != "vendor"}
        with sync_stage.client(
            "voximplant", clock=Clock(monotonic=lambda: now[0], time=lambda: now[0]), **config
        ) as client:
            for seconds in (0.0, 3500.0, 100.0):
                now[0] += seconds
                kit.SENDS["voximplant"](client)
        assert [0, 0, 3600] == [claims(request)["iat"] - 1_799_999_995 for request in sync_stage.seen]

    @pytest.mark.parametrize("code", [447, 454, 455, 456])
    def test_a_refused_token_is_signed_anew_once(self, stage: Any, kit: Any, code: int) -> None:
        """The four codes about the token mean that nothing was done: sign again and repeat once, also a message."""
        now = iter(range(1_800_000_000, 1_900_000_000, 7))
        no = kit.answer(200, {"error": {"code": code, "msg": "token"}})
        clock = Clock(time=lambda: float(next(now)))
        result = stage.play(
            kit.SENDS["voximplant"], no, kit.answer(200, kit.TAKEN["voximplant"]), clock=clock, **SERVICE
        )
        assert 1234 == result.message_id
        assert claims(stage.seen[0])["iat"] < claims(stage.seen[1])["iat"]
        raised = stage.play(kit.SENDS["voximplant"], no, no, **SERVICE)
        assert isinstance(raised, errors.AuthenticationFailed)
        assert 2 == len(raised.attempts)

    def test_a_child_account(self, stage: Any, kit: Any) -> None:
        """With `account_id` the token speaks for that (child) account."""
        config = SERVICE | {"account_id": 99}
        stage.play(kit.SENDS["voximplant"], kit.answer(200, kit.TAKEN["voximplant"]), **config)
        assert "99" == claims(stage.seen[0])["iss"]

    def test_every_way_to_give_it(
        self, sync_stage: Any, kit: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A path, a Path, JSON text, a mapping, and the environment with a path or JSON text."""
        path = tmp_path / "credentials.json"
        path.write_text(json.dumps(ACCOUNT))
        config = SERVICE | {"credentials": None}
        for credentials in (str(path), path, json.dumps(ACCOUNT), ACCOUNT):
            sync_stage.play(
                kit.SENDS["voximplant"],
                kit.answer(200, kit.TAKEN["voximplant"]),
                **(config | {"credentials": credentials}),
            )
        for value in (str(path), json.dumps(ACCOUNT)):
            monkeypatch.setenv("VOXIMPLANT_CREDENTIALS", value)
            sync_stage.play(kit.SENDS["voximplant"], kit.answer(200, kit.TAKEN["voximplant"]), **config)
        assert ["1234"] * 6 == [claims(request)["iss"] for request in sync_stage.seen]

    @pytest.mark.parametrize(
        ("credentials", "problem"),
        [
            ("/nowhere/credentials.json", "names a file that cannot be read"),
            ("{", "is not JSON"),
            ("{}", "lacks account_id"),
            (ACCOUNT | {"key_id": ""}, "lacks key_id"),
            (ACCOUNT | {"account_id": True}, "lacks account_id"),
            (ACCOUNT | {"private_key": "abc"}, "not in PEM form"),
            (5, "must be a path, JSON text or a mapping, not int"),
        ],
    )
    def test_what_cannot_be_read(self, sync_stage: Any, credentials: Any, problem: str) -> None:
        """Credentials that cannot be used are refused when the client is made, named, without their content."""
        with pytest.raises(CredentialError, match=problem) as caught:
            trunkline.Voximplant(credentials=credentials, transport=sync_stage.transport)
        assert "credentials" == caught.value.argument

    def test_files_of_other_kinds(self, sync_stage: Any, tmp_path: Path) -> None:
        """A file that is no text, or holds JSON that is no object, is refused."""
        path = tmp_path / "c"
        for content, problem in ((b"\xff", "is not UTF-8"), (b"[1]", "must hold a JSON object")):
            path.write_bytes(content)
            with pytest.raises(CredentialError, match=problem):
                trunkline.Voximplant(credentials=path, transport=sync_stage.transport)

    @pytest.mark.parametrize("key", [CURVE, "-----BEGIN PRIVATE KEY-----\nsecretwords\n-----END PRIVATE KEY-----"])
    def test_a_key_of_another_kind(self, stage: Any, kit: Any, key: str) -> None:
        """A key that cannot sign is refused before anything is sent, and the error does not quote it."""
        config = SERVICE | {"credentials": ACCOUNT | {"private_key": key}}
        raised = stage.play(kit.SENDS["voximplant"], **config)
        assert isinstance(raised, CredentialError)
        assert "not an RSA key" in str(raised)
        assert raised.__cause__ is None
        assert [] == stage.seen

    def test_without_pyjwt(self, stage: Any, kit: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where PyJWT is not installed, the error says what to install."""
        monkeypatch.setitem(sys.modules, "jwt", None)
        raised = stage.play(kit.SENDS["voximplant"], **SERVICE)
        assert isinstance(raised, CredentialError)
        assert "pip install 'trunkline[voximplant]'" in str(raised)


class TestKey:
    """The deprecated account id and key."""

    def test_the_key_travels_in_the_body(self, stage: Any, kit: Any) -> None:
        """The deprecated account id and key go into the form, never into the URL."""
        stage.play(kit.SENDS["voximplant"], kit.answer(200, kit.TAKEN["voximplant"]), vendor="voximplant")
        request = stage.seen[0]
        assert "https://api.voximplant.com/platform_api/SendSmsMessage" == request.url
        assert request.body.endswith(b"&account_id=77&api_key=an-api-key")

    def test_also_beside_a_file(self, stage: Any, kit: Any) -> None:
        """In a multipart body they are parts of their own."""
        act = lambda client: client.call_lists.append_to_call_list(list_id=1, file_content=b"a;b")  # noqa: E731
        stage.play(act, kit.answer(200, {"result": True, "count": 1}), vendor="voximplant")
        body = stage.seen[0].body
        kind = dict(stage.seen[0].headers)["content-type"]
        boundary = kind.partition("boundary=")[2].encode()
        parts = body.split(b"--" + boundary)
        assert b"" == parts[0]
        assert any(b'name="api_key"\r\n\r\nan-api-key\r\n' in part for part in parts)
        assert b"--\r\n" == parts[-1]


class TestErrors:
    """Errors under status 200."""

    @pytest.mark.parametrize(
        ("code", "error", "tries"),
        [
            (100, "AuthenticationFailed", 1),
            (104, "PermissionDenied", 1),
            (127, "InsufficientFunds", 1),
            (437, "QuotaExceeded", 1),
            (340, "RateLimited", 3),
            (515, "RateLimited", 3),
            (484, "RateLimited", 1),
            (166, "RateLimited", 1),
            (341, "NotFound", 1),
            (118, "Conflict", 1),
            (423, "InvalidInput", 1),
            (2, "DeliveryUnknown", 1),
            (385, "DeliveryUnknown", 1),
            (9999, "DeliveryUnknown", 1),
            ("100", "AuthenticationFailed", 1),
            (None, "DeliveryUnknown", 1),
        ],
    )
    def test_each_class_of_code(self, stage: Any, kit: Any, code: Any, error: str, tries: int) -> None:
        """An error under status 200 is the class its code says, with code and status apart."""
        answer = kit.answer(200, {"error": {"code": code, "msg": "some words"}})
        raised = stage.play(kit.SENDS["voximplant"], *[answer] * 3, vendor="voximplant")
        assert error == type(raised).__name__
        assert tries == len(raised.attempts)
        assert (200, "some words") == (raised.http_status, raised.message)
        assert (None if code is None else int(code)) == raised.code

    @pytest.mark.parametrize(
        ("status", "value", "error"),
        [
            (200, {"errors": [{"code": 100, "msg": "x"}]}, "AuthenticationFailed"),
            (200, {"errors": []}, "DeliveryUnknown"),
            (200, {"error": "words"}, "DeliveryUnknown"),
            (200, {"message_id": 1}, "DeliveryUnknown"),
            (429, {"error": {"code": 9999, "msg": "x"}}, "RateLimited"),
            (404, {"error": {"code": 9999, "msg": "x"}}, "NotFound"),
            (503, {"error": {"code": 100, "msg": "x"}}, "DeliveryUnknown"),
            (404, "not json", "NotFound"),
        ],
    )
    def test_odd_envelopes(self, stage: Any, kit: Any, status: int, value: Any, error: str) -> None:
        """A plural envelope is an error too; an object without `result` is no success; a gateway's status counts."""
        raised = stage.play(kit.SENDS["voximplant"], *[kit.answer(status, value)] * 3, vendor="voximplant")
        assert error == type(raised).__name__

    @pytest.mark.parametrize(
        ("value", "error"),
        [({"daily_attempts_left": 4}, None), ({"welcome": 1}, "DeliveryUnknown"), ([], "DeliveryUnknown")],
    )
    def test_methods_without_result(self, stage: Any, kit: Any, value: Any, error: str | None) -> None:
        """Three methods answer no `result`; theirs is a success when it has something that the answer is known to have."""
        act = lambda client: client.outbound_test_numbers.verify_outbound_test_phone_number()  # noqa: E731
        answer = stage.play(act, kit.answer(200, value), vendor="voximplant")
        assert error == (type(answer).__name__ if isinstance(answer, Exception) else None)

    def test_other_hosts_have_no_envelope(self, stage: Any, kit: Any) -> None:
        """Outside of the management API an answer needs no `result`."""
        act = lambda client: client.request("GET", "/getServerLocations", delivery="read")  # noqa: E731
        assert ["a"] == stage.play(act, kit.answer(200, ["a"]), vendor="voximplant")
