"""Voximplant's account settings, as far as callbacks need them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...core.vendor import Call
    from ...messages import Json

CALLBACKS = ("callback_url", "callback_salt")


def set_account(call: Call) -> Json:
    """Keep where callbacks go and with what salt they are hashed."""
    given = call.values.body or {}
    call.account.settings.update({name: given[name] for name in CALLBACKS if name in given})
    return {"result": 1}


def get_account(call: Call) -> Json:
    """Return the account that called, with the settings that were kept."""
    answer = call.example()
    account = int(call.account.key) if call.account.key.isdigit() else 0
    answer["result"] |= {"account_id": account, "account_name": f"account{account}"}
    answer["result"] |= {"account_email": f"owner-{account}@example.com"}
    # The service gives the API key only to those who signed in with it.
    answer["result"].pop("api_key", None)
    if "ApiKey" in call.credentials:
        answer["result"]["api_key"] = call.account.settings["api_key"]
    kept = {name: call.account.settings[name] for name in CALLBACKS if name in call.account.settings}
    answer["result"] |= {name: value for name, value in kept.items() if name in answer["result"]}
    return answer
