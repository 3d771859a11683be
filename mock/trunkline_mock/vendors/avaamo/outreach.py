"""Outreach: campaigns that tests start, and what became of their messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...messages import Problem
from . import people, posts, sms
from .lists import between, paged, same_number

if TYPE_CHECKING:
    from ...core.state import Account, Row
    from ...core.vendor import Call, Vendor
    from ...messages import Json

CAMPAIGN = {"id": 3, "name": "Autumn"}
MILLI = 1000
DAYS = 3 * 86_400.0
#: Where a message has what a filter asks for: filters with one value, and filters with several.
ONE: dict[str, tuple[str, ...]] = {
    "conversation_uuid": ("conversation_uuid",),
    "message_uuid": ("message_uuid",),
    "recipient_uuid": ("recipient_uuid",),
    "to_email": ("to_email",),
    "delivery_channel": ("delivery_channel",),
    "execution_id": ("execution", "id"),
    "agent_id": ("agent", "id"),
    "response_set_id": ("response_set", "id"),
}
SEVERAL: dict[str, tuple[str, ...]] = {
    "campaign_id": ("campaign", "id"),
    "delivery_status[]": ("delivery_status",),
    "language[]": ("language",),
    "error_code": ("error_code",),
}
#: The mock's campaigns have no filters and its channels no numbers: asked for, they match nothing.
NEVER = ("filter_id", "channel_id")


def start(vendor: Vendor, account: Account, to: str, text: str, custom_channel: str | None) -> Row:
    """Send one message of a campaign, as a text message or through a custom channel; return its insight."""
    now, number = vendor.world.clock.now(), "+" + to.lstrip("+")
    user = people.user(account, number, phone=number)
    kind = {} if custom_channel else {"delivery_channel": "sms"}
    place = people.Channel(custom_channel, "custom") if custom_channel else people.Channel("sms", "sms")
    talk = people.conversation(account, place, number, now)
    message = people.say(account, talk, "bot", text, now)
    row: Row = {
        "id": account.number("outreach"),
        "recipient_uuid": account.uuid(),
        "delivery_status": "sent",
        "message_uuid": message["uuid"],
        "created_at": int(now),
        "content": text,
        "conversation_uuid": talk["uuid"],
        "language": talk["locale"],
        "user": {"phone": number, **user["custom_properties"]},
        "error_code": None,
        "execution": {"id": account.number("executions", 14), "created_at": int(now)},
        **kind,
        "from_phone": sms.SENDER,
        "filters": [],
        "response_set": {"id": 21, "name": None},
        "campaign": dict(CAMPAIGN),
        "agent": {"id": people.AGENT_ID},
        "to_phone": number,
    }
    account.table("outreach").put(row["recipient_uuid"], row)
    if custom_channel:
        url = f"https://cx.avaamo.com/custom/v1/broadcast/messages/{row['recipient_uuid']}/status"
        posts.reply(vendor, account, talk, {"text": text}, status_url=url)
    else:
        sms.dispatch(vendor, account, number, text, delivered=True)
        vendor.after(2.0, arrived, vendor, account.key, row["recipient_uuid"])
    return row


def arrived(vendor: Vendor, key: str, recipient: str) -> None:
    """Note that a text message of a campaign was delivered."""
    row = vendor.account(key).table("outreach").get(recipient)
    if row is not None:
        row["delivery_status"] = "delivered"


def note_status(call: Call) -> Json:
    """Take the status that a custom channel reports; the words count only without a number."""
    recipient = call.values.path["recipient_uuid"]
    # The call carries no credential: the recipient's UUID alone says whose it is.
    found = (account.table("outreach").get(recipient) for account in call.world.state.accounts("avaamo"))
    row = next(filter(None, found), None)
    if row is None:
        raise Problem("not_found")
    given = call.values.body
    row["delivery_status"] = given["status"]
    code = given.get("error_code")
    row["error_code"] = None if code is None else str(code)
    row["error"] = given.get("error_message") if code is None else None
    return {"success": True}


def insights(call: Call) -> Json:
    """List the messages of campaigns, newest first; the last three days when no start is given."""
    asked = call.values.query
    end = asked["end_time"] / MILLI if "end_time" in asked else None
    begin = asked["start_time"] / MILLI if "start_time" in asked else (end or call.now()) - DAYS

    def wanted(row: Row) -> bool:
        return (
            not any(name in asked for name in NEVER)
            and all(_at(row, path) == asked[name] for name, path in ONE.items() if name in asked)
            and all(_at(row, path) in asked[name] for name, path in SEVERAL.items() if name in asked)
            and all(same_number(row[name], asked.get(name)) for name in ("from_phone", "to_phone"))
        )

    return paged(call, between(call.account.table("outreach").find(wanted), begin, end))


def _at(row: Row, path: tuple[str, ...]) -> Json:
    value: Json = row
    for name in path:
        value = value.get(name)
    return value
