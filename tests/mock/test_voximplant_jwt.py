"""Voximplant's service accounts: what they sign is judged."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from trunkline_mock.vendors.voximplant import jwt as judged

from .conftest import Caller

if TYPE_CHECKING:
    from trunkline_mock import Mock


def sign(mock: Mock, key: Any = None, kid: str | None = None, algorithm: str = "RS256", **changes: Any) -> str:
    """Sign a token as a client does."""
    account = mock.voximplant.credentials(7)
    now = int(time.time())
    claims = {"iss": str(account["account_id"]), "iat": now, "exp": now + 3600} | changes
    claims = {name: value for name, value in claims.items() if value is not None}
    return jwt.encode(claims, key or account["private_key"], algorithm, {"kid": kid or account["key_id"]})


def code(call: Caller, token: str) -> int | None:
    """Send with a token and return the error code, or `None`."""
    form = "source=447443332211&destination=447443332212&sms_body=Hello"
    path = "/voximplant/platform_api/SendSmsMessage"
    _, body = call("POST", path, form=form, authorization=f"Bearer {token}")
    return body.get("error", {}).get("code")


def test_a_good_token_opens_the_account(mock: Mock, call: Caller) -> None:
    """`iss` is the account, as text; it may be a child of the key's."""
    assert code(call, sign(mock)) is None
    assert code(call, sign(mock, iss="8")) is None
    assert [message.account for message in mock.sent] == ["7", "8"]


BAD = {
    "expired": ({"iat": -7200, "exp": -3600}, 456),
    "from the future": ({"iat": 3600, "exp": 3700}, 455),
    "too long": ({"iat": 0, "exp": 3700}, 454),
    "no end": ({"iat": 0, "exp": None}, 447),
    "no account": ({"iat": 0, "exp": 100, "iss": "letters"}, 100),
}


@pytest.mark.parametrize("why", BAD)
def test_a_bad_token_has_the_vendor_s_code(mock: Mock, call: Caller, why: str) -> None:
    """Expired, from the future, too long-lived, incomplete, for nobody."""
    changes, expected = BAD[why]
    now = int(time.time())
    moments = {name: None if value is None else now + value for name, value in changes.items() if name != "iss"}
    assert code(call, sign(mock, **(changes | moments))) == expected
    mock.assert_nothing_sent()


def test_a_foreign_signature_is_refused(mock: Mock, call: Caller) -> None:
    """Another key, another algorithm, an unknown key id, a changed claim."""
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    assert code(call, sign(mock, key=other)) == 100
    assert code(call, sign(mock, kid="unknown")) == 100
    assert code(call, sign(mock, key="x" * 64, algorithm="HS256")) == 100
    head, _, signature = sign(mock).split(".")
    forged = sign(mock, iss="999").split(".")[1]
    assert code(call, f"{head}.{forged}.{signature}") == 100


@pytest.mark.parametrize("token", ["x", "a.b", "a.b.c", "....", "e30.e30.", "é.é.é", "e30.e30.e30", "WzFd.e30.e30"])
def test_what_is_no_token_is_malformed(mock: Mock, call: Caller, token: str) -> None:
    """Anything that cannot be read is 447 or, when it can, refused."""
    assert code(call, token) in (100, 447)
    mock.assert_nothing_sent()


def test_a_good_token_ends(mock: Mock, call: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    """A token that was judged good before is judged again when its time is over."""
    token = sign(mock)
    assert code(call, token) is None
    later = time.time() + 4000
    monkeypatch.setattr(judged.time, "time", lambda: later)
    assert code(call, token) == 456
