"""What Avaamo's specification promises to the generator, the mock and the reader."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml
from openapi_spec_validator import validate

SPECS = Path(__file__).resolve().parents[2] / "specs" / "avaamo"
DOCUMENT: dict[str, Any] = yaml.safe_load((SPECS / "openapi.yaml").read_text(encoding="utf-8"))
EVENTS: dict[str, Any] = yaml.safe_load((SPECS / "events.yaml").read_text(encoding="utf-8"))
METHODS = ("get", "put", "post", "delete", "patch")
RESERVED = {"d", "cls", "field_dict", "additional_properties", "to_dict", "from_dict"}


def resolve(node: dict[str, Any]) -> dict[str, Any]:
    """Follow one local reference."""
    if "$ref" not in node:
        return node
    target: Any = DOCUMENT
    for part in node["$ref"].removeprefix("#/").split("/"):
        target = target[part]
    return dict(target)


def operations() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield path, method and operation."""
    for path, item in DOCUMENT["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


OPERATIONS = [pytest.param(path, op, id=op["operationId"]) for path, _, op in operations()]


def examples_of(holder: dict[str, Any]) -> list[Any]:
    """Return the single example, or all of the named ones."""
    return [holder["example"]] if "example" in holder else [each["value"] for each in holder["examples"].values()]


def check_examples(holder: dict[str, Any], document: dict[str, Any]) -> None:
    """Fail unless the holder has at least one example and all of them are valid."""
    schema = {"allOf": [holder["schema"]], "components": document["components"]}
    validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
    values = examples_of(holder)
    assert values
    for value in values:
        validator.validate(value)


def walk(node: object, trail: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """Yield every mapping below a node that is no example."""
    if isinstance(node, dict):
        yield trail, node
        for key, value in node.items():
            if key not in {"example", "examples"}:
                yield from walk(value, (*trail, str(key)))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from walk(value, (*trail, str(index)))


def test_document_is_valid_openapi() -> None:
    """The document is OpenAPI 3.1."""
    validate(DOCUMENT)


def test_all_operations_are_there() -> None:
    """All 66 current operations and the 7 deprecated ones are described, two of them in a second form."""
    assert Counter(bool(op.get("deprecated")) for _, _, op in operations()) == {False: 66 + 2, True: 7}
    assert {op["x-form-of"] for _, _, op in operations() if "x-form-of" in op} == {"createCall", "searchCalls"}


def test_names_are_unique_however_they_are_folded() -> None:
    """No two operations share an operationId, nor a method of one tag."""
    ids = [op["operationId"].replace("_", "").lower() for _, _, op in operations()]
    methods = [(op["tags"][0], op["x-python-name"]) for _, _, op in operations() if "x-form-of" not in op]
    assert len(set(ids)) == len(ids)
    assert len(set(methods)) == len(methods)


def test_every_tag_is_described_and_used() -> None:
    """The list of tags and the tags of the operations are the same."""
    assert {tag["name"] for tag in DOCUMENT["tags"]} == {op["tags"][0] for _, _, op in operations()}


@pytest.mark.parametrize(("path", "op"), OPERATIONS)
def test_operation_says_what_it_rests_on(path: str, op: dict[str, Any]) -> None:
    """Every operation has evidence, sources, delivery class, one tag, texts and its own security."""
    assert op["x-evidence"] in {"documented", "observed", "listed", "inferred"}
    assert op["x-source"]
    assert op["x-delivery"] in {"read", "idempotent", "once"}
    assert len(op["tags"]) == 1
    assert op["summary"]
    assert op["description"]
    schemes = DOCUMENT["components"]["securitySchemes"]
    assert all(name in schemes for requirement in op["security"] for name in requirement)


@pytest.mark.parametrize(("path", "op"), OPERATIONS)
def test_examples_of_operation_are_valid(path: str, op: dict[str, Any]) -> None:
    """Every parameter, body and answer with content has an example that its schema accepts."""
    for parameter in map(resolve, op.get("parameters", [])):
        check_examples(parameter, DOCUMENT)
    for media in op.get("requestBody", {}).get("content", {}).values():
        check_examples(media, DOCUMENT)
    for response in map(resolve, op["responses"].values()):
        for media in response.get("content", {}).values():
            check_examples(media, DOCUMENT)


@pytest.mark.parametrize(("path", "op"), OPERATIONS)
def test_success_answers_share_one_schema(path: str, op: dict[str, Any]) -> None:
    """A method returns one type, whichever success status came."""
    successes = [resolve(answer) for status, answer in op["responses"].items() if status.startswith("2")]
    schemas = {media["schema"]["$ref"] for answer in successes for media in answer.get("content", {}).values()}
    assert successes
    assert len(schemas) <= 1


@pytest.mark.parametrize(("path", "op"), OPERATIONS)
def test_path_and_paging_name_things_that_exist(path: str, op: dict[str, Any]) -> None:
    """Path variables have parameters; paging names real parameters and real members of the answer."""
    parameters = {(p["in"], p["name"]) for p in map(resolve, op.get("parameters", []))}
    variables = {part.split("}")[0] for part in path.split("{")[1:]}
    assert variables == {name for place, name in parameters if place == "path"}
    paging = op.get("x-pagination")
    assert (paging is not None) == (("query", "page") in parameters)
    if paging is None:
        return
    assert {("query", paging["page"]), ("query", paging["limit"])} <= parameters
    answer = resolve(op["responses"]["200"]["content"]["application/json"]["schema"])
    for name in [paging["total"], paging["items"], *([paging["pages"]] if "pages" in paging else [])]:
        node = answer
        for part in name.split("."):
            node = resolve(node["properties"][part])


@pytest.mark.parametrize("name", sorted(DOCUMENT["components"]["schemas"]))
def test_schema_is_one_the_generator_can_take(name: str) -> None:
    """No boolean schema, no reserved member name, no enum whose values fold to one name, no closed object."""
    for trail, node in walk(DOCUMENT["components"]["schemas"][name], (name,)):
        properties = node.get("properties", {})
        if trail[-1] != "properties":
            assert not RESERVED & set(properties), trail
            assert all(isinstance(each, dict) for each in properties.values()), trail
            assert not isinstance(node.get("additionalProperties"), bool), trail
        if "enum" in node and isinstance(node["enum"], list):
            folded = {str(value).replace("-", "_").replace(" ", "_").lower() for value in node["enum"]}
            assert len(folded) == len(node["enum"]), trail
            assert len({type(value) for value in node["enum"]}) == 1, trail


def test_parameters_are_ones_the_generator_can_take() -> None:
    """No parameter is called `params`, and none needs the deepObject style."""
    for _, _, op in operations():
        for parameter in map(resolve, op.get("parameters", [])):
            assert parameter["name"] != "params"
            assert parameter.get("style") != "deepObject"


def test_every_schema_is_used() -> None:
    """No named schema, parameter or answer is left over."""
    used = {node["$ref"] for _, node in walk(DOCUMENT) if isinstance(node.get("$ref"), str)}
    for kind in ("schemas", "parameters", "responses"):
        assert {f"#/components/{kind}/{name}" for name in DOCUMENT["components"][kind]} <= used


def test_times_name_a_known_unit() -> None:
    """Every `x-time` names a unit that fits the type beside it."""
    for trail, node in walk(DOCUMENT):
        if "x-time" in node:
            kinds = {node["type"]} if isinstance(node["type"], str) else set(node["type"]) - {"null"}
            assert node["x-time"] in {"seconds", "milliseconds", "microseconds", "dmy"}, trail
            assert kinds <= ({"string"} if node["x-time"] == "dmy" else {"number", "integer"}), trail


def test_people_and_secrets_are_marked() -> None:
    """Members that hold a person's data or a token say so."""
    people = {"first_name", "last_name", "email", "phone", "to_phone", "from_phone", "to_email"}
    texts = {"user_query", "original_text", "content", "text", "comment"}
    personal = people | texts
    for document in (DOCUMENT, EVENTS):
        for trail, node in walk(document["components"]["schemas"]):
            if len(trail) > 1 and trail[-2] == "properties" and trail[-1] in personal:
                assert node.get("x-personal"), trail
            if len(trail) > 1 and trail[-2] == "properties" and trail[-1] in {"channel_uuid", "token"}:
                assert node.get("x-secret"), trail
    for _, _, op in operations():
        for parameter in map(resolve, op.get("parameters", [])):
            if parameter["name"] in personal:
                assert parameter.get("x-personal"), op["operationId"]
            if parameter["in"] == "path" and parameter["name"] in {"channel_uuid", "bot_uuid", "recipient_uuid"}:
                assert parameter.get("x-secret"), op["operationId"]


def test_fixed_hosts_belong_to_their_operations() -> None:
    """Conversational Intelligence has one host; the rest of the current API is on the customer's instance."""
    assert "instance" in DOCUMENT["servers"][0]["variables"]
    for path, _, op in operations():
        servers = DOCUMENT["paths"][path].get("servers")
        if op["tags"] == ["ConversationalIntelligence"]:
            assert [server["url"] for server in servers] == ["https://ci.avaamo.com"]
        elif op["operationId"] == "createCallByTeams":  # the path itself is the Teams page's
            assert [server["url"] for server in servers] == ["https://{instance}.avaamo.com/teams"]
        else:
            assert bool(servers) == bool(op.get("deprecated"))


def test_kinds_of_token_stay_apart() -> None:
    """Tokens that share a header or a query parameter are separate schemes, and each is used."""
    used = {name for _, _, op in operations() for requirement in op["security"] for name in requirement}
    expected = {"UserToken", "AgentToken", "AgentTokenQuery", "LiveAgentToken", "CiExternalToken", "CiToken"}
    assert set(DOCUMENT["components"]["securitySchemes"]) == used == expected


def test_colliding_path_is_resolved_in_writing() -> None:
    """The SIP call has a path of its own, and says that the page prints another."""
    item = DOCUMENT["paths"]["/sip/{channel_uuid}/send.json"]["post"]
    assert item["x-evidence"] == "inferred"
    assert any("/teams/{channel_uuid}/send.json" in entry["what"] for entry in item["x-contradiction"])


def test_disagreements_come_with_a_decision() -> None:
    """Wherever pages disagree, the document says what they say and what is done about it."""
    found = [entry for _, node in walk(DOCUMENT) for entry in node.get("x-contradiction", ())]
    assert len(found) >= 19
    assert all(set(entry) == {"what", "decision"} and all(entry.values()) for entry in found)


def test_uploads_state_their_limit() -> None:
    """Content for LLaMB is limited to 5 MB, as a file and as a text."""
    schemas = DOCUMENT["components"]["schemas"]
    for name in ("LlambFileUpload", "LlambWebDocument"):
        assert schemas[name]["properties"]["source"]["x-max-bytes"] == 5 * 1024 * 1024


def test_events_document_is_valid_openapi() -> None:
    """The document of events is OpenAPI 3.1 with webhooks only."""
    validate(EVENTS)
    assert "paths" not in EVENTS
    assert set(EVENTS["webhooks"]) == {"customChannel", "customLiveAgent", "outreachStatus"}


@pytest.mark.parametrize("webhook", sorted(EVENTS["webhooks"]))
def test_examples_of_events_are_valid(webhook: str) -> None:
    """Every webhook has evidence, security and examples that its schema accepts."""
    operation = EVENTS["webhooks"][webhook]["post"]
    assert operation["x-evidence"] == "documented"
    assert operation["x-source"]
    assert operation["security"] == []
    check_examples(operation["requestBody"]["content"]["application/json"], EVENTS)


@pytest.mark.parametrize(
    ("union", "webhook", "kinds"),
    [
        ("ChannelEvent", "customChannel", {"MESSAGE", "AGENT_MODE_CHANGE"}),
        (
            "LiveAgentEvent",
            "customLiveAgent",
            {"new_chat_request", "chat_request_accepted", "user_message", "chat_terminated"},
        ),
    ],
)
def test_kinds_of_event_are_told_apart(union: str, webhook: str, kinds: set[str]) -> None:
    """Each kind maps to the variant that alone carries its constant, and has an example."""
    schemas = EVENTS["components"]["schemas"]
    mapping = schemas[union]["discriminator"]["mapping"]
    assert set(mapping) == kinds
    assert [each["$ref"] for each in schemas[union]["oneOf"]] == list(mapping.values())
    for kind, reference in mapping.items():
        variant = schemas[reference.rsplit("/", 1)[-1]]
        assert variant["properties"]["event_type"]["const"] == kind
        assert "event_type" in variant["required"]
    media = EVENTS["webhooks"][webhook]["post"]["requestBody"]["content"]["application/json"]
    assert {value.get("event", value)["event_type"] for value in examples_of(media)} == kinds


@pytest.mark.parametrize("document", [DOCUMENT, EVENTS], ids=["openapi", "events"])
def test_every_schema_and_member_is_described(document: dict[str, Any]) -> None:
    """A reader of the generated models finds a sentence at each of them and at each of their fields."""
    schemas = document["components"]["schemas"]
    assert [name for name, schema in schemas.items() if not schema.get("description")] == []
    members = {f"{name}.{key}": node for name in schemas for key, node in schemas[name].get("properties", {}).items()}
    assert [place for place, node in members.items() if not node.get("description")] == []
