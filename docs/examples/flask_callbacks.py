"""Answering messages over Voximplant with Flask; run it with `flask --app flask_callbacks run`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from queue import Queue
from threading import Thread

from flask import Flask, abort, request

from trunkline import TrunklineError, Voximplant
from trunkline.payload import PayloadError, same_secret
from trunkline.voximplant import callbacks
from trunkline.voximplant.events import InboundSmsCallbackItem, SmsInboundEvent

SECRET, API_KEY = os.environ["HOOK_SECRET"], os.environ["VOXIMPLANT_API_KEY"]
SALT = os.environ.get("VOXIMPLANT_CALLBACK_SALT", "")
STOP_WORDS = {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"}
app = Flask(__name__)
work: Queue[callbacks.Event] = Queue()
seen, stopped = set[int](), set[str]()  # a callback may come twice; keep both in your database


@app.post("/voximplant/<secret>")
def receive(secret: str) -> tuple[str, int]:
    if not same_secret(secret, SECRET):
        abort(404)
    try:
        batch = callbacks.parse(request.get_data(), api_key=API_KEY, salt=SALT)
    except PayloadError:
        abort(400)
    for event in batch:  # only those whose hash fits
        work.put(event)
    return ("", 403) if batch.rejected else ("", 204)  # answer at once, work later


def messages() -> Iterator[InboundSmsCallbackItem]:
    while event := work.get():
        if isinstance(event, SmsInboundEvent) and event.sms_inbound and event.callback_id not in seen:
            seen.add(event.callback_id or 0)
            found = event.sms_inbound.sms_inbound
            yield from found if isinstance(found, list) else [found] if found else []


def worker(client: Voximplant) -> None:
    for sms in messages():
        sender, number = sms.source_number or "", sms.destination_number or ""
        if (sms.sms_body or "").strip().upper() in STOP_WORDS:
            stopped.add(sender)
        elif sender not in stopped:
            try:
                client.sms.send_sms_message(source=number, destination=sender, sms_body="Thank you, we call you back.")
            except TrunklineError as error:  # its text holds no number
                app.logger.error("not answered: %s", error)


Thread(target=worker, args=[Voximplant(deadline=20)], daemon=True).start()
