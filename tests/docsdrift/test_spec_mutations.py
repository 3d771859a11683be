"""The differ on the real specs: every kind of change, made at random places, gets the verdicts of its kind."""

import copy
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from docsdrift.findings import Finding
from docsdrift.specdiff import diff_documents
from documents import safe_yaml

SPECS = Path(__file__).resolve().parents[2] / "specs"
DOCUMENTS = {path.parent.name: safe_yaml.load_spec(path) for path in sorted(SPECS.glob("*/openapi.yaml"))}
B, M, N = "break", "maybe", "none"
Node = dict


def remove(document: Node, path: str, method: str) -> None:
    del document["paths"][path][method]


def add_required(document: Node, path: str, method: str) -> None:
    new = {"name": "brand_new", "in": "query", "required": True, "schema": {"type": "string"}}
    document["paths"][path][method].setdefault("parameters", []).append(new)


def add_optional(document: Node, path: str, method: str) -> None:
    new = {"name": "brand_new", "in": "query", "schema": {"type": "string"}}
    document["paths"][path][method].setdefault("parameters", []).append(new)


def rename(document: Node, path: str, method: str) -> None:
    document["paths"][path][method]["operationId"] += "Again"


def retag(document: Node, path: str, method: str) -> None:
    document["paths"][path][method]["tags"] = ["Elsewhere"]


def reword(document: Node, path: str, method: str) -> None:
    document["paths"][path][method]["description"] = "Something else entirely."


def move(document: Node, path: str, method: str) -> None:
    document["paths"]["/moved" + path] = {
        **{key: value for key, value in document["paths"][path].items() if key in {"servers", "parameters"}},
        method: document["paths"][path].pop(method),
    }


def sign_differently(document: Node, path: str, method: str) -> None:
    document["components"]["securitySchemes"]["Other"] = {"type": "apiKey", "in": "header", "name": "X-Other"}
    document["paths"][path][method]["security"] = [{"Other": []}]


def no_success(document: Node, path: str, method: str) -> None:
    responses = document["paths"][path][method]["responses"]
    for status in [status for status in responses if status.startswith("2")]:
        del responses[status]


def another_error(document: Node, path: str, method: str) -> None:
    document["paths"][path][method]["responses"]["418"] = {"description": "A teapot"}


def deprecate(document: Node, path: str, method: str) -> None:
    document["paths"][path][method]["deprecated"] = True


CASES: list[tuple[Callable[[Node, str, str], None], str, str, str]] = [
    (remove, "operation-removed", B, B),
    (add_required, "request-param-added-required", B, B),
    (add_optional, "request-param-added", N, N),
    (rename, "operation-renamed", N, B),
    (retag, "tag-changed", N, B),
    (reword, "text-changed", N, N),
    (move, "operation-moved", B, N),
    (sign_differently, "auth-changed", B, B),
    (no_success, "success-status-removed", B, B),
    (another_error, "error-status-added", N, N),
    (deprecate, "operation-deprecated", N, N),
]


def places(document: Node) -> list[tuple[str, str]]:
    methods = {"get", "put", "post", "delete", "patch"}
    return [(path, method) for path, item in document["paths"].items() for method in item if method in methods]


@pytest.mark.parametrize("vendor", DOCUMENTS)
@pytest.mark.parametrize(("change", "rule", "wire", "source"), CASES, ids=[case[1] for case in CASES])
def test_a_change_anywhere_gets_the_verdicts_of_its_kind(vendor, change, rule, wire, source):
    """One rule, at the operation that was changed and at no other."""
    document = DOCUMENTS[vendor]
    chance = random.Random(f"{vendor} {rule}")
    for path, method in chance.sample(places(document), len(places(document))):
        node = document["paths"][path][method]
        fits = {sign_differently: node.get("security"), deprecate: not node.get("deprecated")}
        if fits.get(change, True):
            break
    new = {**document, "paths": copy.deepcopy(document["paths"]), "components": dict(document["components"])}
    new["components"]["securitySchemes"] = dict(document["components"].get("securitySchemes", {}))
    change(new, path, method)
    found: list[Finding] = diff_documents(document, new, vendor)
    assert {finding.rule for finding in found} == {rule}, (path, method)
    assert {(finding.wire, finding.source) for finding in found} == {(wire, source)}
    name = document["paths"][path][method]["operationId"]
    assert {finding.operation for finding in found} <= {name, ""}


@pytest.mark.parametrize("vendor", DOCUMENTS)
def test_a_real_spec_does_not_differ_from_itself(vendor):
    """Hundreds of operations, circles of references among them, and not one false alarm."""
    document = DOCUMENTS[vendor]
    assert diff_documents(document, copy.deepcopy(document), vendor) == []


def test_a_reference_into_a_changed_component_is_followed():
    """A component that only points into another one is not taken for unchanged."""

    def document(kind: str) -> Node:
        schemas = {
            "A": {"type": "object", "properties": {"x": {"type": kind}}},
            "B": {"type": "object", "properties": {"y": {"$ref": "#/components/schemas/A/properties/x"}}},
        }
        content = {"application/json": {"schema": {"$ref": "#/components/schemas/B"}}}
        node = {"operationId": "a", "responses": {"200": {"description": "", "content": content}}}
        return {"openapi": "3.1.0", "paths": {"/a": {"get": node}}, "components": {"schemas": schemas}}

    found = diff_documents(document("string"), document("integer"))
    assert [(finding.rule, finding.subject) for finding in found] == [("response-type-changed", "200.y")]
