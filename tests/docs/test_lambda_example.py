"""The handler for AWS Lambda, called with what API Gateway hands over: payload format 2.0 of an HTTP API, as AWS prints it."""

from __future__ import annotations

import base64
import json
import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from trunkline_mock import Mock
from trunkline_mock.server import Running

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "examples" / "lambda_handler.py"
SECRET = "s3cret-path"
Invoke = Callable[..., dict[str, Any]]


def event(route: str, body: str, *, encoded: bool = False, **parameters: str) -> dict[str, Any]:
    """A request as API Gateway writes it; all header names are lower case, and a binary body is base64."""
    method, _, path = route.partition(" ")
    for name, value in parameters.items():
        path = path.replace(f"{{{name}}}", value)
    http = {"method": method, "path": path, "protocol": "HTTP/1.1", "sourceIp": "192.0.2.1", "userAgent": "agent"}
    found: dict[str, Any] = {
        "version": "2.0", "routeKey": route, "rawPath": path, "rawQueryString": "",
        "headers": {"content-type": "application/json", "host": "api-id.execute-api.us-east-1.amazonaws.com"},
        "requestContext": {
            "accountId": "123456789012", "apiId": "api-id", "domainName": "api-id.execute-api.us-east-1.amazonaws.com",
            "http": http, "requestId": "id", "routeKey": route, "stage": "$default", "timeEpoch": 1583348638390,
        },
        "body": base64.b64encode(body.encode()).decode() if encoded else body, "isBase64Encoded": encoded,
    }  # fmt: skip
    return {**found, "pathParameters": parameters} if parameters else found  # the member is absent without any


class Context:
    """What Lambda tells of the time that is left."""

    def __init__(self, milliseconds: int) -> None:
        self.milliseconds = milliseconds

    def get_remaining_time_in_millis(self) -> int:
        return self.milliseconds


@pytest.fixture
def invoke(mock_opentact_server: Running, monkeypatch: pytest.MonkeyPatch) -> Invoke:
    """The handler of a cold start, beside the mock."""
    monkeypatch.setenv("OPENTACT_TOKEN", "t")
    monkeypatch.setenv("OPENTACT_BASE_URL", mock_opentact_server.url)
    monkeypatch.setenv("HOOK_SECRET", SECRET)
    handler = runpy.run_path(str(EXAMPLE))["handler"]
    return lambda what, milliseconds=10_000: handler(what, Context(milliseconds))  # type: ignore[no-any-return]


REMIND = event("POST /reminders", '{"to": "12017774321", "text": "Tomorrow at nine"}')


def test_a_reminder_leaves_and_stop_is_obeyed(invoke: Invoke, mock_opentact: Mock) -> None:
    """The answer is the vendor's JSON; after STOP has come by webhook, plain or in base64, nothing leaves any more."""
    first = invoke(REMIND)
    assert first["statusCode"] == 200
    assert json.loads(first["body"])["uuid"] == mock_opentact.sent[0].id
    stop = json.dumps(
        {"uuid": "90c2e069-44c1-4f1a-9619-540432378122", "type": "smsi", "from": "12017774321", "message": "Stop"}
    )
    for encoded in (False, True):
        hook = event("POST /hooks/{secret}", stop, encoded=encoded, secret=SECRET)
        assert invoke(hook) == {"statusCode": 204}
    assert invoke(REMIND)["statusCode"] == 409
    assert len(mock_opentact.sent) == 1


def test_strangers_are_refused(invoke: Invoke) -> None:
    """A wrong secret is 404, and what is no JSON is 400."""
    assert invoke(event("POST /hooks/{secret}", "{}", secret="guess")) == {"statusCode": 404}
    assert invoke(event("POST /hooks/{secret}", "<html>", secret=SECRET)) == {"statusCode": 400}


def test_the_send_ends_before_the_function_is_killed(invoke: Invoke, mock_opentact: Mock) -> None:
    """A silent vendor is told as "perhaps sent" while the function still has time; the message is there once."""
    mock_opentact.fail("sendSms", kind="hang", times=1)
    assert invoke(REMIND, 1_300)["statusCode"] == 504
    assert len(mock_opentact.sent) == 1
