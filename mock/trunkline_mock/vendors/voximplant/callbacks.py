"""Voximplant's callbacks: the envelope, its hash, and the events the mock makes."""

from __future__ import annotations

from hashlib import md5
from typing import TYPE_CHECKING

from . import sms

if TYPE_CHECKING:
    from ...core.state import Account
    from ...core.vendor import Vendor
    from ...messages import Json


def api_key(vendor: Vendor, account: Account) -> str:
    """Return the account's API key: the one it has called with, else one of its own."""
    known = account.settings.get("api_key")
    if known is None:
        known = account.settings["api_key"] = account.uuid()
    return str(known)


def post(vendor: Vendor, account: Account, kind: str, event: Json, url: str | None = None) -> None:
    """Post one callback to the account's callback URL, or to `url`; nothing happens where neither is set."""
    url = url or vendor.setting(account, "callback_url")
    if url:
        body = {"callbacks": [envelope(vendor, account, kind, event)]}
        vendor.webhook(kind, url, body, document="accountCallbacks")


def envelope(vendor: Vendor, account: Account, kind: str, event: Json) -> dict[str, Json]:
    """Return one callback; `hash` is the MD5 of salt, account id, API key and callback id."""
    number = account.number("callback_id", 1)
    account_id = int(account.key) if account.key.isdigit() else 0
    salt = vendor.setting(account, "callback_salt") or ""
    proof = md5(f"{salt}{account_id}{api_key(vendor, account)}{number}".encode(), usedforsecurity=False)
    return {
        "callback_id": number,
        "type": kind,
        "account_id": account_id,
        "hash": proof.hexdigest(),
        "account_name": f"account{account_id}",
        "account_email": f"owner-{account_id}@example.com",
        "language_code": "en",
        "account_first_name": "Ada",
        "account_last_name": "Lovelace",
        "balance": 100.0,
        "currency": "USD",
        kind: event,
    }


def sms_inbound(vendor: Vendor, account: Account, to: str, from_: str, text: str) -> None:
    """Let a message arrive: it is kept, and told to the number's own URL or the account's."""
    sms.keep(vendor, account, source=from_, destination=to, text=text, direction="IN")
    numbers = vendor.setting(account, "incoming_sms_callback_urls") or {}
    event = {"sms_inbound": {"source_number": from_, "destination_number": to, "sms_body": text}}
    post(vendor, account, "sms_inbound", event, numbers.get(to))
