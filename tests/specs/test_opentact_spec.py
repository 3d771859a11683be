"""The Opentact description: complete, honest about its evidence, and within what the generator can express."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml
from openapi_spec_validator import validate

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT.parent / "shared" / "vendor-docs"
Node = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
# Names that break the models of openapi-python-client.
RESERVED = {"d", "d_", "cls", "field_dict", "additional_properties", "to_dict", "from_dict"}
SECRETS = {"token", "password", "ha1", "ha1b"}
PERSONAL = {"email", "phone_number", "phone", "first_name", "last_name", "dob", "address1"}
PERSONAL |= {"from", "to", "message", "login", "tn"}
# A few words of each disagreement between the vendor's pages.
DISAGREEMENTS = """
query parameters
X-Auth-Token
an integer, websocket
201 on the page and 202
402 in the older
401 in the 2021
created, sending, sent, failed
combined search
sender was `tn`
`meta` and `fields`
/order/tn
answer UUIDs
under `/sip/connection
`page` and `size`
302
`callback_url`
`toll_free_weight`
`messaging_profile_uuid`
Agender
call events a number
count seconds
hosts? at random
without `/rest`
generations of envelope
another carrier's payload
""".strip().splitlines()


@cache
def load(name: str = "openapi.yaml") -> Node:
    document: Node = yaml.safe_load((ROOT / "specs" / "opentact" / name).read_text(encoding="utf-8"))
    return document


def resolve(node: Node, name: str = "openapi.yaml") -> Node:
    while "$ref" in node:
        target: Node = load(name)
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def operations(name: str = "openapi.yaml", root: str = "paths") -> list[tuple[str, str, Node]]:
    return [
        (path, method, item[method]) for path, item in load(name)[root].items() for method in METHODS if method in item
    ]


def nodes(node: object, trail: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Node]]:
    """Every mapping of the document, but not what stands inside an example."""
    if isinstance(node, dict):
        yield trail, node
        for key, value in node.items():
            if key not in ("example", "examples") or trail[-1:] == ("properties",):
                yield from nodes(value, (*trail, str(key)))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from nodes(value, (*trail, str(index)))


def schema_properties(name: str = "openapi.yaml") -> list[tuple[str, str, Node]]:
    return [
        (trail[2] if len(trail) > 2 else "", key, schema)
        for trail, node in nodes(load(name))
        if trail[:2] == ("components", "schemas") and trail[-1] == "properties" and trail[-2] != "properties"
        for key, schema in node.items()
    ]


def folded(operation_id: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", operation_id).lower()


def examples(holder: Node) -> list[object]:
    if "examples" in holder:
        return [example["value"] for example in holder["examples"].values()]
    return [holder["example"]] if "example" in holder else []


def mismatches(schema: Node, value: object, name: str = "openapi.yaml") -> list[str]:
    document = {"components": {"schemas": load(name)["components"]["schemas"]}, "allOf": [schema]}
    validator = jsonschema_rs.Draft202012Validator(document, validate_formats=True)
    return [f"{error.instance_path}: {error.message}" for error in validator.iter_errors(value)]


def media(operation: Node, name: str = "openapi.yaml") -> Iterator[tuple[str, Node]]:
    body = operation.get("requestBody")
    if body:
        yield from ((f"request {kind}", content) for kind, content in body["content"].items())
    for status, response in operation["responses"].items():
        for kind, content in resolve(response, name).get("content", {}).items():
            yield f"{status} {kind}", content


def success(operation: Node) -> list[Node]:
    return [
        content["schema"]
        for status, response in operation["responses"].items()
        if status.startswith("2")
        for content in resolve(response).get("content", {}).values()
    ]


def fields_of(schema: Node) -> Node:
    properties: Node = resolve(schema).get("properties", {})
    return properties


OPERATIONS = operations()
each_operation = pytest.mark.parametrize(
    ("path", "method", "operation"), OPERATIONS, ids=[operation["operationId"] for _, _, operation in OPERATIONS]
)


@pytest.mark.parametrize("name", ["openapi.yaml", "events.yaml"])
def test_documents_are_valid_openapi(name: str) -> None:
    """Both documents are valid OpenAPI 3.1."""
    validate(load(name))


@each_operation
def test_operation_says_what_it_rests_on(path: str, method: str, operation: Node) -> None:
    """Every operation names its evidence and sources, and one that no page has says so in its description."""
    assert operation["x-evidence"] in ("documented", "observed", "listed", "inferred")
    assert operation["x-source"]
    assert operation["summary"]
    assert len(operation["description"]) > 20
    if operation["x-source"] == ["swagger-2021"]:
        assert operation["x-evidence"] == "listed"
        assert "2021 operation list" in operation["description"]
    if operation["x-evidence"] == "inferred":
        assert "could not be read" in operation["description"]
        assert operation["x-looked-for"]


@each_operation
def test_operation_has_one_known_tag_and_its_own_security(path: str, method: str, operation: Node) -> None:
    """Every operation has one declared tag and names its sign-ins itself: the generator ignores document-level ones."""
    declared = {tag["name"] for tag in load()["tags"]}
    assert len(operation["tags"]) == 1
    assert operation["tags"][0] in declared
    schemes = load()["components"]["securitySchemes"]
    assert all(scheme in schemes for way in operation["security"] for scheme in way)


@each_operation
def test_delivery_rule_fits_the_method(path: str, method: str, operation: Node) -> None:
    """Nothing that creates, sends or costs is marked as safe to send twice."""
    delivery = operation["x-delivery"]
    assert delivery in ("read", "idempotent", "once")
    creates = operation["operationId"].startswith(
        ("create", "send", "order", "add", "request", "enable", "execute", "bridge")
    )
    members = operation["operationId"].startswith(("addSipGroup", "addToConference"))  # a set: adding twice adds once
    if creates and not members:
        assert delivery == "once"
    if method in ("delete", "put"):
        assert delivery == "idempotent"
    if delivery == "read":
        assert method == "get" or re.search(r"search|price|logs$", path)


@each_operation
def test_examples_fit_their_schemas(path: str, method: str, operation: Node) -> None:
    """Every parameter, body and answer has an example, and the example satisfies its own schema."""
    for parameter in map(resolve, operation.get("parameters", [])):
        shown = examples(parameter)
        assert shown, parameter["name"]
        assert [found for value in shown for found in mismatches(parameter["schema"], value)] == []
    for where, content in media(operation):
        shown = examples(content)
        assert shown, where
        assert [found for value in shown for found in mismatches(content["schema"], value)] == [], where


@each_operation
def test_success_has_one_shape(path: str, method: str, operation: Node) -> None:
    """All success statuses of an operation carry the same schema, because a method returns one type."""
    schemas = success(operation)
    assert schemas
    assert all(schema == schemas[0] for schema in schemas)
    unwrapped = operation.get("x-unwrap")
    if unwrapped:
        assert unwrapped in fields_of(schemas[0])
    else:
        assert schemas[0] == {"$ref": "#/components/schemas/CallFlowEnvelope"}


@each_operation
def test_errors_share_one_envelope(path: str, method: str, operation: Node) -> None:
    """Every documented failure is the one error envelope."""
    failures = [key for key in operation["responses"] if not key.startswith("2")]
    assert failures
    for key in failures:
        content = resolve(operation["responses"][key])["content"]
        assert content["application/json"]["schema"] == {"$ref": "#/components/schemas/ErrorEnvelope"}


@each_operation
def test_pagination_names_real_fields(path: str, method: str, operation: Node) -> None:
    """A paged operation can be walked: its position, limit, items and total exist, and a page-shaped answer is paged."""
    page = fields_of(success(operation)[0]).get("payload", {})
    walk = operation.get("x-pagination")
    if walk is None:
        assert {"total", "data"} - set(fields_of(page))
        return
    inputs = {parameter["name"] for parameter in map(resolve, operation.get("parameters", []))}
    inputs |= set(fields_of(operation["requestBody"]["content"]["application/json"]["schema"]))
    assert {walk[walk["style"]], walk["limit"]} <= inputs
    assert {walk["items"], walk["total"]} <= set(fields_of(page))


def test_names_are_unique_after_folding() -> None:
    """No two operations fold to one module name, and no two methods of a resource share a name."""
    ids = Counter(folded(operation["operationId"]) for _, _, operation in OPERATIONS)
    assert [name for name, count in ids.items() if count > 1] == []
    methods = Counter(
        (operation["tags"][0], operation["x-python-name"])
        for _, _, operation in OPERATIONS
        if "x-form-of" not in operation
    )
    assert [name for name, count in methods.items() if count > 1] == []
    assert all(name.isidentifier() and name == name.lower() for _, name in methods)


def test_every_declared_thing_is_used() -> None:
    """No tag, sign-in, parameter, answer or schema is left over."""
    text = (ROOT / "specs" / "opentact" / "openapi.yaml").read_text(encoding="utf-8")
    for kind in ("parameters", "responses", "schemas"):
        unused = [name for name in load()["components"][kind] if f"#/components/{kind}/{name}'" not in text]
        assert unused == []
    assert {tag["name"] for tag in load()["tags"]} == {operation["tags"][0] for _, _, operation in OPERATIONS}
    ways = {scheme for _, _, operation in OPERATIONS for way in operation["security"] for scheme in way}
    assert ways == set(load()["components"]["securitySchemes"])


def test_the_generator_can_express_it() -> None:
    """The document keeps to what the generator takes: plain refs, no boolean schemas, no names that break models."""
    for trail, node in nodes(load()):
        if isinstance(node.get("$ref"), str):
            assert re.fullmatch(r"#/components/\w+/\w+", node["$ref"]), trail
        assert node.get("style") != "deepObject", trail
        values = node.get("enum")
        if isinstance(values, list):
            assert len({type(value) for value in values}) == 1, trail
    for owner, name, schema in schema_properties():
        assert name not in RESERVED, (owner, name)
        assert isinstance(schema, dict), (owner, name)
    parameters = [
        parameter for _, _, operation in OPERATIONS for parameter in map(resolve, operation.get("parameters", []))
    ]
    assert "params" not in {parameter["name"] for parameter in parameters}
    bodies = {kind for _, _, operation in OPERATIONS for kind in operation.get("requestBody", {}).get("content", {})}
    assert bodies == {"application/json", "multipart/form-data"}


@pytest.mark.parametrize("name", ["openapi.yaml", "events.yaml"])
def test_secrets_and_people_are_marked(name: str) -> None:
    """Credentials and what belongs to a person are marked, so that no repr or log shows them."""
    forgotten = []
    for owner, key, schema in schema_properties(name):
        marked = schema.get("x-secret") or schema.get("x-personal") or resolve(schema, name).get("x-personal")
        plain = resolve(schema, name).get("type") not in ("object", "boolean", "array") and "oneOf" not in schema
        report = owner.endswith("Report")  # `from` and `to` are dates there
        sentence = owner.startswith(("Envelope", "Error", "FieldError"))  # `message` is the vendor's own sentence
        if key in SECRETS | PERSONAL and plain and not (marked or report or sentence):
            forgotten.append(f"{owner}.{key}")
    assert forgotten == []


def test_sign_in_takes_every_documented_scheme() -> None:
    """Basic, JWT, API key, Google, Facebook and SIP-user sign-ins are each offered where the pages offer them."""
    ways = {
        operation["operationId"]: [next(iter(way)) for way in operation["security"]] for _, _, operation in OPERATIONS
    }
    assert ways["signIn"] == ["Basic", "AuthToken", "GoogleToken", "FacebookToken"]
    assert ways["searchLeases"] == ["AuthToken", "ApiKeyBearer", "ApiKeyQuery", "GoogleToken", "FacebookToken"]
    assert ways["getSipSelf"] == ["SipUserToken"]


def test_internal_operations_stay_out() -> None:
    """Operations for the vendor's staff and switches are not offered, and the document says which."""
    assert [path for path, _, _ in OPERATIONS if re.match(r"/(admin|janus/conn|v1|dids)\b", path)] == []
    assert ("/dict/lerg", "post") not in {(path, method) for path, method, _ in OPERATIONS}
    assert "/admin" in load()["info"]["description"]


@pytest.mark.parametrize("words", DISAGREEMENTS)
def test_known_contradictions_are_recorded(words: str) -> None:
    """Each place where the vendor's pages disagree is written down beside what it concerns, with a decision."""
    found = [
        entry
        for name in ("openapi.yaml", "events.yaml")
        for _, node in nodes(load(name))
        for entry in node.get("x-contradiction", [])
        if re.search(words, entry["what"])
    ]
    assert found
    assert all(entry["decision"] for entry in found)


@pytest.mark.skipif(not PAGES.is_dir(), reason="the vendor's pages are not beside the repository")
def test_samples_on_the_pages_fit_the_models() -> None:
    """The answers printed on the vendor's pages about sending satisfy the schemas written from them."""
    checked = 0
    for page in sorted(PAGES.glob("opentact-*.md")):
        for block in re.findall(r"```\w*\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
            try:
                sample = yaml.safe_load(block)
            except yaml.YAMLError:
                continue
            if isinstance(sample, dict) and "success" in sample:
                kind = "SmsEnvelope" if sample["success"] else "ErrorEnvelope"
                assert mismatches({"$ref": f"#/components/schemas/{kind}"}, sample) == [], page.name
                checked += 1
    assert checked >= 3
