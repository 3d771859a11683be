"""What the tests of tokens share: tokens, sign-ins, and a clock that a test moves."""

from __future__ import annotations

import base64
import json
from typing import Any

LOGIN = {"email": "ada@example.org", "password": "a-password", "token": None}


def jwt(lives: float = 86400.0, name: str = "t") -> str:
    claims = base64.urlsafe_b64encode(json.dumps({"iat": 1000, "exp": 1000 + lives, "uuid": name}).encode())
    return f"e30.{claims.decode().rstrip('=')}.{name}"


def logged_in(kit: Any, token: str) -> Any:
    return kit.answer(200, {"success": True, "payload": {"uuid": "u", "token": token}})


def sent_token(request: Any) -> str | None:
    return dict(request.headers).get("x-auth-token")


class Hands:
    """A clock that a test moves."""

    def __init__(self, now: float = 0.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now
