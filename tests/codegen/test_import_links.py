"""Links and the list of wanted operations: `codegen.importing.links` and `codegen.importing.only`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen import spec_files
from codegen.importing.command import Report, import_document
from codegen.wire import SpecError
from documents import safe_yaml

ID = {"name": "nest:id", "in": "path", "required": True, "schema": {"type": "string"}}
NEST = {"type": "object", "properties": {"id": {"type": "string"}}}


def nests(**links: Any) -> dict[str, Any]:
    """A document that creates a nest and gets it, and says how the one leads to the other."""
    made = {"description": "Made", "content": {"application/json": {"schema": NEST}}, "links": links}
    one = {"get": {"operationId": "nest.get", "parameters": [ID], "responses": {"200": {"description": "One"}}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Heron", "version": "1"},
        "servers": [{"url": "https://heron.example"}],
        "paths": {
            "/nests": {"post": {"operationId": "nest.make", "responses": {"201": made}}},
            "/nests/{nest:id}": one,
            "/odd": {"get": {"parameters": 3}},
        },
        "components": {"links": {"Kept": {"operationId": "nest.get", "parameters": {"nest:id": "$response.body#/id"}}}},
    }


def imported(folder: Path, document: dict[str, Any], *only: str) -> Report:
    (folder / "theirs.json").write_text(json.dumps(document), encoding="utf-8")
    return import_document(str(folder / "theirs.json"), "heron", folder / "specs", only)


def paths(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = spec_files.load(folder / "specs" / "heron" / "openapi.yaml")["paths"]
    return found


@pytest.mark.parametrize(
    "link",
    [
        {"$ref": "#/components/links/Kept"},
        {"operationId": "nest.get", "parameters": {"path.nest:id": "$response.body#/id"}},
        {"operationRef": "#/paths/~1nests~1{nest:id}/get", "parameters": {"nest:id": "$response.body#/id"}},
    ],
)
def test_links_lead_where_they_led(tmp_path: Path, link: dict[str, Any]) -> None:
    """However the document names its target, and although operation and placeholder are called otherwise here."""
    imported(tmp_path, nests(Get=link))
    found = paths(tmp_path)
    target = found["/nests/{nest_id}"]["get"]["operationId"]
    assert found["/nests"]["post"]["responses"]["201"]["links"] == {
        "Get": {"operationId": target, "parameters": {"path.nest_id": "$response.body#/id"}}
    }


@pytest.mark.parametrize(
    ("link", "why"),
    [
        ({"operationId": "nobody"}, "it leads to nobody, which is not here"),
        ({"operationRef": "other.yaml#/paths/~1a/get"}, "which is not here"),
        ({"operationId": "nest.get", "parameters": {"river": "$response.body#/id"}}, "takes no river"),
        ({"operationId": "nest.get", "parameters": {"nest:id": "$answer.id"}}, "is no runtime expression"),
        ({"operationId": "nest.get", "parameters": {"nest:id": "$request.path.id"}}, "takes no path.id"),
        ({"operationId": "nest.get", "requestBody": "$response.body"}, "takes no body"),
        ({"$ref": "#/components/links/Gone"}, "leads nowhere"),
        (7, "leads to None"),
    ],
)
def test_a_link_that_cannot_be_followed_is_noted(tmp_path: Path, link: Any, why: str) -> None:
    """It is left out of the spec, and the report says which one and why."""
    notes = imported(tmp_path, nests(Bad=link)).notes
    assert [note for note in notes if note.startswith("link Bad of POST /nests is left out: ") and why in note]
    assert "links" not in paths(tmp_path)["/nests"]["post"]["responses"]["201"]


@pytest.mark.parametrize("entry", ["nest.make", "POST /nests", "nest.m*"])
def test_only_what_is_wanted_is_taken(tmp_path: Path, entry: str) -> None:
    """The rest is neither judged nor refused, however it is written; a link to it goes too, and another list adds."""
    report = imported(tmp_path, nests(Get={"$ref": "#/components/links/Kept"}), entry)
    assert (report.operations, report.refused) == (1, {})
    assert list(paths(tmp_path)) == ["/nests"]
    overlay = safe_yaml.parse_object((tmp_path / "specs" / "heron" / "overlay.yaml").read_text())
    assert {action["target"] for action in overlay["actions"]} == {"$", "$.paths['/nests'].post"}
    assert imported(tmp_path, nests(), "/nests/*", entry).operations == 2


def test_a_wanted_operation_that_is_not_there_is_named(tmp_path: Path) -> None:
    """A misspelt entry, or one that a new release no longer has, would otherwise be a silent hole."""
    with pytest.raises(SpecError, match="x-only names what is not in the document: GET /nest"):
        imported(tmp_path, nests(), "nest.make", "GET /nest")
