"""Avaamo's custom channel: what a user writes, and the posts with which the agent answers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...messages import Json
    from ...state import Account
    from ...vendor import Call
    from . import Avaamo

BOT = "4a94ec00-6f0e-4c53-9a0b-e8cc04172812"
CHANNEL = "9f1c2b34-5d67-4e89-a012-3456789abcde"
THINKING = 1.0


def arrive(vendor: Avaamo, account: Account, to: str, from_: str, text: str) -> None:
    """Keep a user's message and let the agent answer it."""
    uuid = account.uuid()
    account.table("messages").put(uuid, {"uuid": uuid, "to": to, "from": from_, "content": text})
    user: Json = {
        "uuid": account.uuid(),
        "first_name": from_,
        "last_name": None,
        "layer_id": from_,
        "custom_properties": {},
    }
    reply = f"You said: {text}"
    vendor.mock.clock.after(THINKING, partial(answer, vendor, account.key, CHANNEL, user, reply, uuid))


def take(call: Call) -> Json:
    """Take a user's message from a custom channel; the agent answers to the channel's URL."""
    vendor, given = call.mock.avaamo, call.values.body
    uuid, text = call.account.uuid(), given["message"]["text"]
    call.account.table("messages").put(uuid, {"uuid": uuid, "content": text, "user": given["user"]})
    user = {"first_name": "You", "last_name": None, "custom_properties": {}, **given["user"]}
    work = partial(answer, vendor, call.account.key, given["channel_uuid"], user, f"You said: {text}", uuid)
    call.mock.clock.after(THINKING, work)
    conversation = {"uuid": call.account.uuid().replace("-", "")}
    taken = {"uuid": uuid, "content": text, "created_at": round(call.now(), 3), "bot_replies": []}
    return {"incoming_message": {**taken, "conversation": conversation}}


def answer(vendor: Avaamo, key: str, channel_uuid: str, user: Json, text: str, request_uuid: str) -> None:
    """Post one reply of the agent to the channel's URL; nothing happens where none is set."""
    account = vendor.account(key)
    url = vendor.setting(account, "callback_url")
    if not url:
        return
    payload = {
        "bot_uuid": BOT,
        "channel_uuid": channel_uuid,
        "event_type": "MESSAGE",
        "user": user,
        "conversation": {"uuid": account.uuid().replace("-", "")},
        "sender": "BOT",
        "message": {"text": text, "request_message_uuid": request_uuid, "sequence": 1, "total_messages": 1},
        "status_callback_url": None,
    }
    vendor.mock.events.webhook(vendor.name, "channel_message", url, payload, document="customChannel")
