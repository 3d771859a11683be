"""Opentact's sign-in."""

from __future__ import annotations

import time
from base64 import urlsafe_b64encode
from typing import TYPE_CHECKING

import msgspec

from ...core.clock import iso

if TYPE_CHECKING:
    from ...messages import Json
    from .base import Call

LIFETIME = 24 * 3600


def sign_in(call: Call) -> Json:
    """Answer the user with a token that is good for a day of the mock's time."""
    answer = call.example()
    user = answer["payload"]
    user["uuid"] = call.account.settings.setdefault("user_uuid", call.account.uuid())
    if "@" in call.account.key:
        user["email"] = call.account.key
    user["created_on"] = user["modified_on"] = iso(call.now())
    user["token"] = _token(user["uuid"], call.account.uuid())
    call.vendor.issue(user["token"], call.account.key, LIFETIME)
    return answer


def _token(user: str, signature: str) -> str:
    """Return a JWT; its times are real ones, because clients compare them with their own clock."""
    now = int(time.time())
    claims = {"uuid": user, "role": "User", "iat": now, "exp": now + LIFETIME}
    parts = (msgspec.json.encode({"alg": "HS256", "typ": "JWT"}), msgspec.json.encode(claims), signature.encode())
    return ".".join(urlsafe_b64encode(part).rstrip(b"=").decode() for part in parts)
