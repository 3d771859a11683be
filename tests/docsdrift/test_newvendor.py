"""A new vendor begins with a page and ends with a spec that agrees with it."""

import datetime
import json
import shutil

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from docsdrift.check import check_pinned
from docsdrift.model import operations_of
from docsdrift.newvendor import init_vendor, slug
from docsdrift.run import update_from_folder
from docsdrift.settings import read_vendor
from documents import safe_yaml
from documents.values import ToolError

TODAY = datetime.date(2026, 11, 20)


@pytest.mark.parametrize(
    "names", [["gitbook.md"], ["guide.md"], ["swagger.md"], ["fern.md"], ["gitbook.md", "guide.md", "fern.md"]]
)
def test_the_first_spec_is_valid_and_agrees_with_its_pages(tmp_path, pages, names):
    """Straight after `init` the document is valid, follows the conventions, and no drift is left but the pages' own faults."""
    init_vendor(tmp_path / "specs", "pigeon", [pages / name for name in names], "https://docs.pigeon.example")
    vendor = read_vendor(tmp_path / "specs" / "pigeon" / "sources.toml")
    document = safe_yaml.load_spec(vendor.spec_path)
    OpenAPIV31SpecValidator(document).validate()
    for operation in operations_of(document):
        node = operation.node
        assert {"operationId", "tags", "summary", "security", "x-evidence", "x-source", "x-delivery"} <= set(node)
    allowed = {"page-contradicts-itself", "example-relaxed-json"}
    assert {finding.rule for finding in check_pinned(vendor, TODAY).findings} <= allowed
    assert {finding.rule for finding in update_from_folder(vendor, pages, TODAY, write=False).findings} <= allowed


def test_a_get_is_read_and_a_post_is_sent_once(tmp_path, pages):
    """Until somebody knows better, only a read may be sent twice."""
    init_vendor(tmp_path, "pigeon", [pages / "fern.md", pages / "gitbook.md"])
    operations = operations_of(safe_yaml.load_spec(tmp_path / "pigeon" / "openapi.yaml"))
    assert {operation.method: operation.node["x-delivery"] for operation in operations} == {
        "get": "read",
        "post": "once",
    }


def test_objects_become_named_schemas(tmp_path, pages):
    """No inline object stays inside an operation, so that the generator gives every object a class with a name."""
    init_vendor(tmp_path, "pigeon", [pages / "gitbook.md"])
    document = safe_yaml.load_spec(tmp_path / "pigeon" / "openapi.yaml")
    assert '"properties"' not in json.dumps(document["paths"])
    names = set(document["components"]["schemas"])
    assert {"PostBoxesNotesRequest", "PostBoxesNotesResponse", "PostBoxesNotesResponseNote"} <= names


def test_no_sentence_of_the_page_is_in_what_is_written(tmp_path, pages):
    """The skeleton has facts and places for our own words, and no text of the vendor."""
    files = init_vendor(tmp_path, "pigeon", [pages / "gitbook.md", pages / "fern.md"])
    for path in files:
        text = path.read_text(encoding="utf-8")
        assert "pigeon hole" not in text
        assert "Lists the nests" not in text


@pytest.mark.parametrize("name", ["../evil", "Big", "a b", "", "x"])
def test_unsafe_names_are_refused(tmp_path, pages, name):
    """A vendor's name becomes a folder and a package, so it is checked first."""
    with pytest.raises(ToolError, match="name"):
        init_vendor(tmp_path, name, [pages / "gitbook.md"])


def test_an_existing_spec_is_never_overwritten(tmp_path, pages):
    """`init` begins, it does not replace."""
    init_vendor(tmp_path, "pigeon", [pages / "gitbook.md"])
    with pytest.raises(ToolError, match="already"):
        init_vendor(tmp_path, "pigeon", [pages / "gitbook.md"])


def test_a_page_without_operations_is_refused(tmp_path):
    """A page in which nothing was recognised gives no empty spec."""
    (tmp_path / "about.md").write_text("# About\n\nWe are nice.\n")
    with pytest.raises(ToolError, match="no operation"):
        init_vendor(tmp_path / "specs", "pigeon", [tmp_path / "about.md"])


def test_two_pages_about_one_operation_are_refused(tmp_path, pages):
    """Which page decides is for a person to say."""
    shutil.copy(pages / "gitbook.md", tmp_path / "again.md")
    with pytest.raises(ToolError, match="two pages"):
        init_vendor(tmp_path / "specs", "pigeon", [pages / "gitbook.md", tmp_path / "again.md"])


def test_page_names_come_from_file_names(tmp_path):
    """Whatever a file is called, its page's name is safe."""
    assert slug(tmp_path / "Send SMS (v2).rendered.TXT") == "send-sms-v2-rendered"


def test_operations_are_paired_by_method_and_path_not_by_position(tmp_path):
    """A page that comes back to a path states operations in another order than a document groups them: no getter may delete."""
    blocks = ["# Notes"]
    for method, path in (("GET", "/notes"), ("GET", "/notes/{id}"), ("DELETE", "/notes"), ("PUT", "/notes/{id}")):
        blocks.append(f'## Do\n\n<mark style="color:green;">`{method}`</mark> `https://api.pigeon.example{path}`')
    (tmp_path / "notes.md").write_text("\n\n".join(blocks) + "\n", encoding="utf-8")
    init_vendor(tmp_path / "specs", "pigeon", [tmp_path / "notes.md"])
    vendor = read_vendor(tmp_path / "specs" / "pigeon" / "sources.toml")
    named = {}
    for operation in operations_of(safe_yaml.load_spec(vendor.spec_path)):
        assert operation.operation_id.startswith(operation.method)
        named[operation.operation_id] = f"{operation.method.upper()} https://api.pigeon.example{operation.path}"
    (page,) = vendor.pages
    assert {item.operation: item.stated for item in page.describes} == named
    assert len(named) == 4
