"""Documents that are odd, broken or none: refused with place and reason, by operation where that is possible."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.importing.command import Report, import_document
from codegen.wire import SpecError

GOOD: dict[str, Any] = {"responses": {"200": {"description": "Good"}}}
HEAD: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "servers": [{"url": "https://a.example"}],
}
ANCHORS = """
openapi: 3.0
info: {title: T, version: 1}
x-good: &good
  '200': {description: Good}
paths:
  /a: {get: {responses: *good}}
  /b: {get: {responses: {<<: *good, '404': {description: No}}}}
"""


def imported(folder: Path, text: str, name: str = "theirs.json") -> Report:
    (folder / name).write_text(text, encoding="utf-8")
    return import_document(str(folder / name), "acme", folder / "specs")


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("theirs.json", json.dumps(HEAD), "theirs.json: there are no paths"),
        ("theirs.json", json.dumps({**HEAD, "paths": {}}), "there are no paths"),
        ("theirs.json", json.dumps({**HEAD, "webhooks": {"a": {"post": GOOD}}}), "there are no paths"),
        ("theirs.yaml", "", "not an OpenAPI document, but NoneType"),
        ("theirs.yaml", "- a", "not an OpenAPI document, but list"),
        ("theirs.json", "{", "theirs.json: Expecting property name"),
        ("theirs.json", '{"openapi": "3.0.0", "openapi": "3.0.0"}', "appears twice"),
        ("theirs.json", json.dumps({"swagger": "2.0", "paths": {}}), "convert it to OpenAPI 3 first"),
        ("theirs.json", json.dumps({**HEAD, "openapi": "3.2.0", "paths": {"/a": {"get": GOOD}}}), "must be 3.0 or 3.1"),
        ("theirs.json", json.dumps({**HEAD, "paths": {"/a": {"$ref": "b.json"}}}), "no operation is left"),
    ],
)
def test_what_is_no_document_is_refused_by_its_own_name(tmp_path: Path, name: str, text: str, reason: str) -> None:
    """Nothing is written, and the error names the file that was given."""
    with pytest.raises(SpecError, match=reason):
        imported(tmp_path, text, name)
    assert not (tmp_path / "specs" / "acme").exists()


def test_anchors_merge_keys_and_a_version_that_is_a_number_are_read(tmp_path: Path) -> None:
    """YAML as people write it by hand."""
    assert imported(tmp_path, ANCHORS, "theirs.yaml").operations == 2


def test_references_outside_cost_their_operations_only(tmp_path: Path) -> None:
    """A parameter or an answer in another file refuses the operation, a path in another file is named; the rest is there."""
    paths = {
        "/a": {"get": {**GOOD, "parameters": [{"$ref": "p.json#/X"}]}},
        "/b": {"get": GOOD},
        "/c": {"$ref": "c.json"},
        "/d": [],
        "/e": {"get": [], "post": GOOD},
    }
    report = imported(tmp_path, json.dumps({**HEAD, "paths": paths}))
    assert report.operations == 2
    assert report.refused == {"GET /a": "the reference p.json#/X leaves the document"}
    said = "\n".join(report.lines())
    assert "left out: /c (the whole path: the reference c.json leaves the document)" in said
    assert "left out: /d (the whole path: it is list, not an object)" in said
    assert "left out: /e (GET is list, not an object)" in said


def test_circles_and_five_thousand_values_are_taken(tmp_path: Path) -> None:
    """A schema of itself, two that are each other, and a parameter with a huge enumeration."""
    ref = {"$ref": "#/components/schemas/A"}
    schemas = {
        "A": {"$ref": "#/components/schemas/B"},
        "B": ref,
        "Tree": {"type": "object", "properties": {"left": {"$ref": "#/components/schemas/Tree"}}},
    }
    answer = {
        "200": {"description": "Good", "content": {"application/json": {"schema": {"anyOf": [ref, schemas["Tree"]]}}}}
    }
    values = {"name": "v", "in": "query", "schema": {"type": "string", "enum": [f"v{n}" for n in range(5000)]}}
    document = {
        **HEAD,
        "paths": {"/a": {"get": {"responses": answer, "parameters": [values]}}},
        "components": {"schemas": schemas},
    }
    assert imported(tmp_path, json.dumps(document)).operations == 1


@pytest.mark.parametrize(
    "media", ["multipart/mixed", "application/pdf", "text/csv", "application/x-www-form-urlencoded"]
)
def test_an_answer_of_any_type_generates(media: str, tmp_path: Path) -> None:
    """What is no JSON is bytes, parts included."""
    answer = {"200": {"description": "Good", "content": {media: {"schema": {"type": "string"}}}}}
    report = imported(tmp_path, json.dumps({**HEAD, "paths": {"/a": {"get": {"responses": answer}}}}))
    assert (report.operations, report.refused) == (1, {})


def test_an_operation_in_another_file_is_refused_and_never_taken_for_an_empty_one(tmp_path: Path) -> None:
    """Documents in several files name whole operations by reference; one inside the document is followed."""
    inside = {"operationId": "own", **GOOD}
    paths: dict[str, Any] = {
        "/a": {"get": {"$ref": "resources/a.yml"}},
        "/b": {"get": {"$ref": "#/x-operations/own"}},
    }
    report = imported(tmp_path, json.dumps({**HEAD, "paths": paths, "x-operations": {"own": inside}}))
    assert report.refused == {"GET /a": "the reference resources/a.yml leaves the document"}
    assert report.operations == 1
    (tmp_path / "alone").mkdir()
    with pytest.raises(SpecError, match="bundle a document of several files first"):
        imported(tmp_path / "alone", json.dumps({**HEAD, "paths": {"/a": paths["/a"]}}))
