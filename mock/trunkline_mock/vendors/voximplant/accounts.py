"""Voximplant's account settings, as far as callbacks need them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...messages import Json
    from ...vendor import Call

CALLBACKS = ("callback_url", "callback_salt")


def set_account(call: Call) -> Json:
    """Keep where callbacks go and with what salt they are hashed."""
    given = call.values.body or {}
    call.account.settings.update({name: given[name] for name in CALLBACKS if name in given})
    return {"result": 1}


def set_number(call: Call) -> Json:
    """Keep where a number's messages are told."""
    given = call.values.body
    number, url = given.get("phone_number"), given.get("incoming_sms_callback_url")
    if url is not None:
        for one in number if isinstance(number, list) else [number]:
            call.account.settings.setdefault("incoming_sms_callback_urls", {})[str(one)] = url
    return {"result": 1}
