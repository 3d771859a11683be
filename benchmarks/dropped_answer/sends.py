"""One send through each SDK, as its documentation shows it; runs in that SDK's own environment, and imports nothing of ours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Sdk:
    """How one SDK is used.

    Attributes:
        client: Makes a client for an address, with a limit in seconds where one is wanted.
        send: Sends once.
        wait: The seconds that the SDK says it waits for an answer by itself; `None` is for ever.
        awaited: What sends without blocking: an attribute of the package, or of what sends.
    """

    client: Callable[[str, float | None], Any]
    send: Callable[[Any], object]
    wait: Callable[[Any], float | None]
    awaited: Callable[[Any], object]


def _telnyx(base: str, limit: float | None) -> Any:
    from telnyx import Telnyx

    return Telnyx(api_key="k", base_url=base, **_timeout(limit))


def _anthropic(base: str, limit: float | None) -> Any:
    from anthropic import Anthropic

    return Anthropic(api_key="k", base_url=base, **_timeout(limit))


def _openai(base: str, limit: float | None) -> Any:
    from openai import OpenAI

    return OpenAI(api_key="k", base_url=base, **_timeout(limit))


def _twilio(base: str, limit: float | None) -> Any:
    from twilio.http.http_client import TwilioHttpClient
    from twilio.rest import Client

    client = Client("AC0123456789abcdef0123456789abcdef", "k", http_client=TwilioHttpClient(**_timeout(limit)))
    client.api.base_url = base
    return client


def _stripe(base: str, limit: float | None) -> Any:
    from stripe import RequestsClient, StripeClient

    return StripeClient("sk_test_k", base_addresses={"api": base}, http_client=RequestsClient(**_timeout(limit)))


def _trunkline(base: str, limit: float | None) -> Any:
    from trunkline import Opentact

    return Opentact(token="k", base_url=base, deadline=limit)


def _timeout(limit: float | None) -> dict[str, Any]:
    return {} if limit is None else {"timeout": limit}


def _read_timeout(client: Any) -> float | None:
    timeout: float | None = getattr(client.timeout, "read", client.timeout)
    return timeout


def _our_wait(client: Any) -> float | None:
    from trunkline import Timeouts

    return Timeouts().read


def _class(package: str, name: str) -> Callable[[Any], object]:
    return lambda client: getattr(__import__(package), name)


MESSAGE: dict[str, Any] = {"from_": "+12017771234", "to": "+12017774321"}
PAYMENT: Any = {"amount": 100, "currency": "eur"}
QUESTION: Any = {"role": "user", "content": "Hello"}

SDKS: dict[str, Sdk] = {
    "trunkline": Sdk(
        _trunkline,
        lambda client: client.sms.send(**MESSAGE, message="Hello"),
        _our_wait,
        _class("trunkline", "AsyncOpentact"),
    ),
    "telnyx": Sdk(
        _telnyx,
        lambda client: client.messages.send(**MESSAGE, text="Hello"),
        _read_timeout,
        _class("telnyx", "AsyncTelnyx"),
    ),
    "anthropic": Sdk(
        _anthropic,
        lambda client: client.messages.create(model="m", max_tokens=1, messages=[QUESTION]),
        _read_timeout,
        _class("anthropic", "AsyncAnthropic"),
    ),
    "openai": Sdk(
        _openai,
        lambda client: client.responses.create(model="m", input="Hello"),
        _read_timeout,
        _class("openai", "AsyncOpenAI"),
    ),
    "twilio": Sdk(
        _twilio,
        lambda client: client.messages.create(**MESSAGE, body="Hello"),
        lambda client: client.http_client.timeout,
        lambda client: client.messages.create_async,
    ),
    "stripe": Sdk(
        _stripe,
        lambda client: client.v1.payment_intents.create(params=PAYMENT),
        lambda client: client._requestor._client._timeout,  # it has no public name
        lambda client: client.v1.payment_intents.create_async,
    ),
}
