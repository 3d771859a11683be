"""Messages over Opentact with AWS Lambda behind an HTTP API of API Gateway; the handler is `lambda_handler.handler`."""

from __future__ import annotations

import json
import os
from base64 import b64decode
from typing import Any, Protocol

from trunkline import CallOptions, DeliveryUnknown, Opentact
from trunkline.opentact.webhooks import PayloadError, Sms, UnknownEvent, parse_message, same_secret

SENDER, SECRET = os.environ.get("SENDER", "12017771234"), os.environ["HOOK_SECRET"]
STOP_WORDS = {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"}
stopped: set[str] = set()  # no memory lasts here: keep both in a table
doubtful: list[str] = []  # receipts to look up later
client = Opentact()  # outside of the handler: warm starts keep its connections


class Context(Protocol):
    def get_remaining_time_in_millis(self) -> int: ...


def handler(event: dict[str, Any], context: Context) -> dict[str, object]:
    body = event.get("body") or ""
    data = b64decode(body) if event.get("isBase64Encoded") else body.encode()
    if event["routeKey"] == "POST /hooks/{secret}":
        return {"statusCode": receive(event["pathParameters"]["secret"], data)}
    # a function that is out of time is killed without a word, so the call ends before
    status, text = remind(data, CallOptions(deadline=context.get_remaining_time_in_millis() / 1000 - 1))
    return {"statusCode": status, "headers": {"content-type": "application/json"}, "body": text}


def remind(data: bytes, options: CallOptions) -> tuple[int, str]:
    wanted = json.loads(data)
    if wanted["to"] in stopped:
        return 409, '{"error": "this number said STOP"}'
    try:
        return 200, client.sms.send(from_=SENDER, to=wanted["to"], message=wanted["text"], options=options).to_json()
    except DeliveryUnknown as error:  # perhaps sent: never send it again by itself
        doubtful.extend([error.receipt.to_json()] if error.receipt else [])
        return 504, '{"error": "perhaps sent; it will be looked up"}'


def receive(secret: str, data: bytes) -> int:
    if not same_secret(secret, SECRET):
        return 404
    try:
        note(parse_message(data))  # nothing runs after the answer: put what takes longer into a queue
    except PayloadError:
        return 400
    return 204


def note(event: Sms | UnknownEvent) -> None:
    if isinstance(event, Sms) and event.type_ == "smsi" and (event.message or "").strip().upper() in STOP_WORDS:
        stopped.add(str(event.from_))
