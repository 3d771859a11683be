"""Reminders over Opentact with FastAPI; run it with `uvicorn fastapi_reminders:app`."""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import BackgroundTasks, Body, FastAPI, HTTPException, Request

from trunkline import AsyncOpentact, DeliveryUnknown
from trunkline.opentact.webhooks import PayloadError, Sms, UnknownEvent, parse_message, same_secret

SENDER, SECRET = os.environ.get("SENDER", "12017771234"), os.environ["HOOK_SECRET"]
STOP_WORDS = {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"}
stopped: set[str] = set()  # keep both in your database
doubtful: list[str] = []  # receipts to look up later


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[dict[str, AsyncOpentact]]:
    async with AsyncOpentact(deadline=20) as client:
        yield {"client": client}


app = FastAPI(lifespan=lifespan)


@app.post("/reminders")
async def remind(request: Request, to: Annotated[str, Body()], text: Annotated[str, Body()]) -> Sms:
    client: AsyncOpentact = request.state.client
    if to in stopped:
        raise HTTPException(409, "this number said STOP")
    try:
        return await client.sms.send(from_=SENDER, to=to, message=text)
    except DeliveryUnknown as error:  # perhaps sent: never send it again by itself
        doubtful.extend([error.receipt.to_json()] if error.receipt else [])
        raise HTTPException(504, "perhaps sent; it will be looked up") from None


@app.post("/hooks/{secret}", status_code=204)
async def receive(secret: str, request: Request, later: BackgroundTasks) -> None:
    if not same_secret(secret, SECRET):
        raise HTTPException(404)
    try:
        later.add_task(note, parse_message(await request.body()))  # answer at once, work later
    except PayloadError:
        raise HTTPException(400) from None


def note(event: Sms | UnknownEvent) -> None:
    if isinstance(event, Sms) and event.type_ == "smsi" and (event.message or "").strip().upper() in STOP_WORDS:
        stopped.add(str(event.from_))
    elif isinstance(event, Sms):
        logging.info("message %s: %s, delivered: %s", event.uuid, event.state, event.delivered)
