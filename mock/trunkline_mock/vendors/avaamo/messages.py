"""Avaamo's messages and conversations, as the agent's token reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ...core.lookup import Fields
from . import people, posts
from .lists import between, paged

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...core.state import Account, Row
    from ...core.vendor import Call
    from ...messages import Json

MICRO = 1_000_000
MASKED = "*****"
LATEST = 5
FIELDS = Fields("", "content", made=lambda row: float(row["created_at"]))
KINDS = {"list_view": "ListView", "card": "card", "quick_reply": "quick_reply"}
DEVICE = {"os_name": "Linux", "time_zone": "Europe/Berlin", "utc_offset": 3600}


def send(call: Call) -> Json:
    """Let the agent say something in a conversation that exists."""
    given = call.values.body
    row = people.find(call.account, given["conversation"]["uuid"])
    content, kind = given["message"], "text"
    if not isinstance(content, str):
        kind = next((kind for name, kind in KINDS.items() if name in content), "text")
        content = msgspec.json.encode(content).decode()
    message = people.say(call.account, row, "bot", content, call.now(), kind=kind)
    receiver = (people.partner(call.account, row)["phone"] or "").lstrip("+")
    text = content if kind == "text" else ""
    call.note_sent(message["uuid"], to=receiver, text=text)
    posts.reply(call.vendor, call.account, row, {"text": content})
    return {"success": True}


def search(call: Call) -> Json:
    """List the messages of all conversations, newest first; with an upper bound alone, the last five."""
    asked = call.values.query
    rows = between(
        call.lookup.rows(call.account.table("messages"), FIELDS), asked.get("from_timetoken"), asked.get("to_timetoken")
    )
    if "to_timetoken" in asked and "from_timetoken" not in asked:
        rows = rows[:LATEST]
    extra = DEVICE if asked.get("device_info") else {}
    return _page(call, rows, extra)


def of_conversation(call: Call) -> Json:
    """List the messages of one conversation, newest first."""
    asked, row = call.values.query, people.find(call.account, call.values.path["conversation_uuid"])
    since, until = asked.get("since_timetoken"), asked.get("timetoken")
    rows = between(
        call.lookup.rows(_said_in(call.account, row), FIELDS),
        None if since is None else since / MICRO,
        None if until is None else until / MICRO,
    )
    return _page(call, rows)


def read(call: Call) -> Json:
    """Return one conversation with its user and its last message."""
    row = people.find(call.account, call.values.path["conversation_uuid"])
    user = people.partner(call.account, row)
    receiver = {
        **_person(user),
        "custom_properties": user["custom_properties"],
        "display_name": people.display_name(user),
        "bot_user_info": [],
    }
    answer: Json = {
        "uuid": row["uuid"],
        "mode": row["mode"] == "BOT",
        "members_type": 1,
        "avatar": False,
        "name": None,
        "created_at": row["created_at"],
        "user": None,
        "receivers": [receiver],
        "avatar_updated_at": None,
        "description": None,
        "members_count": 2,
    }
    last = call.account.table("messages").get(row.get("last_message", ""))
    if last is not None:
        answer["last_message"] = written(call.account, last)
    return {"conversation": answer}


def mask(call: Call) -> Json:
    """Blank what was said in a conversation between two moments."""
    asked, row = call.values.query, people.find(call.account, call.values.path["conversation_uuid"])
    for message in between(_said_in(call.account, row), asked.get("since_timetoken"), asked.get("timetoken")):
        message["content"] = MASKED
    return {"success": True}


def written(account: Account, row: Row, device: Json = None) -> Json:
    """Return a message as the vendor writes it."""
    place = account.table("conversations").get(row["conversation"])
    user = people.partner(account, place) if place else None
    author = _person(user) if user and row["by"] == "user" else {"first_name": "Agent", "layer_id": people.BOT}
    summary = {"uuid": row["conversation"], "mode": True, "display_name": None, "locale": None}
    if place and user:
        name = people.display_name(user)
        summary |= {"mode": place["mode"] == "BOT", "display_name": name, "locale": place["locale"]}
    live = {"agent_message_uuid": row["uuid"]} if row["by"] == "live" else {}
    return {
        "uuid": row["uuid"],
        "content": row["content"],
        "content_type": row["content_type"],
        "created_at": row["created_at"],
        "user": {**author, **(device or {})},
        "timetoken": round(row["created_at"] * MICRO),
        "external_source": None,
        "request_message_uuid": row["answers"],
        "sequence": "1/1",
        "custom_properties": {},
        "read_acks": [],
        "attachments": [],
        "conversation": summary,
        **live,
    }


def _person(user: Row) -> Json:
    names = ("first_name", "last_name", "layer_id", "email", "phone", "avaamo_id")
    return {**{name: user[name] for name in names}, "avatar": False, "avatar_updated_at": None}


def _said_in(account: Account, row: Row) -> Iterable[Row]:
    return account.table("messages").find(lambda message: message["conversation"] == row["uuid"])


def _page(call: Call, rows: list[Row], device: Json = None) -> Json:
    page = paged(call, rows, cap=call.lookup.cap)
    page["entries"] = [written(call.account, row, device) for row in page["entries"]]
    return page
