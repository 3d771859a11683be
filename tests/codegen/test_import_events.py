"""What a published document announces becomes events: all of it that parses, and only what belongs to what is wanted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.importing.command import import_document
from codegen.vendor import generate
from documents import safe_yaml


def announced(payload: Any) -> dict[str, Any]:
    """A webhook, or a callback's operation, with a payload."""
    return {"post": {"requestBody": {"content": {"application/json": {"schema": payload}}}, "responses": {}}}


def document(**more: Any) -> dict[str, Any]:
    """A document of two calls, each with a callback."""
    bird = {"type": "object", "properties": {"id": {"type": "string"}, "ring": {"type": "integer"}}}

    def call(name: str, event: str) -> dict[str, Any]:
        callback = {"{$request.body#/url}": announced({"$ref": "#/components/schemas/Bird"})}
        good = {"description": "Good.", "content": {"application/json": {"schema": {"$ref": f"{SCHEMAS}Bird"}}}}
        return {"operationId": name, "callbacks": {event: callback}, "responses": {"200": good}}

    paths = {"/a": {"post": call("sendA", "aSent")}, "/b": {"post": call("sendB", "bSent")}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Finch", "version": "1"},
        "paths": paths,
        "components": {"schemas": {"Bird": bird}},
        **more,
    }


SCHEMAS = "#/components/schemas/"


def imported(tmp_path: Path, published: dict[str, Any], *only: str) -> tuple[list[str], list[str]]:
    """Import a document; the names of the events and what was said."""
    source = tmp_path / "finch.json"
    source.write_text(json.dumps(published))
    report = import_document(str(source), "finch", tmp_path / "specs", only)
    path = tmp_path / "specs" / "finch" / "events.yaml"
    events = list(safe_yaml.load_spec(path)["webhooks"]) if path.exists() else []
    return events, report.notes


def test_callbacks_of_what_is_not_wanted_are_no_events(tmp_path: Path) -> None:
    """With `--only` an event is what one of the wanted calls announces; a webhook belongs to no call and stays."""
    published = document(webhooks={"moulted": announced({"$ref": f"{SCHEMAS}Bird"})})
    assert imported(tmp_path, published, "sendA")[0] == ["Moulted", "ASent"]
    assert imported(tmp_path, published, "/b")[0] == ["Moulted", "ASent", "BSent"], "x-only has both now"


BROKEN = {
    "a payload with no schema at its place": {"oneOf": 7, "$ref": 3, "properties": [1]},
    "a reference that goes wrong": {"type": "object", "properties": 5},
    "a list for a type": {"type": "object", "properties": {"a": {"allOf": 3}}},
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_a_webhook_that_does_not_parse_is_left_out_by_name_and_alone(tmp_path: Path, broken: Any) -> None:
    """The others stay; what is left out is named with the reason."""
    hooks = {"moulted": announced({"$ref": f"{SCHEMAS}Bird"}), "lost": announced(broken)}
    events, notes = imported(tmp_path, document(webhooks=hooks))
    assert {"Moulted", "ASent", "BSent"} <= set(events)
    assert "Lost" in events or any(note.startswith("webhook left out: lost (") for note in notes)
    generate(tmp_path / "specs" / "finch", tmp_path / "out")


def test_a_thing_that_answers_and_payloads_know_is_one_class(tmp_path: Path) -> None:
    """One name for it in both, and what is alike by its hint only stays apart."""
    own = {"type": "object", "properties": {"state": {"type": "object", "properties": {"x": {"type": "integer"}}}}}
    other = {"type": "object", "properties": {"state": {"type": "object", "properties": {"x": {"type": "string"}}}}}
    published = document(webhooks={"moulted": announced({"$ref": f"{SCHEMAS}Bird"}), "sendA": announced(other)})
    published["paths"]["/a"]["post"]["requestBody"] = {"content": {"application/json": {"schema": own}}}
    events, notes = imported(tmp_path, published)
    assert set(events) == {"Moulted", "SendA", "ASent", "BSent"}
    assert not [note for note in notes if "left out" in note]
    generate(tmp_path / "specs" / "finch", tmp_path / "out")
    text = (tmp_path / "out" / "trunkline_finch" / "events.py").read_text()
    assert "Bird" in text
