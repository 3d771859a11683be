"""Request lines, header tables and tables of things, as pages of several platforms write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from docsdrift.check import check_texts
from docsdrift.conform.pages import self_check
from docsdrift.extract import extract_page
from docsdrift.findings import Finding
from docsdrift.newvendor import init_vendor
from docsdrift.settings import read_vendor
from docsdrift.skeleton import skeleton
from documents import safe_yaml

LINE = "POST /v1/boxes/{id}/notes"


@pytest.mark.parametrize(
    "shape",
    [
        "POST\n\n## /v1/boxes/{id}/notes",
        "## POST\n\n`/v1/boxes/{id}/notes`",
        "**POST**\n\n```\n/v1/boxes/{id}/notes\n```",
        "```\nPOST\n/v1/boxes/{id}/notes\n```",
        "```http\nPOST\n```\n\n```\n/v1/boxes/{id}/notes\n```",
        "POST\n/v1/boxes/{id}/notes",
        "POST/v1/boxes/{id}/notes",
        "POST\n/\nv1\n/\nboxes\n/\n{id}\n/\nnotes",
        "### /v1/boxes/{id}/notes\n\n#### POST",
        '<pre class="openapi__method-endpoint"><span class="badge badge--success">POST</span> '
        '<h2 class="openapi__method-endpoint-path">/v1/boxes/{id}/notes</h2></pre>',
        '<MethodEndpoint method={"post"} path={"/v1/boxes/{id}/notes"} context={"endpoint"}>\n\n</MethodEndpoint>',
        '<MethodEndpoint\n  method={"post"}\n  path={"/v1/boxes/{id}/notes"}\n>\n</MethodEndpoint>',
    ],
)
def test_a_request_line_in_any_shape_is_an_operation(shape: str) -> None:
    """Method and path in two blocks, in either order, glued together, a segment a line, or in a component."""
    page = extract_page(f"# Send\n\n{shape}\n\nDrops a note.\n\n### Query parameters\n\n{TABLE}", "p")
    assert [operation.key for operation in page.operations] == [LINE]
    assert [(param.location, param.name) for param in page.operations[0].params if param.location == "query"] == [
        ("query", "urgent")
    ]


TABLE = "| Name | Type |\n|---|---|\n| urgent | boolean |\n"


@pytest.mark.parametrize(
    "text",
    [
        "POST\n\nThe method is POST.\n",
        "See GET/POST below.\n",
        "GET/POST\n",
        "/v1/boxes\n\nA path.\n\nPOST\n",
        "## POST\n",
    ],
)
def test_words_about_methods_are_no_operations(text: str) -> None:
    """A method or a path alone, or with something between them, states nothing."""
    assert not extract_page(f"# Send\n\n{text}", "p").operations


def test_the_heading_of_a_column_says_where_its_inputs_go(pages: Path) -> None:
    """`Header` and `Path Variable` over the names; a table of headers before all calls is of each; answers' are of none."""
    page = extract_page((pages / "headers.md").read_text(encoding="utf-8"), "headers")
    found = {param.name: param.location for param in page.operations[0].params}
    assert {name: found[name] for name in ("Content-Type", "Authorization", "X-Pigeon-Box", "box_id")} == {
        "Content-Type": "header",
        "Authorization": "header",
        "X-Pigeon-Box": "header",
        "box_id": "path",
    }
    assert "X-Ink-Left" not in found
    assert [item.line for item in page.unplaced] == [41], "it is not lost in silence either"
    assert found["notes"] == "unknown"


def test_headers_of_http_are_no_arguments_wherever_they_are_listed() -> None:
    """`Content-Type` in a table that does not say where it goes is a header, not a field of the body."""
    table = "| Name | Type | Required |\n|---|---|---|\n| Content-Type | string | Yes |\n| text | string | Yes |\n"
    page = extract_page(f"# Send\n\n`POST /v1/notes`\n\n{table}", "p")
    node = skeleton(page)["paths"]["/v1/notes"]["post"]
    assert list(node["requestBody"]["content"]["application/json"]["schema"]["properties"]) == ["text"]
    assert "parameters" not in node


def test_fields_of_fields_stand_in_their_place(pages: Path) -> None:
    """`notes[].to` is in each note, whatever the order of rows; a type that is one of two is no type."""
    page = extract_page((pages / "headers.md").read_text(encoding="utf-8"), "headers")
    body = skeleton(page)["paths"]["/v3/boxes/{box_id}/notes"]["post"]["requestBody"]["content"]["application/json"]
    properties = body["schema"]["properties"]
    assert properties["notes"]["items"] == {
        "type": "object",
        "properties": {"to": {"type": "string"}, "text": {"type": "string", "maxLength": 40}},
        "required": ["to"],
    }
    assert properties["sender"] == {"type": "object", "properties": {"name": {"type": "string"}}}
    assert properties["ref"] == {}
    assert body["schema"]["required"] == ["notes"]


def test_a_table_of_a_thing_is_of_the_calls_that_send_it(pages: Path) -> None:
    """Inside `data`, where the sample has it; a PATCH requires nothing; pipes in code are no cells; a read takes none."""
    page = extract_page((pages / "resource.md").read_text(encoding="utf-8"), "resource")
    get, put, patch = page.operations
    assert not [param for param in get.params if param.location == "body"]
    stated = {param.name: param for param in put.params if param.location == "body"}
    assert stated["data.colour"].limits == {"enum": ["red", "green"], "default": "red"}
    assert stated["data.name"].limits == {"minLength": 1, "maxLength": 128}
    assert (stated["data.name"].required, stated["data.size"].required) == (True, False)
    assert (stated["data.owner"].type, stated["data.size"].type) == ("", "integer")
    assert not [param for param in patch.params if param.required and param.location == "body"]
    schema = skeleton(page)["paths"]["/v2/boxes"]["put"]["requestBody"]["content"]["application/json"]["schema"]
    assert schema["properties"]["data"]["required"] == ["name"]
    assert schema["properties"]["data"]["properties"]["keys"]["items"]["required"] == ["owner"]
    assert [(item.kind, item.about) for item in page.unplaced] == [("parameter table", "lock")]


def test_a_tag_without_an_address_is_a_finding() -> None:
    """A method tag that names no path states no operation, and is not lost in silence."""
    page = extract_page('# Send\n\n{% swagger method="post" %}\n{% endswagger %}\n', "p")
    assert not page.operations
    assert [item.kind for item in page.unplaced] == ["method tag without an address"]


def test_a_sample_right_behind_a_call_is_its_answer() -> None:
    """With nothing between a command and a JSON block the one brings the other; with words between them it is not known."""
    call = "`GET /v1/notes`\n\n```\ncurl https://api.pigeon.example/v1/notes\n```\n\n"
    told = extract_page(f"# Notes\n\n{call}```json\n{{}}\n```\n", "p")
    assert [len(operation.responses) for operation in told.operations] == [1]
    untold = extract_page(f"# Notes\n\n{call}Also this:\n\n```json\n{{}}\n```\n", "p")
    assert [item.kind for item in untold.unplaced] == ["sample"]


@pytest.mark.parametrize("name", ["headers", "resource"])
def test_what_init_writes_of_them_agrees_with_the_page(name: str, pages: Path, tmp_path: Path) -> None:
    """The first spec says what the page says, and a field that changes inside another one is found."""
    path = pages / f"{name}.md"
    init_vendor(tmp_path, "pigeon", [path])
    vendor = read_vendor(tmp_path / "pigeon" / "sources.toml")
    text = path.read_text(encoding="utf-8")
    known = {one.fingerprint for one in self_check("pigeon", extract_page(text, name))}
    assert not [one for one in _found(vendor, name, text) if one.fingerprint not in known]
    spec = safe_yaml.load_spec(tmp_path / "pigeon" / "openapi.yaml")
    assert spec["paths"]
    old, new = {"headers": ("| notes[].to | string", "| notes[].to | integer"), "resource": ("(1..128)", "(1..64)")}[
        name
    ]
    changed = [one for one in _found(vendor, name, text.replace(old, new)) if one.rule.startswith("param-")]
    assert {one.rule for one in changed} <= {"param-type-differs", "param-limit-differs"}
    assert changed


def _found(vendor, name: str, text: str) -> list[Finding]:
    import datetime

    return check_texts(vendor, {"page": (name, text)}, datetime.date(2026, 11, 20), complete=True).findings
