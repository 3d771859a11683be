"""Avaamo's custom channel: what a user writes, and the posts with which the agent answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import live_agent, people, posts, sms

if TYPE_CHECKING:
    from ...core.state import Account, Row
    from ...core.vendor import Call, Vendor
    from ...messages import Json

NUMBER = people.Channel("sms", "sms")
THINKING = 1.0
CALLS_A_HUMAN = ("agent", "live agent", "human")


def arrive(vendor: Vendor, account: Account, from_: str, text: str) -> None:
    """Keep a text message from a telephone and let the agent answer it."""
    number = "+" + from_.lstrip("+")
    people.user(account, number, phone=number)
    sms.note_consent(vendor, account, number, text)
    _heard(vendor, account, people.conversation(account, NUMBER, number, vendor.world.clock.now()), text)


def take(call: Call) -> Json:
    """Take a user's message from a custom channel; the agent answers to the channel's URL."""
    given, account = call.values.body, call.account
    sender = {"first_name": "You", **given["user"]}
    facts = {name: sender.get(name) for name in ("uuid", "first_name", "last_name")}
    people.user(account, sender["uuid"], custom_properties=sender.get("custom_properties") or {}, **facts)
    row = people.conversation(account, people.Channel(given["channel_uuid"], "custom"), sender["uuid"], call.now())
    row["bot_uuid"] = call.values.path["bot_uuid"]
    message = _heard(call.vendor, account, row, given["message"]["text"])
    taken = {name: message[name] for name in ("uuid", "content", "created_at")}
    return {"incoming_message": {**taken, "bot_replies": [], "conversation": {"uuid": row["uuid"]}}}


def _heard(vendor: Vendor, account: Account, row: Row, text: str) -> Row:
    """Keep what a user said and pass it to whoever answers: the agent, or a live agent."""
    message = people.say(account, row, "user", text, vendor.world.clock.now())
    if row["mode"] == "AGENT":
        posts.live(vendor, account, row, "user_message", message=live_agent.written(message))
        return message
    reply = f"You said: {text}"
    if text.strip().lower() in CALLS_A_HUMAN:
        live_agent.request(vendor, account, row)
        reply = "One moment, please"
    vendor.after(THINKING, answer, vendor, account.key, row["uuid"], reply, message["uuid"])
    return message


def answer(vendor: Vendor, key: str, conversation: str, text: str, request_uuid: str) -> None:
    """Let the agent answer a message."""
    account = vendor.account(key)
    row = account.table("conversations").get(conversation)
    if row is not None:
        people.say(account, row, "bot", text, vendor.world.clock.now(), answers=request_uuid)
        posts.reply(vendor, account, row, {"text": text}, request_uuid=request_uuid)
