"""One send through each SDK, as its documentation shows it; runs in that SDK's own environment, and imports nothing of ours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def telnyx(base: str) -> object:
    """A text message."""
    from telnyx import Telnyx

    return Telnyx(api_key="k", base_url=base).messages.send(from_="+12017771234", to="+12017774321", text="Hello")


def anthropic(base: str) -> object:
    """A model's answer, which costs money too."""
    from anthropic import Anthropic

    question: Any = {"role": "user", "content": "Hello"}
    client = Anthropic(api_key="k", base_url=base)
    return client.messages.create(model="m", max_tokens=1, messages=[question])


def openai(base: str) -> object:
    """A model's answer."""
    from openai import OpenAI

    return OpenAI(api_key="k", base_url=base).responses.create(model="m", input="Hello")


def twilio(base: str) -> object:
    """A text message."""
    from twilio.rest import Client

    client = Client("AC0123456789abcdef0123456789abcdef", "k")
    client.api.base_url = base
    return client.messages.create(from_="+12017771234", to="+12017774321", body="Hello")


def stripe(base: str) -> object:
    """A payment."""
    from stripe import StripeClient

    client = StripeClient("sk_test_k", base_addresses={"api": base})
    return client.v1.payment_intents.create(params={"amount": 100, "currency": "eur"})


def trunkline(base: str) -> object:
    """A text message."""
    from trunkline import Opentact

    return Opentact(token="k", base_url=base).sms.send(from_="+12017771234", to="+12017774321", message="Hello")


SENDS: dict[str, Callable[[str], object]] = {
    "trunkline": trunkline,
    "telnyx": telnyx,
    "anthropic": anthropic,
    "openai": openai,
    "twilio": twilio,
    "stripe": stripe,
}
