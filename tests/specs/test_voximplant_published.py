"""Voximplant's published form: restated as the vendor has it, flaws included."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from documents import safe_yaml

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT.parent / "shared" / "vendor-docs" / "voximplant-send-sms-message.md"
PUBLISHED: dict[str, Any] = safe_yaml.load_spec(ROOT / "specs" / "voximplant" / "published.yaml")
QUERY = [("source", True, "string"), ("destination", True, "string"), ("sms_body", True, "string")]
SEND_ANSWER = "sms_SendSmsMessage_Response_200"
SEND_SMS: dict[str, Any] = {
    "operationId": "send-sms-message",
    "summary": "SendSmsMessage",
    "tags": ["subpackage_sms"],
    "parameters": [
        *(
            {"name": name, "in": "query", "required": required, "schema": {"type": kind}}
            for name, required, kind in [*QUERY, ("store_body", False, "boolean")]
        ),
        {"name": "Authorization", "in": "header", "required": True, "schema": {"type": "string"}},
    ],
    "responses": {
        "200": {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{SEND_ANSWER}"}}}}
    },
}
SEND_SMS_ANSWER: dict[str, Any] = {
    "type": "object",
    "title": SEND_ANSWER,
    "properties": {name: {"type": "integer"} for name in ("result", "message_id", "fragments_count")},
}


def shape(node: Any) -> Any:
    """Return a document without its prose."""
    if isinstance(node, dict):
        return {key: shape(value) for key, value in node.items() if key != "description"}
    return [shape(item) for item in node] if isinstance(node, list) else node


def test_published_form_of_sending_is_the_known_one() -> None:
    """SendSmsMessage has the structure of the one published operation that is known word for word."""
    assert shape(PUBLISHED["paths"]["/SendSmsMessage"]["post"]) == SEND_SMS
    assert shape(PUBLISHED["components"]["schemas"][SEND_ANSWER]) == SEND_SMS_ANSWER


@pytest.mark.skipif(not PAGE.exists(), reason="the vendor's page is not at hand")
def test_published_form_agrees_with_the_page() -> None:
    """The vendor's page and the published form say the same, prose apart."""
    block = re.search(r"```yaml\n(.*?)```\n\n## SDK", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert block
    page = yaml.safe_load(block[1])
    assert {key: PUBLISHED[key] for key in ("openapi", "info", "servers")} == {
        key: page[key] for key in ("openapi", "info", "servers")
    }
    assert shape(PUBLISHED["paths"]["/SendSmsMessage"]) == shape(page["paths"]["/SendSmsMessage"])
    components = PUBLISHED["components"]
    assert shape(components["schemas"][SEND_ANSWER]) == shape(page["components"]["schemas"][SEND_ANSWER])
    assert shape(components["securitySchemes"]) == shape(page["components"]["securitySchemes"])


def test_published_form_is_the_vendors_everywhere() -> None:
    """Every published operation takes its parameters from the query, the token from a header, and knows one answer."""
    for path, item in PUBLISHED["paths"].items():
        operation = item["post"]
        *query, token = operation["parameters"]
        section = operation["tags"][0].removeprefix("subpackage_")
        answer = operation["responses"]["200"]["content"]["application/json"]["schema"]["$ref"]
        assert {parameter["in"] for parameter in query} <= {"query"}
        assert (token["name"], token["in"]) == ("Authorization", "header")
        assert list(operation["responses"]) == ["200"]
        assert answer.endswith(f"/{section}_{path[1:]}_Response_200")
        assert re.fullmatch(r"[a-z]+(-([a-z]+|\d+))*", operation["operationId"])
        assert operation["summary"] == path[1:]


def test_published_names_split_digits() -> None:
    """Operation ids are cut as the vendor's generator cuts them."""
    ids = {item["post"]["summary"]: item["post"]["operationId"] for item in PUBLISHED["paths"].values()}
    assert ids["A2PSendSms"] == "a-2-p-send-sms"
    assert ids["SQ_GetQueues"] == "sq-get-queues"
