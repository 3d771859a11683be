"""A live agent's console of the customer's own: requests, conversations taken over, and the posts about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...messages import Problem, Reply
from . import people, posts

if TYPE_CHECKING:
    from ...core.state import Account, Row
    from ...core.vendor import Call, Vendor
    from ...messages import Json


def request(vendor: Vendor, account: Account, row: Row) -> None:
    """Let a user ask for a live agent."""
    asked: Row = {"uuid": account.uuid(), "created_at": round(vendor.world.clock.now(), 3), "conversation": row["uuid"]}
    account.table("chat_requests").put(row["uuid"], asked)
    posts.live(vendor, account, row, "new_chat_request", chat_request={"uuid": asked["uuid"]}, **_parties(account, row))


def requests(call: Call) -> Json:
    """List who is waiting, oldest first."""
    waiting = []
    for asked in call.account.table("chat_requests"):
        row = call.account.table("conversations").get(asked["conversation"])
        if row is not None:
            user = _parties(call.account, row)["user"]
            waiting.append({**asked, "conversation": people.summary(call.account, row), "user": user})
    return {"requests": waiting}


def accept(call: Call) -> Json:
    """Take a conversation over; once it is taken, taking it again changes nothing."""
    row = people.find(call.account, call.values.path["conversation_uuid"])
    asked = call.account.table("chat_requests").remove(row["uuid"])
    if asked is not None:
        vendor = call.vendor
        posts.live(vendor, call.account, row, "chat_request_accepted", chat_request={"uuid": asked["uuid"]})
        row["mode"] = "AGENT"
        posts.mode(vendor, call.account, row)
    elif row["mode"] != "AGENT":
        raise Problem("not_found")
    return {"conversation": people.summary(call.account, row)}


def send(call: Call) -> Json:
    """Say something to the user of a conversation that was taken over."""
    given = call.values.body["message"]
    row = people.find(call.account, given["conversation"]["uuid"])
    if row["mode"] != "AGENT":
        raise Problem("conflict", "the conversation is not yours")
    message = people.say(call.account, row, "live", given["content"], call.now())
    posts.reply(call.vendor, call.account, row, {"text": given["content"]})
    return {"message": written(message)}


def end(call: Call) -> Reply:
    """Give a conversation back to the agent."""
    row = people.find(call.account, call.values.path["conversation_uuid"])
    if row["mode"] == "AGENT":
        vendor = call.vendor
        posts.live(vendor, call.account, row, "chat_terminated", **_parties(call.account, row))
        row["mode"] = "BOT"
        posts.mode(vendor, call.account, row)
    return Reply(204, b"", "")


def written(row: Row) -> Json:
    """Return a message as the console sees it."""
    return {name: row[name] for name in ("uuid", "content", "content_type", "created_at")}


def _parties(account: Account, row: Row) -> dict[str, Json]:
    user = people.partner(account, row)
    names = ("first_name", "last_name", "email", "custom_properties", "layer_id")
    person = {**{name: user[name] for name in names}, "display_name": people.display_name(user)}
    device = {"device_uuid": user["layer_id"], "channel_name": row["channel"], "last_visited_page": None}
    bot = {"uuid": people.BOT, "display_name": "Agent", "description": "The mock's agent"}
    return {"bot": bot, "user": {**person, "device": device}}
