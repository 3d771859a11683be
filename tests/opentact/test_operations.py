"""Every operation, with every example of the spec, through the generated client to the mock and back."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
from datetime import datetime
from typing import Any
from uuid import UUID

import pytest

from trunkline import AsyncOpentact, InvalidInput, LastResponse, NotFound, Opentact
from trunkline_mock import Mock, Request
from trunkline_mock.spec.api import shipped
from trunkline_mock.spec.reading import read
from trunkline_mock.transports.seam import AsyncTransport, Transport
from trunkline_runtime.codecs import DecodeContext, EncodeContext
from trunkline_runtime.codecs.models import Model
from trunkline_runtime.transports import seam

from .spec import Example, answers, examples, nodes

EXAMPLES = [pytest.param(example, id=f"{example.id}-{number}") for number, example in enumerate(examples())]
ANSWERS = [
    pytest.param(name, answer, id=f"{name}-{number}")
    for name, node in nodes().items()
    for number, answer in enumerate(answers(node))
]
CREDENTIALS: dict[str, Any] = {"token": "t", "api_key": "k", "ha1b": "h"}
ISO = re.compile(r"\d{4}-\d\d-\d\dT")


def plain(value: Any) -> Any:
    """Return a value free of ways to write the same: fractions of seconds, bytes or text, a receiver's digits."""
    if isinstance(value, dict):
        return {key: int(item) if key == "to" and str(item).isdigit() else plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    text = value.decode() if isinstance(value, bytes) else value
    return datetime.fromisoformat(text) if isinstance(text, str) and ISO.match(text) else text


def wire(value: Any) -> Any:
    """Write a result as JSON again."""
    if isinstance(value, list):
        return [wire(item) for item in value]
    if isinstance(value, UUID):
        return str(value)
    return value.to_dict() if hasattr(value, "to_dict") else value


def unknown(value: Any) -> list[str]:
    """Return the members that no field of the models has."""
    if isinstance(value, list):
        return [name for item in value for name in unknown(item)]
    if not isinstance(value, Model):
        return []
    return [*value.additional_properties, *unknown([getattr(value, field.name) for field in value.__fields__])]


def understood(mock: Mock) -> Any:
    """Read the last request again, as the mock did."""
    call = mock.calls[-1]
    request = Request(call.method, call.path, call.query, call.headers, call.body)
    operation, path = shipped("opentact").router.find(request, call.path, by_spec=False)
    assert operation.id == call.operation
    return read(operation.inputs, path, request)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("kind", ["blocking", "async"])
@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_arrives_and_its_answer_is_read(example: Example, kind: str) -> None:
    """The mock understands exactly the example's values; the answer is read whole, strictly, and written back equal."""
    mock = Mock("opentact", check=True, guesses=True)
    mock.opentact.handlers = dict.fromkeys(nodes(), lambda call: call.operation.default_reply())  # type: ignore[misc]
    told: list[LastResponse] = []
    drifts: list[object] = []
    settings: dict[str, Any] = {"strict": True, "on_response": told.append, "on_drift": drifts.append, **CREDENTIALS}
    if kind == "blocking":
        result = example.method_of(Opentact(transport=Transport(mock, seam), **settings))(**example.arguments())
    else:
        client = AsyncOpentact(transport=AsyncTransport(mock, seam), **settings)
        result = asyncio.run(_awaited(example.method_of(client)(**example.arguments())))
    assert mock.calls[-1].operation == example.id
    values = understood(mock)
    assert values.path == example.parameters.get("path", {})
    assert values.query == example.parameters.get("query", {})
    assert plain(values.body) == plain(example.body)
    assert not drifts
    assert not unknown(result)
    body = json.loads(told[-1].body)
    assert plain(wire(result)) == plain(body[example.operation.unwrap] if example.operation.unwrap else body)


async def _awaited(result: Any) -> Any:
    return await result if inspect.isawaitable(result) else result


@pytest.mark.parametrize(("name", "answer"), ANSWERS)
def test_a_documented_answer_is_read_without_surprise(name: str, answer: Any) -> None:
    """Every documented good answer decodes strictly and encodes to the same JSON."""
    operation = Example(nodes()[name], {}, None, False).operation
    assert operation.result is not None
    payload = answer[operation.unwrap] if operation.unwrap else answer
    value = operation.result.decode(payload, DecodeContext(name, strict=True), None)
    assert plain(operation.result.encode(value, EncodeContext())) == plain(payload)


def test_every_operation_has_examples_here() -> None:
    """Nothing that the spec has is left out of this file."""
    assert {example.id for example in examples()} == set(nodes())
    assert len(nodes()) == 176
    assert all(list(answers(node)) for node in nodes().values())


def test_a_refusal_is_an_error_of_the_tree() -> None:
    """Both error forms of the pages are understood: with and without `fields`."""
    client = Opentact(token="t", transport=Transport(Mock("opentact", check=True, guesses=True), seam))
    with pytest.raises(NotFound) as missing:
        client.sms.get_outbound(uuid="7b2f9c10-4d1e-4a6b-9c3d-000000000001")
    assert (missing.value.http_status, missing.value.message, missing.value.fields) == (404, "SMS not found", {})
    with pytest.raises(InvalidInput) as wrong:
        client.request("POST", "/rest/order", json={"items": []})
    assert set(wrong.value.fields) == {"params.items"}
