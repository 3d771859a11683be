"""Telephone numbers are alike in every parameter of every vendor; one that is not marked has its reason here."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

SPECS = Path(__file__).parents[2] / "generated" / "trunkline_specs"
NAMES = re.compile(
    r"phone|number|caller_?id|msisdn|mobile|(^|_)(tn|to|from|src|dst|source|destination|caller|callee|receiver|sender|ani|cli|did)"
    r"(_|s?$)",
    re.IGNORECASE,
)
WORDS = re.compile(
    r"\b(tele)?phone numbers?\b|\bcaller's number|\bthe (sending|receiving) number|\bnumber to call", re.IGNORECASE
)
NO_NUMBERS = {
    r"(created|modified|from|to|time)_.*(from|to|date|timetoken|until|purchase_date|renewal)$|created_(from|to)$": "moments",
    r"time_(from|to)$": "moments",
    r"phone_(id|count|category_name|country_code|country_state|region_id|region_name|region_code)$": "about a number",
    r".*(_enable|_tns|sticky_sender|is_bound_to.*|phones_only|can_be_used|_enabled)$": "switches",
    r"min_balance_to_notify$|sender_id$|callerid_id$|tn_lease$|messaging_profile$": "ids and amounts",
    r"(long_code|tollfree)_weight$|number_of_.*|max_.*|.*_count$": "counts",
    r"to_email$": "an address of mail",
    r"getInvoiceReport query:(from|to)$|getDashboardReport query:(from|to)$": "days",
    r"uploadWebDocument body\.document\.source$|uploadFile body\.source$|uploadAnswersFile body\.source$": "documents",
    r"avaamo createCall(ByTeams)? body\.to_phone$": "a SIP address, and nothing else is taken",
    r"sandbox$|pstn_blacklist_id$|shaken_verify_policy$|sip_connections_skip$|features$|profile$|city$|items$": "about numbers",
}


def parameters(vendor: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every argument that any operation takes: where, its name, its schema."""
    document = json.loads((SPECS / f"{vendor}.json").read_text())
    for item in document["paths"].values():
        for method, operation in item.items():
            if method not in ("get", "post", "put", "patch", "delete"):
                continue
            where = f"{vendor} {operation['operationId']}"
            for parameter in item.get("parameters", []) + operation.get("parameters", []):
                given = resolve(document, parameter)
                schema = resolve(document, given["schema"])
                yield f"{where} {given['in']}:{given['name']}", given["name"], {**given, **schema}
            for media in resolve(document, operation.get("requestBody", {})).get("content", {}).values():
                yield from members(document, media["schema"], f"{where} body", 0)


def members(
    document: dict[str, Any], schema: dict[str, Any], where: str, depth: int
) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every property below a schema."""
    schema = resolve(document, schema)
    if depth > 6:
        return
    for part in [*schema.get("allOf", []), *schema.get("oneOf", []), *schema.get("anyOf", [])]:
        yield from members(document, part, where, depth + 1)
    if "items" in schema:
        yield from members(document, schema["items"], f"{where}[]", depth + 1)
    for name, found in schema.get("properties", {}).items():
        inner = resolve(document, found)
        yield f"{where}.{name}", name, inner
        yield from members(document, inner, f"{where}.{name}", depth + 1)


def resolve(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """Follow references."""
    while "$ref" in node:
        target: Any = document
        for part in node["$ref"][2:].split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
    return node


def marked(document_schema: dict[str, Any]) -> bool:
    """Whether a schema, or its items, are numbers by `x-phone`."""
    return "x-phone" in json.dumps(document_schema)


@pytest.mark.parametrize("vendor", ["opentact", "voximplant", "avaamo"])
def test_every_number_is_marked(vendor: str) -> None:
    """A parameter whose name or description speaks of a telephone number takes any writing of one."""
    document = json.loads((SPECS / f"{vendor}.json").read_text())
    unmarked = []
    for where, name, schema in parameters(vendor):
        kinds = schema.get("type", [])
        kinds = {kinds} if isinstance(kinds, str) else set(kinds)
        if kinds & {"boolean", "object", "number"} or schema.get("format") in ("date", "date-time", "uuid", "binary"):
            continue
        if (
            "x-time" in schema
            or "enum" in schema
            or not (NAMES.search(name) or WORDS.search(schema.get("description", "")))
        ):
            continue
        items = resolve(document, schema.get("items", {}))
        if marked(schema) or marked(items) or any(re.search(pattern, where) for pattern in NO_NUMBERS):
            continue
        unmarked.append(where)
    assert unmarked == []


def test_the_lists_are_not_empty() -> None:
    """The script sees the parameters that everybody knows."""
    seen = {
        where
        for vendor in ("opentact", "voximplant", "avaamo")
        for where, _, schema in parameters(vendor)
        if "x-phone" in schema
    }
    assert {
        "opentact sendSms body.from",
        "opentact searchOutboundSms body.to",
        "voximplant a2pSendSms body.src_number",
        "avaamo sendSms body.to_phone",
    } <= seen
