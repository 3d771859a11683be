"""What the mock's tests share: a mock that judges itself by the specs, and requests in a line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from trunkline_mock import Mock, Reply, Request
from trunkline_mock.server import Running, serve

if TYPE_CHECKING:
    from collections.abc import Iterator

OPENTACT = {"from": "12017771234", "to": 12017774321, "message": "Hello"}
VOXIMPLANT = {"source": "447443332211", "destination": "447443332212", "sms_body": "Hello"}
AVAAMO = {"to_phone": "+1 (201) 777-4321", "first_name": "Ada"}
KEYS = "account_id=7&api_key=k"
TOKEN = {"X-Auth-Token": "t"}


class Caller:
    """Calls a mock without an edge."""

    def __init__(self, mock: Mock) -> None:
        self.mock = mock

    def __call__(
        self, method: str, path: str, body: Any = None, *, query: str = "", form: str = "", **headers: str
    ) -> tuple[int, Any]:
        """Send a request and return status and decoded body; `x_mock_fault=...` becomes a header."""
        reply = self.raw(method, path, body, query=query, form=form, **headers)
        return reply.status, json.loads(reply.body) if reply.body else None

    def raw(
        self, method: str, path: str, body: Any = None, *, query: str = "", form: str = "", **headers: str
    ) -> Reply:
        """Send a request and return the whole reply."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        if form:
            content = form.encode()
            sent.setdefault("content-type", "application/x-www-form-urlencoded")
        elif body is not None:
            sent.setdefault("content-type", "application/json")
        return self.mock.handle(Request(method, path, query, sent, content))

    def opentact(self, token: str = "t", **changes: Any) -> tuple[int, Any]:
        """Send an Opentact message."""
        return self("POST", "/opentact/rest/sms", OPENTACT | changes, x_auth_token=token)

    def voximplant(self, query: str = KEYS, **changes: str) -> tuple[int, Any]:
        """Send a Voximplant message."""
        form = "&".join(f"{name}={value}" for name, value in (VOXIMPLANT | changes).items())
        return self("POST", "/voximplant/platform_api/SendSmsMessage", query=query, form=form)

    def avaamo(self, channel: str = "channel-1", **changes: Any) -> tuple[int, Any]:
        """Send an Avaamo message."""
        return self("POST", f"/avaamo/sms/{channel}/send.json", AVAAMO | changes)


@pytest.fixture
def mock() -> Mock:
    """All vendors; whatever they answer or tell must fit the specs."""
    return Mock(check=True, guesses=True)


@pytest.fixture
def call(mock: Mock) -> Caller:
    """Calls the mock."""
    return Caller(mock)


@pytest.fixture
def running(mock: Mock) -> Iterator[Running]:
    """The mock on a free port, its clock moved by hand."""
    with serve(mock) as url:
        yield Running(mock, url)


@pytest.fixture
def client(running: Running) -> Iterator[httpx.Client]:
    """A client of the server."""
    with httpx.Client(base_url=running.url, headers=TOKEN, timeout=5) as client:
        yield client


def send(client: httpx.Client, **headers: str) -> httpx.Response:
    """Send an Opentact message."""
    return client.post(
        "/opentact/rest/sms", json=OPENTACT, headers={k.replace("_", "-"): v for k, v in headers.items()}
    )
