"""Who talks with the agent: users, their conversations, and what was said. Rows here, the vendor's JSON in `messages`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...messages import Problem

if TYPE_CHECKING:
    from ...core.state import Account, Row
    from ...messages import Json

BOT = "6d5c4b3a-2f1e-4d0c-9b8a-0123456789ab"
AGENT_ID = 20457
GREETING = "Hello, how can I help you?"


@dataclass(frozen=True, slots=True)
class Channel:
    """Where a conversation takes place; `uuid` is what the customer calls it by."""

    uuid: str
    kind: str

    @property
    def key(self) -> str:
        """What tells conversations apart: a telephone has one with the agent, whichever channel began it."""
        return "sms" if self.kind == "sms" else self.uuid


def user(account: Account, contact: str, **facts: Json) -> Row:
    """Return the user behind a number, an address or an identifier, made when first heard of; facts are kept."""
    users = account.table("users")
    row = users.get(contact)
    if row is None:
        blank: Row = {"first_name": None, "last_name": None, "email": None, "phone": None, "custom_properties": {}}
        number = account.number("users", 501)
        row = users.put(contact, {"contact": contact, "avaamo_id": number, "layer_id": account.uuid(), **blank})
    properties = facts.pop("custom_properties", {})
    row.update({name: value for name, value in facts.items() if value is not None})
    row["custom_properties"] = {**row["custom_properties"], **properties}
    return row


def conversation(account: Account, channel: Channel, contact: str, now: float) -> Row:
    """Return the conversation of a user in a channel, begun when there is none."""
    begun, key = account.table("begun"), f"{channel.key}/{contact}"
    index = begun.get(key)
    found = account.table("conversations").get(index["uuid"]) if index else None
    if found is not None:
        return found
    row: Row = {
        "uuid": account.uuid().replace("-", ""),
        "contact": contact,
        "channel_uuid": channel.uuid,
        "channel": channel.kind,
        "created_at": round(now, 3),
        "mode": "BOT",
        "locale": "en-US",
    }
    begun.put(key, {"uuid": row["uuid"]})
    return account.table("conversations").put(row["uuid"], row)


def find(account: Account, uuid: str) -> Row:
    """Return a conversation.

    Raises:
        Problem: `not_found`.
    """
    row = account.table("conversations").get(uuid)
    if row is None:
        raise Problem("not_found")
    return row


def partner(account: Account, row: Row) -> Row:
    """Return the user of a conversation."""
    return user(account, row["contact"])


def display_name(row: Row) -> str | None:
    """Return a user's name as the dashboard shows it."""
    return " ".join(part for part in (row["first_name"], row["last_name"]) if part) or row["phone"] or row["email"]


def summary(account: Account, row: Row) -> Json:
    """Return a conversation in short."""
    return {"uuid": row["uuid"], "display_name": display_name(partner(account, row))}


def say(account: Account, row: Row, by: str, content: str, now: float, *, kind: str = "text", answers: str = "") -> Row:
    """Keep what was said in a conversation.

    Args:
        account: Whose agent.
        row: The conversation.
        by: `user`, `bot` or `live`.
        content: The text, or the JSON of anything else.
        now: When.
        kind: The content's type.
        answers: The message it answers.
    """
    uuid = account.uuid()
    message: Row = {
        "uuid": uuid,
        "conversation": row["uuid"],
        "by": by,
        "content": content,
        "content_type": kind,
        "created_at": round(now, 3),
        "answers": answers or None,
    }
    row["last_message"] = uuid
    return account.table("messages").put(uuid, message)
