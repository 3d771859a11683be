"""Pages that no platform of ours marked up: plain Markdown, Mintlify, references to a specification, older GitBook tags."""

import subprocess
import sys
from pathlib import Path

import pytest

from docsdrift.conform.pages import self_check
from docsdrift.extract import extract_page
from docsdrift.facts import Operation, Page
from docsdrift.newvendor import init_vendor

ROOT = Path(__file__).resolve().parents[2]


def read(pages, name: str) -> Page:
    return extract_page((pages / name).read_text(encoding="utf-8"), name.removesuffix(".md"))


def inputs(operation: Operation) -> dict[tuple[str, str], tuple[str, bool | None]]:
    return {(param.location, param.name): (param.type, param.required) for param in operation.params}


def test_plain_markdown_states_operations_by_labels_tables_and_request_lines(pages):
    """An `**Endpoint:**` under a base URL, a fenced request line, and `**Method:**` with `**URL:**` are operations."""
    page = read(pages, "plain.md")
    assert [operation.key for operation in page.operations] == [
        "POST https://api.pigeon.example/v3/boxes/{box_id}/notes",
        "GET https://api.pigeon.example/v3/boxes/{box_id}/notes",
        "DELETE https://api.pigeon.example/v3/boxes/{box_id}/notes/{note_id}",
    ]
    post, listing, _ = page.operations
    assert inputs(post)["unknown", "recipient"] == ("string", True)
    assert inputs(post)["unknown", "urgent"] == ("boolean", False)
    assert ("query", "limit") in inputs(listing)
    assert post.calls[0].url == "{HOST}/boxes/7/notes"
    assert [answer.status for answer in post.responses] == ["201"]
    assert not page.unplaced
    assert not self_check("pigeon", page), "a placeholder for the host contradicts nothing, and boxId is box_id"


def test_mintlify_states_an_operation_by_front_matter_and_components(pages):
    """`api:`, `<ParamField>` on one or several lines, with braces or without, and samples under fences with a status."""
    operation = read(pages, "mintlify.md").operations[0]
    assert operation.key == "POST https://api.pigeon.example/v3/boxes/{boxId}/notes"
    assert inputs(operation) == {
        ("path", "boxId"): ("string", True),
        ("header", "X-Pigeon-Key"): ("string", True),
        ("query", "urgent"): ("boolean", False),
        ("body", "recipient"): ("string", True),
        ("body", "tags"): ("array", False),
    }
    assert [answer.status for answer in operation.responses] == ["201", "404"]
    assert next(one for one in operation.params if one.name == "urgent").limits == {"default": False}


@pytest.mark.parametrize("name", ["mintlify-openapi.md", "swagger-src.md"])
def test_a_specification_elsewhere_is_a_finding(pages, name):
    """Front matter that names an operation, and `{% swagger src %}`, say that the specification is not on the page."""
    page = read(pages, name)
    assert not page.operations
    assert [item.kind for item in page.unplaced] == ["specification not on the page"]
    assert page.unplaced[0].about.startswith("POST /boxes/")


def test_host_and_path_are_joined_as_a_url(pages):
    """A base path and a path without a slash between them are two segments."""
    assert read(pages, "api-method.md").operations[0].url == "https://api.pigeon.example/v3/notes"


@pytest.mark.parametrize(
    "text",
    [
        "# Send\n\nTo send a note, do a POST https://api.pigeon.example/v3/notes with the text.\n",
        "# Send\n\nThe endpoint takes these query parameters: a, b.\n",
        "# Send\n\n<ParamField body='a'>x</ParamField>\n",
    ],
)
def test_text_that_looks_like_an_interface_is_never_lost_in_silence(text):
    """A page of prose about calls, from which nothing could be read, is a finding; one about something else is none."""
    assert extract_page(text, "p").unplaced
    assert not extract_page("# Prices\n\nA note costs a penny.\n", "p").unplaced


def test_a_parameter_that_the_url_does_not_have_is_reported(pages):
    """A path parameter and a placeholder that cannot be the same are a finding."""
    text = (pages / "plain.md").read_text(encoding="utf-8").replace("| boxId |", "| note |")
    found = self_check("pigeon", extract_page(text, "plain"))
    assert [finding.subject for finding in found] == ["path parameter note"]


def test_what_init_writes_generates(tmp_path, pages):
    """The first spec of every kind of page goes through the generator, without headers that HTTP needs for itself."""
    names = ["plain", "mintlify", "api-method", "guide", "odd", "swagger", "openapi-operation", "fern", "gitbook"]
    for name in names:
        init_vendor(tmp_path / "specs", name.replace("-", "_"), [pages / f"{name}.md"])
    spec = (tmp_path / "specs" / "plain" / "openapi.yaml").read_text(encoding="utf-8")
    assert "Content-Type" not in spec
    assert "name: Accept" not in spec
    assert "{HOST}" not in spec
    command = [sys.executable, "-m", "codegen", "--specs", str(tmp_path / "specs"), "--out", str(tmp_path / "out")]
    environment = {"PYTHONPATH": str(ROOT / "tools"), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("base", ["/v1/notes", "https://api.pigeon.example/v1/notes", "https://api.pigeon.example"])
def test_a_base_path_that_each_call_says_again_counts_once(base: str):
    """`Base path: /v1/notes` above `POST /v1/notes/send` is not `/v1/notes/v1/notes/send`."""
    page = extract_page(f"# Notes\n\nBase path: `{base}`\n\n## Send\n\n- **POST** `/v1/notes/send`\n", "notes")
    assert [operation.key.removeprefix("POST https://api.pigeon.example") for operation in page.operations] in (
        ["/v1/notes/send"],
        ["POST /v1/notes/send"],
    )
