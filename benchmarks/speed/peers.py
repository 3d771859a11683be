"""A send through each SDK that a user would otherwise pick, beside raw httpx, in an environment of the SDK's own.

Runs there as a script, and imports nothing of ours.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

FROM, TO, TEXT = "+12017771234", "+12017774321", "Your table is ready"
Call = Callable[[], object]


def twilio(base: str) -> Call:
    """A text message."""
    from twilio.rest import Client

    client = Client("AC0123456789abcdef0123456789abcdef", "k")
    client.api.base_url = base
    return lambda: client.messages.create(from_=FROM, to=TO, body=TEXT)


def telnyx(base: str) -> Call:
    """A text message."""
    from telnyx import Telnyx

    client = Telnyx(api_key="k", base_url=f"{base}/v2")
    return lambda: client.messages.send(from_=FROM, to=TO, text=TEXT)


def bandwidth(base: str) -> Call:
    """A text message."""
    from bandwidth import ApiClient, Configuration, MessagesApi
    from bandwidth.models.message_request import MessageRequest

    where = Configuration(username="u", password="p", host=base, ignore_operation_servers=True)
    api: Any = MessagesApi(ApiClient(where))
    message = MessageRequest(application_id="a", to=[TO], var_from=FROM, text=TEXT)
    return lambda: api.create_message("5", message)


def plivo(base: str) -> Call:
    """A text message."""
    from plivo import RestClient
    from plivo.rest import client as module

    module.PLIVO_API_BASE_URI = f"{base}/v1/Account"  # it has no argument for it
    client = RestClient("MA0123456789ABCDEF01", "k")
    return lambda: client.messages.create(src=FROM, dst=TO, text=TEXT)


def stripe(base: str) -> Call:
    """A payment."""
    from stripe import StripeClient

    client = StripeClient("sk_test_k", base_addresses={"api": base})
    return lambda: client.v1.payment_intents.create(params={"amount": 100, "currency": "eur"})


def httpx_(base: str) -> Call:
    """The same send as ours."""
    import httpx

    body = {"from": "12017771234", "to": 12017774321, "message": TEXT}
    headers = {"accept": "application/json", "x-auth-token": "t" * 300}
    client = httpx.Client()
    return lambda: client.post(f"{base}/rest/sms", json=body, headers=headers).json()["payload"]


PEERS: dict[str, tuple[str, Callable[[str], Call]]] = {
    "bandwidth": ("bandwidth-sdk", bandwidth),
    "plivo": ("plivo", plivo),
    "twilio": ("twilio", twilio),
    "telnyx": ("telnyx", telnyx),
    "stripe": ("stripe", stripe),
}


def main(name: str, base: str, rounds: str, each: str) -> None:
    """Measure one SDK beside httpx, and print both."""
    from blocks import interleave  # beside this script

    package, make = PEERS[name]
    costs = interleave({name: make(base), "httpx": httpx_(base)}, int(rounds), int(each))
    print(json.dumps({"version": version(package), "costs": costs}))


if __name__ == "__main__":
    main(*sys.argv[1:])
