"""What Voximplant's error codes and callbacks promise."""

import re
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from documents import safe_yaml

SPECS = Path(__file__).resolve().parents[2] / "specs" / "voximplant"
EVENTS = safe_yaml.parse_object((SPECS / "events.yaml").read_text(encoding="utf-8"))
CODES: dict[str, Any] = safe_yaml.parse_object((SPECS / "errors.yaml").read_text(encoding="utf-8"))["codes"]  # type: ignore[assignment]


def check_example(media: dict[str, Any]) -> None:
    """Fail unless the media type has an example that its schema accepts."""
    schema = {"allOf": [media["schema"]], "components": EVENTS["components"]}
    jsonschema_rs.Draft202012Validator(schema).validate(media["example"])


def test_error_codes_are_complete() -> None:
    """All 457 codes have a name of their own, a class and a text."""
    assert len(CODES) == len({code["name"] for code in CODES.values()}) == 457
    classes = {"authentication", "permission", "invalid_input", "funds", "quota", "rate", "not_found", "server"}
    for number, code in CODES.items():
        assert 0 < int(number) < 600
        assert re.fullmatch(r"[A-Z][A-Z0-9_]*", code["name"])
        assert code["class"] in classes | {"conflict", "unknown_method", "other"}
        assert code["text"]
        assert code.get("refused", True) is True


@pytest.mark.parametrize(
    ("kind", "codes"),
    [
        ("authentication", (100, 115, 447, 454, 455, 456)),
        ("permission", (104, 281, 509, 527)),
        ("conflict", (118, 128, 129)),
        ("unknown_method", (102, 103)),
        ("invalid_input", (101, 111, 458, 485)),
        ("funds", (127, 318, 543)),
        ("quota", (108, 109, 172)),
        ("rate", (340, 484, 512, 515)),
        ("not_found", (341, 356, 357, 557, 558)),
        ("server", (1, 2, 23, 252, 578)),
    ],
)
def test_error_codes_are_classed_as_documented(kind: str, codes: tuple[int, ...]) -> None:
    """Codes that callers handle belong to the class they expect."""
    assert {CODES[str(code)]["class"] for code in codes} == {kind}


def test_only_refused_requests_may_be_repeated() -> None:
    """What may be repeated was refused before; a suspected resend is refused and not repeated."""
    assert all(code.get("refused") for code in CODES.values() if code.get("retry"))
    assert all(CODES[code].get("retry") for code in ("340", "512", "515"))
    assert CODES["484"].get("refused")
    assert not CODES["484"].get("retry")


def test_callbacks_have_a_variant_each() -> None:
    """Each of the 40 events maps to the variant that alone carries its constant and its property."""
    schemas = EVENTS["components"]["schemas"]
    union = schemas["AccountCallback"]
    mapping = union["discriminator"]["mapping"]
    assert len(mapping) == 40
    assert [one["$ref"] for one in union["oneOf"]] == list(mapping.values())
    for event, reference in mapping.items():
        envelope, own = schemas[reference.rpartition("/")[2]]["allOf"]
        assert envelope["$ref"].endswith("/CallbackEnvelope")
        assert set(own["properties"]) == {"type", event}
        assert own["properties"]["type"]["const"] == event
    # The eleventh field is `type`.
    assert len(schemas["CallbackEnvelope"]["properties"]) == 10


@pytest.mark.parametrize("webhook", ["accountCallbacks", "a2pSmsDelivery"])
def test_examples_of_callbacks_are_valid(webhook: str) -> None:
    """Each callback has an example that its schema accepts."""
    check_example(EVENTS["webhooks"][webhook]["post"]["requestBody"]["content"]["application/json"])


@pytest.mark.parametrize("wrap", [lambda event: event, lambda event: [event]], ids=["object", "list"])
def test_incoming_message_may_be_one_or_several(wrap: Any) -> None:
    """The inner part of an incoming message is accepted as an object and as a list."""
    message = {"source_number": "447700900456", "destination_number": "447700900123", "sms_body": "Hello"}
    callback = {"type": "sms_inbound", "callback_id": 1, "sms_inbound": {"sms_inbound": wrap(message)}}
    check_example({"schema": {"$ref": "#/components/schemas/AccountCallback"}, "example": callback})


def test_every_schema_and_member_is_described() -> None:
    """A reader of the event models finds a sentence at each of them and at each of their fields."""
    schemas: dict[str, Any] = EVENTS["components"]["schemas"]
    assert [name for name, schema in schemas.items() if not schema.get("description")] == []
    members = {f"{name}.{key}": node for name in schemas for key, node in schemas[name].get("properties", {}).items()}
    assert [place for place, node in members.items() if "$ref" not in node and not node.get("description")] == []
