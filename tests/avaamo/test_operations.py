"""Every operation, with every example of the spec, through the generated client to the mock and back."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
import warnings
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from trunkline_mock import Request
from trunkline_mock.spec.api import shipped
from trunkline_mock.spec.reading import read
from trunkline_mock.vendors.avaamo import people
from trunkline_runtime.codecs import DecodeContext, EncodeContext
from trunkline_runtime.codecs.models import Model

from .conftest import AGENT, PHONE
from .spec import Example, examples

if TYPE_CHECKING:
    from trunkline import AsyncAvaamo, Avaamo, LastResponse
    from trunkline_mock import Mock
    from trunkline_mock.core.state import Account

EXAMPLES = [pytest.param(example, id=f"{example.id}-{number}") for number, example in enumerate(examples())]
CONVERSATION = "0f6e1a2b3c4d5e6f708192a3b4c5d6e7"
ISO = re.compile(r"\d{4}-\d\d-\d\dT")
RECIPIENT = "7c1d2e3f-4a5b-4c6d-8e7f-0123456789ab"
TAKEN_OVER = ("sendLiveAgentMessage", "endChat")


def prepare(mock: Mock, account: Account, example: Example) -> None:
    """Bring the mock into the state the spec's examples speak of."""
    user = people.user(account, PHONE, phone=PHONE, first_name="Ada", custom_properties={"plan": "gold"})
    user["layer_id"] = "9d0c1b2a"
    place = people.Channel("sms", "sms")
    row = people.conversation(account, place, PHONE, mock.clock.now())
    row |= {"uuid": CONVERSATION, "mode": "AGENT" if example.id in TAKEN_OVER else "BOT"}
    account.table("conversations").put(CONVERSATION, row)
    people.say(account, row, "user", "a large pizza", 1763000001.5)
    request = {"uuid": account.uuid(), "created_at": 1763000000, "conversation": CONVERSATION}
    account.table("chat_requests").put(CONVERSATION, request)
    pair = {"slot": f"{AGENT}/opening_hours", "key": "opening_hours", "value": "9 to 5", "bot_id": AGENT}
    account.table("values").put(pair["slot"], pair)
    if example.id != "createUserProperty":
        account.table("properties").put(31, {"id": 31, "name": "Plan", "key": "plan", "agent_id": AGENT})
    mock.avaamo.outreach(to=PHONE, text="Your order has left")
    outreach = next(iter(account.table("outreach")))
    account.table("outreach").put(RECIPIENT, outreach)


def invoke(example: Example, client: Avaamo | AsyncAvaamo) -> Any:
    """Call the typed method of the example's operation."""
    with warnings.catch_warnings():
        if example.node.get("deprecated"):
            warnings.simplefilter("ignore", DeprecationWarning)
        result = example.method_of(client)(**example.arguments())
        return asyncio.run(result) if inspect.iscoroutine(result) else result


def understood(mock: Mock) -> Any:
    """Read the last request again, as the mock did."""
    call = mock.calls[-1]
    request = Request(call.method, call.path, call.query, call.headers, call.body)
    operation, path = shipped("avaamo").router.find(request, call.path, by_spec=False)
    return read(operation.inputs, path, request)


def wire(value: Any) -> Any:
    """Write a result as JSON again."""
    if isinstance(value, dict):
        return {key: wire(item) for key, item in value.items()}
    if isinstance(value, list):
        return [wire(item) for item in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def unknown(value: Any) -> list[str]:
    """Return the members that no field of the models has."""
    if isinstance(value, dict):
        return [name for item in value.values() for name in unknown(item)]
    if isinstance(value, list):
        return [name for item in value for name in unknown(item)]
    if not isinstance(value, Model):
        return []
    inner = [getattr(value, field.name) for field in value.__fields__]
    return [*value.additional_properties, *unknown(inner)]


@pytest.mark.parametrize("kind", ["blocking", "async"])
@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_arrives_and_its_answer_is_read(
    example: Example,
    kind: str,
    mock: Mock,
    account: Account,
    make: Callable[..., Avaamo],
    make_async: Callable[..., AsyncAvaamo],
) -> None:
    """The mock understands exactly the example's values, and the answer is read whole, strictly, and written back equal."""
    prepare(mock, account, example)
    answers: list[LastResponse] = []
    drifts: list[object] = []
    settings = {"strict": True, "on_response": answers.append, "on_drift": drifts.append}
    result = invoke(example, make(**settings) if kind == "blocking" else make_async(**settings))
    values = understood(mock)
    assert values.path == example.parameters.get("path", {})
    assert values.query == example.parameters.get("query", {})
    assert values.header.items() >= {k.lower(): v for k, v in example.parameters.get("header", {}).items()}.items()
    assert _plain(values.body) == _plain(example.body)
    assert not drifts
    assert not unknown(result)
    assert answers[-1].status == example.status
    body = json.loads(answers[-1].body) if answers[-1].body else None
    unwrap = example.operation.unwrap
    assert _plain(wire(result)) == _plain(body[unwrap] if unwrap else body)


def _plain(value: Any) -> Any:
    """Return a value free of ways to write the same: bytes or text, fractions of seconds, spaces in JSON text."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    text = value.decode() if isinstance(value, bytes) else value
    if isinstance(text, str) and ISO.match(text):
        return datetime.fromisoformat(text)
    return json.loads(text) if isinstance(text, str) and text.startswith("{") else text


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_spec_s_answer_is_read_without_surprise(example: Example) -> None:
    """The documented answer decodes strictly, and encodes to the same JSON: times, unions and nulls are reversible."""
    codec = example.operation.result
    if codec is None:
        assert example.answer is None
        return
    value = codec.decode(example.result(), DecodeContext(example.id, strict=True), None)
    assert _plain(codec.encode(value, EncodeContext())) == _plain(example.result())


def test_every_operation_of_the_spec_is_here() -> None:
    """68 current operations and 7 deprecated ones."""
    ids = {example.id for example in examples()}
    deprecated = {example.id for example in examples() if example.node.get("deprecated")}
    assert (len(ids), len(deprecated)) == (75, 7)
