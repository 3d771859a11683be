"""What proves that something was made: what the documented samples of an operation have, and nothing less."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from trunkline.avaamo._envelope import AvaamoEnvelope
from trunkline.opentact._envelope import OpentactEnvelope
from trunkline.voximplant._envelope import VoximplantEnvelope
from trunkline_runtime.codecs.models import ModelCodec
from trunkline_runtime.engine.verdict import judge
from trunkline_runtime.operation import Operation
from trunkline_runtime.outcome import Outcome
from trunkline_runtime.transports.seam import Response
from trunkline_specs import load

ENVELOPES = {"avaamo": AvaamoEnvelope(), "opentact": OpentactEnvelope(), "voximplant": VoximplantEnvelope()}
NESTED = {"uuid": "6f1c1b9e-7d53-4d2a-9a43-0b7f2f3f8a10", "id": 7}


def follow(spec: Any, node: Any) -> Any:
    """Return what a reference leads to."""
    while isinstance(node, dict) and "$ref" in node:
        target = spec
        for part in node["$ref"][2:].split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def samples() -> Iterator[Any]:
    """Yield each sample answer of an operation that must not be done twice, with the operation."""
    for vendor in ENVELOPES:
        spec, found = load(vendor), import_module(f"trunkline_{vendor}.operations").operation
        nodes = [node for item in spec["paths"].values() for node in item.values() if isinstance(node, dict)]
        for node in nodes:
            operation = found(node["operationId"]) if "operationId" in node else None
            if operation is None or operation.delivery != "once" or not isinstance(operation.result, ModelCodec):
                continue
            content = [follow(spec, body) for status, body in node["responses"].items() if status.startswith("2")]
            for body in content:
                media = body.get("content", {}).get("application/json", {})
                named = [follow(spec, one)["value"] for one in media.get("examples", {}).values()]
                for number, sample in enumerate([media["example"]] if "example" in media else named):
                    yield pytest.param(operation, sample, id=f"{vendor}-{operation.id}-{number}")


SAMPLES = list(samples())


def outcome(operation: Operation[Any], value: object) -> Outcome:
    """Judge an answer."""
    body = json.dumps(value).encode()
    answer = Response(200, (("content-type", "application/json"),), body, 0.0)
    return judge(operation, ENVELOPES[operation.vendor], answer).outcome


def inside(operation: Operation[Any], envelope: Any, value: object) -> Any:
    """Put a value where the envelope has it."""
    return {**envelope, operation.unwrap: value} if operation.unwrap else value


@pytest.mark.parametrize(("operation", "sample"), SAMPLES)
def test_every_documented_sample_is_a_success(operation: Operation[Any], sample: Any) -> None:
    """What the vendor's pages show as an answer is taken for one."""
    assert outcome(operation, sample) is Outcome.SUCCEEDED


@pytest.mark.parametrize(("operation", "sample"), SAMPLES)
def test_an_answer_that_shows_nothing_is_no_success(operation: Operation[Any], sample: Any) -> None:
    """An empty object, or one whose members are all new, proves nothing, whatever ids lie deeper in it."""
    for empty in ({}, {"made": NESTED}, {"owner": {"uuid": NESTED["uuid"]}}):
        bare = inside(operation, {"success": True}, empty) if operation.unwrap else empty
        assert outcome(operation, bare) is Outcome.UNKNOWN


@pytest.mark.parametrize(("operation", "sample"), SAMPLES)
def test_the_id_of_something_else_is_not_the_id_of_what_was_made(operation: Operation[Any], sample: Any) -> None:
    """With its own id gone, an object that names only the lease, the user or the profile beside it is doubtful."""
    whole = sample[operation.unwrap] if operation.unwrap else sample
    fields = {field.wire for field in operation.result.model.__fields__}  # type: ignore[union-attr]  # chosen above
    own = {wire for wire in fields if wire in ("id", "uuid") or wire.endswith("_id")} & whole.keys()
    if not own:
        pytest.skip("its sample has no id")
    rest = {name: value for name, value in whole.items() if name not in own}
    rest |= {name: NESTED for name, value in rest.items() if isinstance(value, dict)}
    assert outcome(operation, inside(operation, sample, rest)) is Outcome.UNKNOWN


def test_a_batch_of_calls_is_proven_by_what_its_sample_has() -> None:
    """The page's sample has no id; its state and its numbers together are the proof, and one of them is not."""
    found = import_module("trunkline_opentact.operations").operation("createCallBatch")
    whole = {"state": "created", "phones": [12017774321], "tn_lease": NESTED}
    assert outcome(found, {"success": True, "payload": whole}) is Outcome.SUCCEEDED
    for name in ("state", "phones"):
        less = {key: value for key, value in whole.items() if key != name}
        assert outcome(found, {"success": True, "payload": less}) is Outcome.UNKNOWN


@pytest.mark.parametrize("body", [{"incoming_message": {}}, {"other": 1}, {"incoming_message": None}])
def test_an_avaamo_answer_without_success_needs_what_its_sample_has(body: object) -> None:
    """Where `success` may be left out, the documented member stands for it, and another one does not."""
    found = import_module("trunkline_avaamo.operations").operation("sendChannelMessage")
    assert outcome(found, body) is Outcome.UNKNOWN
    assert outcome(found, {"success": True}) is Outcome.SUCCEEDED
    assert outcome(found, {"incoming_message": {"uuid": "x"}}) is Outcome.SUCCEEDED
    assert outcome(found, {"incoming_message": {"uuid": "x"}, "success": "yes"}) is Outcome.UNKNOWN


def test_a_count_of_none_is_an_answer() -> None:
    """That no tries are left is a word about what was done, though the result has no id."""
    found = import_module("trunkline_voximplant.operations").operation("verifyOutboundTestPhoneNumber")
    assert outcome(found, {"daily_attempts_left": 0}) is Outcome.SUCCEEDED


def noes() -> Iterator[Any]:
    """Yield each operation with each member of its result that says yes or no, and says no."""
    for operation in {one.values[0].id: one.values[0] for one in SAMPLES}.values():
        fields = {field.wire for field in operation.result.model.__fields__}
        for no in ({"result": 0}, {"result": False}, {"status": 0}, {"success": False}):
            if no.keys() <= fields:
                yield pytest.param(operation, no, id=f"{operation.id}-{no}")


@pytest.mark.parametrize(("operation", "no"), list(noes()))
def test_a_no_is_no_success(operation: Operation[Any], no: Any) -> None:
    """A 0 or a false where a vendor says yes or no proves nothing."""
    assert outcome(operation, inside(operation, {"success": True}, no)) is not Outcome.SUCCEEDED
