"""What Avaamo posts to the customer: to a custom channel's URL, and to a live agent's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import people

if TYPE_CHECKING:
    from ...core.state import Account, Row
    from ...core.vendor import Vendor
    from ...messages import Json

#: Settings of an account, or defaults of the vendor, that hold the URLs; nothing is posted where there is none. Customers
#: who set one URL get everything there.
CHANNEL_URL = "callback_url"
LIVE_AGENT_URL = "live_agent_url"


def reply(
    vendor: Vendor,
    account: Account,
    row: Row,
    content: Json,
    *,
    request_uuid: str | None = None,
    status_url: str | None = None,
) -> None:
    """Post what was said to the user of a conversation."""
    sequence = {"request_message_uuid": request_uuid, "sequence": 1, "total_messages": 1}
    event = {"event_type": "MESSAGE", "message": {**content, **sequence}, "status_callback_url": status_url}
    _to_channel(vendor, account, row, "channel_message", event)


def mode(vendor: Vendor, account: Account, row: Row) -> None:
    """Post who speaks now."""
    _to_channel(vendor, account, row, "channel_mode", {"event_type": "AGENT_MODE_CHANGE", "mode": row["mode"]})


def live(vendor: Vendor, account: Account, row: Row, kind: str, **members: Json) -> None:
    """Post an event to the live agent's console."""
    url = vendor.setting(account, LIVE_AGENT_URL) or vendor.setting(account, CHANNEL_URL)
    if not url:
        return
    event: Json = {
        "uuid": account.uuid(),
        "event_type": kind,
        "created_at": round(vendor.world.clock.now(), 3),
        "conversation": people.summary(account, row),
        **members,
    }
    vendor.webhook(kind, url, {"event": event}, document="customLiveAgent")


def _to_channel(vendor: Vendor, account: Account, row: Row, name: str, event: Json) -> None:
    url = vendor.setting(account, CHANNEL_URL)
    if not url:
        return
    user = people.partner(account, row)
    known = ("first_name", "last_name", "layer_id", "custom_properties")
    payload = {
        "bot_uuid": row.get("bot_uuid", people.BOT),
        "channel_uuid": row["channel_uuid"],
        "user": {"uuid": user.get("uuid", user["layer_id"]), **{name: user[name] for name in known}},
        "conversation": {"uuid": row["uuid"]},
        "sender": "BOT",
        **event,
    }
    vendor.webhook(name, url, payload, document="customChannel")
