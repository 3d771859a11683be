"""Sending from Celery, never twice; run it with `celery -A celery_worker worker`."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from celery import Celery

from trunkline import Absent, CallOptions, DeliveryUnknown, Found, LastReceipt, Opentact, Receipt, TrunklineError

app = Celery("reminders", broker=os.environ["BROKER"])
# Acknowledged before it runs: a worker that dies leaves a receipt; acknowledged later, it would send twice.
app.conf.update(task_acks_late=False, task_ignore_result=True, broker_connection_retry_on_startup=True)
RECEIPTS, SENDER = Path(os.environ.get("RECEIPTS", "receipts")), os.environ.get("SENDER", "12017771234")
LATER = float(os.environ.get("LOOK_AGAIN_AFTER", "180"))  # seconds


@cache
def client() -> Opentact:
    return Opentact(deadline=30)  # one a process


class Kept(LastReceipt):
    def __call__(self, receipt: Receipt) -> None:  # before the first byte leaves
        RECEIPTS.mkdir(exist_ok=True)
        (RECEIPTS / receipt.id).write_text(receipt.to_json())
        super().__call__(receipt)


@app.task
def remind(to: str, text: str, tries: int = 3) -> None:
    kept = Kept()
    try:
        client().sms.send(from_=SENDER, to=to, message=text, options=CallOptions(on_departure=kept))
    except DeliveryUnknown:
        settle.apply_async(args=(kept.receipt.id if kept.receipt else "", to, text), countdown=LATER)
        return
    except TrunklineError as error:
        if error.retryable and not error.possibly_delivered and tries > 1:  # nothing was sent
            remind.apply_async(args=(to, text, tries - 1), countdown=LATER)
    if kept.receipt is not None:
        (RECEIPTS / kept.receipt.id).unlink()


@app.task
def settle(name: str, to: str, text: str) -> None:
    verdict = client().reconcile(Receipt.from_json((RECEIPTS / name).read_text()))
    if not isinstance(verdict, Absent | Found):
        settle.apply_async(args=(name, to, text), countdown=LATER)
        return
    (RECEIPTS / name).unlink()
    if isinstance(verdict, Absent):
        remind.delay(to, text)
