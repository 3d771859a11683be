"""What Voximplant's specification promises to the generator, the mock and the reader."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from openapi_spec_validator import validate

from documents import safe_yaml
from documents.overlay import apply_overlays, load_overlays
from voximplant_spec.__main__ import outputs

ROOT = Path(__file__).resolve().parents[2]
SPECS = ROOT / "specs" / "voximplant"


@cache
def read(name: str) -> dict[str, Any]:
    """Return a document of the specification."""
    data: dict[str, Any] = safe_yaml.parse_object((SPECS / name).read_text(encoding="utf-8"), name)
    return data


DOCUMENT = read("openapi.yaml")
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
CODES: dict[str, Any] = read("errors.yaml")["codes"]
OPERATIONS = [pytest.param(path[1:], item["post"], id=path[1:]) for path, item in DOCUMENT["paths"].items()]
SECTIONS = {
    "Accounts": 15,
    "Applications": 4,
    "AuthorizedIps": 4,
    "CallLists": 12,
    "CallerIds": 2,
    "DialogflowCredentials": 5,
    "History": 11,
    "Invoices": 2,
    "KeyValueStorage": 5,
    "OutboundTestNumbers": 5,
    "PhoneNumbers": 15,
    "PstnBlacklist": 4,
    "PushCredentials": 5,
    "Queues": 9,
    "RecordStorages": 1,
    "RegulationAddress": 6,
    "RoleSystem": 16,
    "Rules": 5,
    "SMS": 5,
    "Scenarios": 8,
    "Secrets": 5,
    "SipRegistrations": 5,
    "SipWhiteList": 4,
    "Skills": 5,
    "SmartQueue": 21,
    "Users": 4,
    "WabPhoneNumbers": 4,
}


def resolve(schema: dict[str, Any]) -> dict[str, Any]:
    """Follow one reference to a component schema."""
    return SCHEMAS[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema


def body_of(operation: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of the form body, empty where there is none."""
    content = operation.get("requestBody", {}).get("content", {})
    return next((resolve(media["schema"]) for media in content.values()), {"properties": {}})


def answer_of(operation: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a JSON answer."""
    return resolve(operation["responses"]["200"]["content"]["application/json"]["schema"])


def check_example(media: dict[str, Any], document: dict[str, Any]) -> None:
    """Fail unless the media type has an example that its schema accepts."""
    schema = {"allOf": [media["schema"]], "components": document["components"]}
    jsonschema_rs.Draft202012Validator(schema).validate(media["example"])


def walk(node: Any, trail: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """Yield every mapping below a node that is no example."""
    if isinstance(node, dict):
        yield trail, node
        for key, value in node.items():
            if key not in {"example", "examples"}:
                yield from walk(value, (*trail, str(key)))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from walk(value, (*trail, str(index)))


def members() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield schema name, property name and property of every object schema."""
    for name, schema in SCHEMAS.items():
        for member, value in schema.get("properties", {}).items():
            yield name, member, value


@pytest.mark.parametrize("name", ["openapi.yaml", "published.yaml", "events.yaml"])
def test_document_is_valid_openapi(name: str) -> None:
    """The result, the published form and the callbacks are OpenAPI 3.1."""
    validate(read(name))


def test_all_methods_are_there() -> None:
    """The 187 methods of the reference are described in its 27 sections."""
    assert Counter(item["post"]["tags"][0] for item in DOCUMENT["paths"].values()) == SECTIONS
    assert len(DOCUMENT["paths"]) == 187
    assert set(DOCUMENT["paths"]) == set(read("published.yaml")["paths"])


def test_built_files_are_fresh() -> None:
    """The patches and the result are what the builder makes of the sources."""
    stale = [path.name for path, text in outputs(SPECS).items() if path.read_text(encoding="utf-8") != text]
    assert stale == []


def test_every_patch_has_an_effect_and_a_reason() -> None:
    """Published form and patches make the result; no action is idle, and each says why in one line."""
    overlays = load_overlays(SPECS / "patches")
    assert apply_overlays(read("published.yaml"), overlays) == DOCUMENT
    for overlay in overlays:
        for action in overlay["actions"]:  # type: ignore[union-attr]
            assert 10 < len(action["description"]) < 300  # type: ignore[index, call-overload, arg-type]
            assert "\n" not in action["description"]  # type: ignore[index, call-overload, operator]


@pytest.mark.parametrize(("method", "op"), OPERATIONS)
def test_operation_says_what_it_rests_on(method: str, op: dict[str, Any]) -> None:
    """Every operation has evidence, sources, delivery class, texts, failures and its own security."""
    assert op["x-evidence"] in {"documented", "observed", "listed", "inferred"}
    assert op["x-source"] == [method]
    assert op["x-delivery"] in {"read", "idempotent", "once"}
    assert op["summary"]
    assert len(op["description"]) > 10
    assert op["security"] == [{"JwtAuth": []}, {"AccountId": [], "ApiKey": []}]
    assert set(op["responses"]) == {"200", "429", "default"}


@pytest.mark.parametrize(("method", "op"), OPERATIONS)
def test_nothing_but_the_method_is_in_the_address(method: str, op: dict[str, Any]) -> None:
    """Arguments travel in a form, files in a multipart form, so that no secret is in an address."""
    assert "parameters" not in op
    files = any(member.get("format") == "binary" for member in body_of(op)["properties"].values())
    wanted = "multipart/form-data" if files else "application/x-www-form-urlencoded"
    assert list(op.get("requestBody", {}).get("content", {})) in ([wanted], [])
    assert ("requestBody" in op) == bool(body_of(op)["properties"])


@pytest.mark.parametrize(("method", "op"), OPERATIONS)
def test_examples_of_operation_are_valid(method: str, op: dict[str, Any]) -> None:
    """Every body and every JSON answer has an example that its schema accepts."""
    for media in op.get("requestBody", {}).get("content", {}).values():
        check_example(media, DOCUMENT)
    for response in op["responses"].values():
        for kind, media in response.get("content", {}).items():
            if kind == "application/json":
                check_example(media, DOCUMENT)


@pytest.mark.parametrize(("method", "op"), OPERATIONS)
def test_example_keeps_the_groups(method: str, op: dict[str, Any]) -> None:
    """Groups name real arguments, and the example request gives as many of them as they ask for."""
    given = next((media["example"] for media in op.get("requestBody", {}).get("content", {}).values()), {})
    for group in op.get("x-groups", ()):
        assert set(group["params"]) <= set(body_of(op)["properties"])
        assert 0 <= group["min"] <= group["max"] <= len(group["params"])
        assert group["min"] <= len(set(group["params"]) & set(given)) <= group["max"]


@pytest.mark.parametrize(("method", "op"), OPERATIONS)
def test_paging_and_time_zone_name_things_that_exist(method: str, op: dict[str, Any]) -> None:
    """Paging and time zone name real arguments and real members of the answer; every list that turns pages says so."""
    arguments = set(body_of(op)["properties"])
    paging = op.get("x-pagination")
    if "x-timezone-argument" in op:
        assert op["x-timezone-argument"] in arguments
    if paging is None:
        orders = (
            "history_report_id" in answer_of(op)["properties"] if "x-file-outputs" in op or "x-job" in op else False
        )
        assert not {"count", "offset"} <= arguments or orders
        return
    assert {paging["offset"], paging["limit"]} <= arguments
    assert answer_of(op)["properties"][paging["items"]]["type"] == "array"
    assert paging.get("total", "result") in answer_of(op)["properties"]
    assert body_of(op)["properties"][paging["limit"]].get("maximum") == paging.get("max_limit")


def test_jobs_lead_to_their_file() -> None:
    """A report's order names operations that exist: one to ask for its state, one to fetch it."""
    by_id = {item["post"]["operationId"]: item["post"] for item in DOCUMENT["paths"].values()}
    jobs = [op for op in by_id.values() if "x-job" in op]
    assert len(jobs) == 6
    for op in jobs:
        job = op["x-job"]
        poll, fetch = by_id[job["poll"]], by_id[job["fetch"]]
        assert job["id"] in answer_of(op)["properties"]
        assert job["poll_id"] in body_of(poll)["properties"]
        assert job["done"] in resolve(answer_of(poll)["properties"]["result"]["items"])["properties"]
        assert job["fetch_id"] in body_of(fetch)["properties"]
        assert fetch["x-streaming"] is True
        assert {str(code) for code in [*job.get("pending", ()), *job.get("failed", ())]} <= set(CODES)


def test_what_costs_or_creates_is_sent_once() -> None:
    """Sends, calls, purchases and creations may not be repeated; what only reads may."""
    delivery = {path[1:]: item["post"]["x-delivery"] for path, item in DOCUMENT["paths"].items()}
    for method, kind in delivery.items():
        if re.match(r"(SQ_)?(Add|Create|Clone|Start|Attach|Append)|Send|A2PSend", method):
            assert kind == "once", method
        elif re.match(r"(SQ_)?(Get|Is|Check|Download)|A2PGet", method):
            assert kind in ({"read", "idempotent"} if "Async" in method or "Brief" in method else {"read"}), method
        else:
            assert kind != "read", method
    assert delivery["ChangeAccountPlan"] == delivery["RecoverCallList"] == "once"


def test_names_are_unique_and_readable() -> None:
    """No two operations share a name, however it is folded; digits are not split off."""
    operations = [item["post"] for item in DOCUMENT["paths"].values()]
    folded = [op["operationId"].lower() for op in operations]
    assert len(set(folded)) == len(folded)
    named = [(op["tags"][0], op.get("x-python-name") or op["operationId"].lower()) for op in operations]
    assert len(set(named)) == len(named)
    assert all(re.fullmatch(r"[a-z][a-zA-Z0-9]*", op["operationId"]) for op in operations)
    assert DOCUMENT["paths"]["/A2PSendSms"]["post"]["x-python-name"] == "a2p_send_sms"
    assert DOCUMENT["paths"]["/SQ_GetQueues"]["post"]["x-python-name"] == "get_queues"
    assert DOCUMENT["paths"]["/GetCallerIDs"]["post"]["operationId"] == "getCallerIds"


def test_every_tag_is_described_and_used() -> None:
    """The list of tags and the tags of the operations are the same."""
    assert {tag["name"] for tag in DOCUMENT["tags"]} == set(SECTIONS)
    assert all(tag["description"] for tag in DOCUMENT["tags"])


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_schema_is_one_the_generator_can_take(name: str) -> None:
    """PascalCase names, no boolean schema, no reserved member, no enum whose values fold to one name."""
    assert re.fullmatch(r"[A-Z][A-Za-z0-9]*", name)
    reserved = {"d", "cls", "field_dict", "additional_properties", "to_dict", "from_dict"}
    for trail, node in walk(SCHEMAS[name], (name,)):
        if trail[-1] == "properties":
            assert not reserved & set(node), trail
            assert all(isinstance(member, dict) for member in node.values()), trail
        elif isinstance(node.get("enum"), list):
            folded = {re.sub(r"\W", "_", str(value)).lower() for value in node["enum"]}
            assert len(folded) == len(node["enum"]), trail
            assert len({type(value) for value in node["enum"]}) == 1, trail


def test_every_schema_is_used() -> None:
    """No named schema is left over, neither ours nor one in the published naming."""
    used = {node["$ref"] for _, node in walk(DOCUMENT) if isinstance(node.get("$ref"), str)}
    assert {f"#/components/schemas/{name}" for name in SCHEMAS} == used


def test_lists_say_how_they_travel() -> None:
    """Every list that is sent is joined with a semicolon; answers carry no such mark."""
    for name, member, value in members():
        if value.get("type") == "array":
            assert value.get("x-list-separator") == (";" if name.endswith("Request") else None), (name, member)


def test_every_member_is_described() -> None:
    """Arguments and results have a description."""
    silent = {(name, member) for name, member, value in members() if not value.get("description")}
    assert silent <= {("SendSmsMessageResponse", "result"), ("ErrorEnvelope", "error")}


def test_answers_promise_nothing() -> None:
    """No property of an answer is required, because the service leaves empty ones out."""
    for name, schema in SCHEMAS.items():
        if "required" in schema:
            assert name.endswith("Request") or name.startswith("Error"), name


def test_secrets_and_people_are_marked() -> None:
    """Credentials, personal data and message texts say so, in requests and answers."""
    secret = re.compile(r"(^|_)(password|api_key|salt|secret_value|private_key|server_key)$|media_session_access")
    personal = re.compile(
        r"(^|_)(phone_number|mobile_phone|email|first_name|last_name|sms_body|text|source_number|destination_number)$"
    )
    for name, member, value in members():
        marks = {**value.get("items", {}), **value}
        if secret.search(member):
            assert marks.get("x-secret"), (name, member)
        elif personal.search(member) and marks.get("type") in {"string", "integer"}:
            assert marks.get("x-personal"), (name, member)


def test_money_is_decimal() -> None:
    """Prices, costs and balances are decimals."""
    for name, member, value in members():
        if re.search(r"(?<!per_)(price|cost|balance|amount)$", member) and value.get("type") in {"number", "integer"}:
            assert value.get("x-decimal"), (name, member)


def test_times_name_a_known_unit() -> None:
    """Every `x-time` names a unit that fits the type beside it."""
    for trail, node in walk(SCHEMAS):
        if "x-time" in node:
            assert (node["x-time"], node["type"]) in {("sql", "string"), ("hms", "string"), ("seconds", "integer")}, (
                trail
            )


def test_call_list_details_ask_for_json() -> None:
    """The service answers CSV unless asked for JSON, so the argument is sent by default."""
    output = SCHEMAS["GetCallListDetailsRequest"]["properties"]["output"]
    assert output["default"] == "json"


def test_disagreements_come_with_a_decision() -> None:
    """Wherever sources disagree, the document says what they say and what is done about it."""
    found = [entry for _, node in walk(DOCUMENT) for entry in node.get("x-contradiction", ())]
    assert len(found) >= 7
    assert all(set(entry) == {"what", "decision"} and all(entry.values()) for entry in found)
