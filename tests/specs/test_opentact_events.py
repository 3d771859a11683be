"""The payloads Opentact sends unasked, as they become models."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT: dict[str, Any] = yaml.safe_load((ROOT / "specs" / "opentact" / "events.yaml").read_text(encoding="utf-8"))
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
HOOKS = [(name, method, hook) for name, item in DOCUMENT["webhooks"].items() for method, hook in item.items()]


def accepts(schema: dict[str, Any], value: object) -> bool:
    document = {"components": {"schemas": SCHEMAS}, "allOf": [schema]}
    return jsonschema_rs.Draft202012Validator(document, validate_formats=True).is_valid(value)


@pytest.mark.parametrize(("name", "method", "hook"), HOOKS, ids=[hook["operationId"] for _, _, hook in HOOKS])
def test_examples_fit(name: str, method: str, hook: dict[str, Any]) -> None:
    """Every payload has an example for each kind, and it satisfies the schema."""
    assert hook["x-evidence"] in ("documented", "observed", "listed", "inferred")
    assert hook["x-source"]
    for parameter in hook.get("parameters", []):
        assert accepts(parameter["schema"], parameter["example"])
    if method == "post":
        content = hook["requestBody"]["content"]["application/json"]
        assert content["examples"]
        assert all(accepts(content["schema"], example["value"]) for example in content["examples"].values())


def test_only_variants_name_their_type() -> None:
    """The discriminating `type` is a const in each event and in no base, as the model generator needs it."""
    union = SCHEMAS["WebsocketEvent"]
    mapping = union["discriminator"]["mapping"]
    assert sorted(mapping.values()) == sorted(ref["$ref"] for ref in union["oneOf"])
    for value, ref in mapping.items():
        base, variant = SCHEMAS[ref.rsplit("/", 1)[1]]["allOf"]
        assert variant["properties"]["type"]["const"] == value
        assert "type" in variant["required"]
        assert "type" not in SCHEMAS[base["$ref"].rsplit("/", 1)[1]]["properties"]


def test_both_generations_of_envelope_are_there() -> None:
    """Message and call-flow events follow the samples of 2022, sign-in and call-state events those of 2024."""
    generation = {
        name: schema["allOf"][0]["$ref"].rsplit("/", 1)[1] for name, schema in SCHEMAS.items() if "allOf" in schema
    }
    assert {generation["SmsEvent"], generation["CallFlowEvent"]} == {"Envelope2022"}
    assert {generation["AuthEvent"], generation["CallStateEvent"]} == {"Envelope2024"}


@pytest.mark.parametrize(
    "frame",
    [
        {"type": "balance_changed", "payload": {}},
        {"type": "sms", "payload": {"delivered": True}},
        {"payload": {"uuid": "7b2f9c10-4d1e-4a6b-9c3d-000000000001"}},
    ],
    ids=["unknown type", "a delta instead of the message", "no type"],
)
def test_unlike_frames_are_not_mistaken(frame: dict[str, Any]) -> None:
    """A frame of another type or shape matches no variant, so that code can keep it as unknown."""
    assert not accepts({"$ref": "#/components/schemas/WebsocketEvent"}, frame)


def test_fields_of_the_other_generation_are_kept() -> None:
    """Envelopes are open: an event that carries fields of both generations is still recognised."""
    frame = {
        "type": "call_state",
        "uuid": "7b2f9c10-4d1e-4a6b-9c3d-000000000009",
        "timestamp": "2026-01-04T07:52:58.127Z",
        "payload": {"state": "live", "duration": 3, "note": "new"},
    }
    assert accepts({"$ref": "#/components/schemas/CallStateEvent"}, frame)


def test_every_schema_and_member_is_described() -> None:
    """A reader of the event models finds a sentence at each of them and at each of their fields."""
    assert [name for name, schema in SCHEMAS.items() if not schema.get("description")] == []
    members = {f"{name}.{key}": node for name in SCHEMAS for key, node in SCHEMAS[name].get("properties", {}).items()}
    assert [place for place, node in members.items() if "$ref" not in node and not node.get("description")] == []
