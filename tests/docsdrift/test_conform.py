"""A page against a spec: the parts that single edits do not reach."""

import datetime
import shutil
from dataclasses import replace

import pytest

from docsdrift.check import check_texts
from docsdrift.conform import conform_page
from docsdrift.conform.samples import misfits
from docsdrift.extract import extract_page
from docsdrift.pagediff import mass_change
from docsdrift.settings import Describes, Source, Vendor
from docsdrift.store import write_facts
from documents import safe_yaml
from documents.values import ToolError

TODAY = datetime.date(2026, 11, 20)


@pytest.fixture
def spec(data) -> dict:
    """The spec that agrees with the sample page."""
    return safe_yaml.load_spec(data / "pigeon.yaml")


@pytest.fixture
def page(pages):
    """The sample page's facts."""
    return extract_page((pages / "gitbook.md").read_text(encoding="utf-8"), "gitbook")


def rules(page, spec, operation="dropNote", **options) -> list[str]:
    return sorted(item.rule for item in conform_page("v", page, spec, [(page.operations[0], operation)], **options))


def test_a_page_that_agrees_yields_its_own_fault_only(page, spec):
    """The relaxed sample is all that is left to say about an agreeing page."""
    assert rules(page, spec) == ["example-relaxed-json"]


def test_what_the_spec_calls_undocumented_need_not_be_on_the_page(page, spec):
    """An inferred field is expected to be missing; once it claims to be documented, the page is asked for it."""
    del spec["components"]["schemas"]["NoteDrop"]["properties"]["ribbon"]["x-evidence"]
    assert "param-missing-on-page" in rules(page, spec)


def test_an_unknown_operation_is_an_error(page, spec):
    """A mapping to an operation that the spec does not have is a mistake in sources.toml, not drift."""
    with pytest.raises(ToolError, match="does not have"):
        rules(page, spec, "gone")


@pytest.mark.parametrize(
    ("security", "rule"),
    [
        ([{"Other": []}], "auth-differs"),
        ([], ""),
        ([{"Key": []}, {"Other": []}], ""),
    ],
)
def test_signing_in_is_compared_by_what_goes_over_the_wire(page, spec, security, rule):
    """Any one of several ways that matches is enough; none that matches is a difference."""
    spec["components"]["securitySchemes"]["Other"] = {"type": "http", "scheme": "basic"}
    spec["paths"]["/boxes/{box_id}/notes"]["post"]["security"] = security
    found = [item for item in rules(page, spec) if item.startswith("auth")]
    assert found == ([rule] if rule else ["auth-differs"] if not security else [])


def test_a_status_range_of_the_spec_covers_the_pages_status(page, spec):
    """`4XX` documents 404 and 422."""
    responses = spec["paths"]["/boxes/{box_id}/notes"]["post"]["responses"]
    responses["4XX"] = responses.pop("404")
    del responses["422"]
    assert "status-missing-in-spec" not in rules(page, spec)


def test_a_server_with_variables_matches_by_its_default(page, spec):
    """The page prints one instance, the spec a template."""
    variables = {"name": {"default": "api"}}
    spec["servers"] = [{"url": "https://{name}.pigeon.example/v2", "variables": variables}]
    assert "url-differs" not in rules(page, spec)
    variables["name"]["default"] = "other"
    assert "url-differs" in rules(page, spec)


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        ({"type": "integer"}, "1234", ["example-contradicts-schema"]),
        ({"type": "number"}, 1, []),
        ({"type": ["string", "null"]}, None, []),
        ({"oneOf": [{"type": "integer"}, {"type": "string"}]}, "x", []),
        ({"oneOf": [{"type": "integer"}, {"type": "boolean"}]}, "x", ["example-contradicts-schema"]),
        ({"enum": ["a"]}, "b", ["example-undeclared-value"]),
        ({"const": True}, False, ["example-contradicts-schema"]),
        ({"type": "object", "properties": {"a": {}}}, {"a": 1, "b": 2}, ["example-undeclared-key"]),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, {"b": "x"}, ["example-contradicts-schema"]),
        ({"type": "object", "properties": {"a": {}}, "required": ["a"]}, {}, ["example-missing-key"]),
        ({"type": "array", "items": {"type": "string"}}, ["x", 1], ["example-contradicts-schema"]),
        ({"allOf": [{"properties": {"a": {}}}, {"properties": {"b": {}}}]}, {"a": 1, "b": 2}, []),
        ({"type": "string", "format": "date-time"}, "1234", ["example-contradicts-schema"]),
        ({}, {"anything": 1}, []),
        (False, 1, ["example-contradicts-schema"]),
        (True, 1, []),
    ],
)
def test_samples_are_judged_by_their_kinds(schema, value, expected):
    """Types, nulls, branches, lists of values, formats, required and undeclared fields."""
    assert [misfit.rule for misfit in misfits({}, schema, value)] == expected


def test_a_recursive_schema_ends():
    """A schema that contains itself is walked as deep as the sample goes."""
    document = {"components": {"schemas": {"T": {"properties": {"t": {"$ref": "#/components/schemas/T"}}}}}}
    assert list(misfits(document, {"$ref": "#/components/schemas/T"}, {"t": {"t": {"t": {}}}})) == []


@pytest.fixture
def vendor(tmp_path, data) -> Vendor:
    """A vendor of three pages, the last of which only speaks of the operation in passing."""
    shutil.copy(data / "pigeon.yaml", tmp_path / "openapi.yaml")
    decides = (Describes(operation="dropNote"),)
    return Vendor(
        name="pigeon",
        folder=tmp_path,
        pages=(
            Source(name="gitbook", describes=decides),
            Source(name="guide", describes=(Describes(operation="dropNote", role="secondary"),)),
        ),
    )


def test_a_secondary_page_counts_only_for_what_it_states(vendor, pages):
    """Its other host is a contradiction, what it leaves out is none."""
    text = (pages / "guide.md").read_text(encoding="utf-8")
    found = {item.rule for item in check_texts(vendor, {"g": ("guide", text)}, TODAY, complete=False).findings}
    assert {"url-differs", "method-differs", "auth-differs"} <= found
    assert not any(rule.endswith("-missing-on-page") for rule in found)


def test_two_copies_of_a_page_say_each_thing_once(vendor, pages):
    """The rendered copy takes its statuses from the Markdown, and repeats nothing."""
    texts = {name: ("gitbook", (pages / name).read_text(encoding="utf-8")) for name in ("rendered.txt", "gitbook.md")}
    both = check_texts(vendor, texts, TODAY, complete=False).findings
    one = check_texts(vendor, {"gitbook.md": texts["gitbook.md"]}, TODAY, complete=False).findings
    assert {(item.rule, item.line) for item in both} == {(item.rule, item.line) for item in one}


def test_a_page_that_documents_more_than_the_spec_has_says_so(vendor, pages):
    """An operation that nobody mapped is a finding: coverage is not left to luck."""
    text = (pages / "gitbook.md").read_text(encoding="utf-8")
    text = text.replace("### Try it", "<mark>`GET`</mark> `https://api.pigeon.example/v2/boxes`\n\n### Try it")
    vendor = replace(
        vendor,
        pages=(
            Source(
                name="gitbook",
                describes=(
                    Describes(operation="dropNote", stated="POST https://api.pigeon.example/v2/boxes/{box_id}/notes"),
                ),
            ),
        ),
    )
    found = check_texts(vendor, {"g": ("gitbook", text)}, TODAY, complete=False).findings
    assert [item.subject for item in found if item.rule == "operation-missing-in-spec"] == [
        "GET https://api.pigeon.example/v2/boxes"
    ]


def test_most_pages_losing_their_operations_is_one_finding(tmp_path, data, pages):
    """When the platform changes, nobody is told of forty removed operations."""
    shutil.copy(data / "pigeon.yaml", tmp_path / "openapi.yaml")
    names = ["p1", "p2", "p3", "p4"]
    vendor = Vendor(name="v", folder=tmp_path, pages=tuple(Source(name=name) for name in names))
    text = (pages / "gitbook.md").read_text(encoding="utf-8")
    for name in names:
        write_facts(vendor, extract_page(text, name))
    empty = {name: (name, "# Moved\n\nSee the new site.\n") for name in names[:3]}
    found = check_texts(vendor, {**empty, "p4": ("p4", text)}, TODAY, complete=False).findings
    assert [item.rule for item in found if item.about.unchecked] == ["mass-change"]
    pair = (extract_page(text, "p1"), extract_page(text, "p1"))
    assert mass_change("v", [pair] * 4) == []


def test_another_parser_version_compares_facts_and_not_hashes(vendor, pages):
    """Facts of an older parser are compared as facts: the same page is no change, and nothing is alarmed."""
    text = (pages / "gitbook.md").read_text(encoding="utf-8")
    write_facts(vendor, replace(extract_page(text, "gitbook"), parser="0", contract="old", text="old"))
    found = check_texts(vendor, {"g": ("gitbook", text)}, TODAY, complete=False).findings
    assert {item.rule for item in found} == {"page-contradicts-itself", "example-relaxed-json"}
