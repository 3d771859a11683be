"""Calls that carry every kind of secret, and the ends that they may come to."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from .values import Secrets, as_json
from .vendor_socket import Answer, answer

UUID = "6f1c1b9e-7d53-4d2a-9a43-0b7f2f3f8a10"
STAMP = "2026-01-04T07:52:58.127Z"


@dataclass(frozen=True)
class Act:
    """A call.

    Attributes:
        vendor: Name of the client's class.
        config: Credentials of the client.
        call: Makes the call on a blocking client, or its awaitable on an async one.
        success: What a vendor answers that does it.
        uses: The kinds of secrets in it; a vendor can repeat no others.
    """

    vendor: str
    config: Callable[[Secrets], dict[str, Any]]
    call: Callable[[Any, Secrets], Any]
    success: Callable[[Secrets], object]
    uses: tuple[str, ...]

    def said(self, secret: Secrets) -> str:
        """Return a text that repeats all of the call."""
        return " | ".join(value for kind, value in secret.by_kind().items() if kind in self.uses)


def _sms(secret: Secrets) -> object:
    row = {"uuid": UUID, "type": secret.text, "state": secret.name, "from": secret.number, "to": int(secret.number)}
    row |= {"message": secret.text, "thread": 5, "delivered": secret.number, "automated": False, "new": secret.token}
    row |= {"tn": {"tn": int(secret.number)}, "created_on": STAMP, "modified_on": secret.text}
    return {"success": True, "payload": row}


def _user(secret: Secrets) -> object:
    row = {"uuid": UUID, "email": f"{secret.name.split()[0]}@example.com", "first_name": secret.name, "token": "x.y.z"}
    return {
        "success": True,
        "payload": {**row, "phone_number": secret.number, "last_name": secret.text, "role": secret.text},
    }


@cache
def private_key() -> str:
    """Return a key that signs; one for all examples, as making one takes long."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return key.private_bytes(*form).decode()


def _service_account(secret: Secrets) -> dict[str, Any]:
    return {"credentials": {"account_id": 77, "key_id": secret.key, "private_key": private_key()}}


def _create_user(client: Any, secret: Secrets) -> Any:
    first, last = secret.name.split()
    return client.users.create(
        email=f"{first}@example.com",
        password=secret.password,
        first_name=first,
        last_name=last,
        phone_number=secret.number,
    )


def _create_list(client: Any, secret: Secrets) -> Any:
    numbers = {"rule_id": 1, "priority": 1, "max_simultaneous": 1, "num_attempts": 1}
    return client.call_lists.create_call_list(name=secret.name, file_content=secret.file, **numbers)


ACTS: dict[str, Act] = {
    "opentact sms": Act(
        "Opentact",
        lambda secret: {"token": secret.token, "headers": {"x-extra": secret.key}},
        lambda client, secret: client.sms.send(from_="12015550100", to=secret.number, message=secret.text),
        _sms,
        ("token", "key", "number", "text"),
    ),
    "opentact login": Act(
        "Opentact",
        lambda secret: {"email": "a@example.com", "password": secret.password},
        lambda client, secret: client.sms.send(from_="12015550100", to=secret.number, message=secret.text),
        _sms,
        ("token", "password", "number", "text"),
    ),
    "opentact user": Act(
        "Opentact",
        lambda secret: {"email": "a@example.com", "password": secret.password},
        _create_user,
        _user,
        ("number", "password", "name"),
    ),
    "opentact file": Act(
        "Opentact",
        lambda secret: {"api_key": secret.key, "api_key_in": "query"},
        lambda client, secret: client.users.upload_avatar(uuid=UUID, file=secret.file),
        _user,
        ("key", "file"),
    ),
    "opentact raw": Act(
        "Opentact",
        lambda secret: {"token": secret.token},
        lambda client, secret: client.request(
            "POST", f"/rest/{secret.number}", json={"text": secret.text, secret.name: 1}, query={"pin": secret.pin}
        ),
        lambda secret: {"success": True, "payload": {}},
        ("token", "number", "text", "name", "pin"),
    ),
    "voximplant sms": Act(
        "Voximplant",
        lambda secret: {"account_id": "77", "api_key": secret.key},
        lambda client, secret: client.sms.send_sms_message(
            source="12015550100", destination=secret.number, sms_body=secret.text
        ),
        lambda secret: {"result": 1, "message_id": secret.text, "fragments_count": secret.name},
        ("key", "number", "text"),
    ),
    "voximplant list": Act(
        "Voximplant",
        _service_account,
        _create_list,
        lambda secret: {"result": True, "count": secret.name, "list_id": 5},
        ("key", "name", "file"),
    ),
    "avaamo sms": Act(
        "Avaamo",
        lambda secret: {"instance": "c6", "user_token": secret.token},
        lambda client, secret: client.sms.send(
            channel_uuid=secret.token, to_phone=f"+{secret.number}", first_name=secret.name, code=secret.pin
        ),
        lambda secret: {"success": True, "first_name": secret.name},
        ("token", "number", "name", "pin"),
    ),
}


def echo(act: Act, secret: Secrets) -> object:
    """Return a refusal that repeats everything everywhere."""
    said = act.said(secret)
    if act.vendor == "Voximplant":
        return {"error": {"code": said, "msg": said}}
    fields = {said: {"message": said, "value": said}, "to": {"message": said[:40]}}
    return {"success": False, "message": said, "error": said, "status": said, "code": said, "fields": fields}


def ends(act: Act, secret: Secrets) -> dict[str, Answer]:
    """Return how a vendor may behave, by the end that a call comes to."""
    said = act.said(secret)
    known = secret.by_kind()[act.uses[0]]
    refused = answer(400, as_json(echo(act, secret)), "application/json", f"x-request-id: {known}")
    page = f"<html>{said}</html>".encode()
    cut = answer(200, b"x" * 100).replace(b"Content-Length: 100", b"Connection: close\r\nContent-Length: 200")
    odd = answer(200, json.dumps([said]).encode())
    return {
        "success": lambda request: answer(200, as_json(act.success(secret))),
        "refusal": lambda request: refused,
        "server failure": lambda request: refused.replace(b" 400 ", b" 503 "),
        "hangs up": lambda request: b"",
        "cut off": lambda request: cut,
        "html": lambda request: answer(200, page, "text/html"),
        "another answer": lambda request: odd,
        "no http": lambda request: said.encode(),
        "silence": lambda request: None,
    }


def logging_in(act: Act, secret: Secrets, then: Answer) -> Answer:
    """Grant a token to who signs in, and behave as told to everything else."""
    granted = answer(200, as_json({"success": True, "payload": {"token": secret.token}}))
    return lambda request: granted if request.startswith(b"GET /rest/auth") else then(request)
