"""Suggested edits: exact, minimal, never applied."""

import datetime
import subprocess

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from docsdrift.check import check_texts
from docsdrift.conform import conform_page
from docsdrift.extract import extract_page
from docsdrift.settings import Source, Vendor
from docsdrift.suggest import with_edits
from docsdrift.yamledit import EditError, Text, checked
from documents import safe_yaml

TEXT = """# head
a:
  b: {c: 1, d: [x, y]}  # beside
  list:
    - one
    - two

  # below
  text: >-
    folded
    lines
e: last
"""


@pytest.mark.parametrize(
    ("edit", "old", "new"),
    [
        (lambda t: t.set(("a", "b", "c"), 2), "{c: 1,", "{c: 2,"),
        (lambda t: t.set(("a", "b", "z"), "200"), "[x, y]}", "[x, y], z: '200'}"),
        (lambda t: t.append(("a", "b", "d"), "z"), "[x, y]", "[x, y, z]"),
        (lambda t: t.remove(("a", "b", "c")), "{c: 1, d", "{d"),
        (lambda t: t.remove(("a", "b", "d")), "{c: 1, d: [x, y]}", "{c: 1}"),
        (lambda t: t.remove(("a", "b", "d", 0)), "[x, y]", "[y]"),
        (lambda t: t.remove(("a", "list", 0)), "    - one\n", ""),
        (lambda t: t.append(("a", "list"), "three"), "    - two\n", "    - two\n    - three\n"),
        (lambda t: t.add(("a",), "new", {"k": True}), "    lines\n", "    lines\n  new: {k: true}\n"),
        (lambda t: t.remove(("a", "text")), "  text: >-\n    folded\n    lines\n", ""),
        (lambda t: t.rename(("a", "b"), "bb"), "  b: {", "  bb: {"),
        (lambda t: t.add((), "f", "no"), "e: last\n", "e: last\nf: 'no'\n"),
        (lambda t: t.set(("e",), None), "e: last", "e: null"),
    ],
)
def test_an_edit_changes_its_place_and_nothing_else(edit, old, new):
    """Comments, blank lines, quotes and flow style of everything else stay as they are."""
    assert edit(Text(TEXT)).text == TEXT.replace(old, new)
    safe_yaml.parse_object(edit(Text(TEXT)).text)


@pytest.mark.parametrize(
    "edit",
    [
        lambda t: t.set(("nowhere", "x"), 1),
        lambda t: t.add(("a", "b"), "c", 1),
        lambda t: t.append(("a", "b"), 1),
        lambda t: t.remove(("a", "zzz")),
        lambda t: t.set(("a", "text"), "x"),
    ],
)
def test_an_edit_that_cannot_be_made_is_refused(edit):
    """A place that is not there, or is of another kind, is an error; `checked` then gives the text back."""
    with pytest.raises(EditError):
        edit(Text(TEXT))
    assert checked(TEXT, edit) == TEXT


def test_removing_the_last_item_leaves_an_empty_collection():
    """A list never becomes null."""
    assert safe_yaml.parse(Text("r: [a]\n").remove(("r", 0)).text) == {"r": []}
    assert safe_yaml.parse(Text("r:\n  - a\ns: 1\n").remove(("r", 0)).text) == {"r": [], "s": 1}


PAGE_EDITS = [
    ("| recipient<", "| Recipient<", "param-spelling-differs"),
    ("| urgent | Boolean |", "| urgent | String |", "param-type-differs"),
    ("| copies ", '| copies<mark style="color:red;">\\*</mark> ', "param-required-differs"),
    ('body<mark style="color:red;">\\*</mark>      ', "body", "param-optional-differs"),
    ("| urgent | Boolean |", "| silent | Boolean | No bell |\n| urgent | Boolean |", "param-missing-in-spec"),
    (
        "| copies  ",
        '| ink<mark style="color:red;">\\*</mark> | String | Red |\n| copies  ',
        "param-missing-in-spec-required",
    ),
    ("#### Query Parameters", "#### Cookies", "param-location-differs"),
    ("up to 500 characters", "up to 900 characters", "param-limit-differs"),
    ("`https://api.pigeon.example/v2/boxes", "`https://api.pigeon.test/v3/boxes", "url-differs"),
    ("`POST`", "`PUT`", "method-differs"),
    ("| X-Pigeon-Key<", "| X-PigeonKey<", "auth-spelling-differs"),
    ("404: Not Found No such hole", "409: Conflict", "status-missing-in-spec"),
    ("404: Not Found No such hole", "409: Conflict", "status-missing-on-page"),
    ('"state": "waiting",', '"state": "waiting",\n    "stamp": "red",', "example-undeclared-key"),
    ('"state": "waiting"', '"state": "lost"', "example-undeclared-value"),
    ('"count": 1', '"count": "one"', "example-contradicts-schema"),
    ('"reason": "No such hole"', '"why": "No such hole"', "example-missing-key"),
]


@pytest.mark.parametrize(("old", "new", "rule"), PAGE_EDITS)
def test_a_suggested_edit_applies_and_settles_its_finding(tmp_path, pages, data, old, new, rule):
    """The diff applies to the spec with `git apply`, and afterwards the finding is gone."""
    folder = tmp_path / "specs" / "pigeon"
    folder.mkdir(parents=True)
    path = folder / "openapi.yaml"
    path.write_text((data / "pigeon.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    text = (pages / "gitbook.md").read_text(encoding="utf-8")
    assert old in text
    page = extract_page(text.replace(old, new), "gitbook")

    def found() -> list:
        document = safe_yaml.load_spec(path)
        return conform_page("pigeon", page, document, [(page.operations[0], "dropNote")])

    finding = next(item for item in with_edits(path, found()) if item.rule == rule)
    assert finding.edit, f"no edit for {rule}"
    before = path.read_text(encoding="utf-8")
    subprocess.run(["git", "apply", "-p1", "-"], input=finding.edit, text=True, cwd=tmp_path, check=True)
    assert path.read_text(encoding="utf-8") != before
    assert finding.fingerprint not in {item.fingerprint for item in found()}


def test_an_operation_that_the_spec_lacks_is_drafted(tmp_path, pages, data):
    """The suggested edit adds path, classes and sign-in, applies, and leaves a valid spec that has the operation."""
    folder = tmp_path / "specs" / "pigeon"
    folder.mkdir(parents=True)
    path = folder / "openapi.yaml"
    path.write_text((data / "pigeon.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    vendor = Vendor(name="pigeon", folder=folder, pages=(Source(name="guide"),))
    text = (pages / "guide.md").read_text(encoding="utf-8")
    found = check_texts(vendor, {"guide": ("guide", text)}, datetime.date(2026, 11, 20), complete=False).findings
    finding = next(item for item in found if item.rule == "operation-missing-in-spec")
    subprocess.run(["git", "apply", "-p1", "-"], input=finding.edit, text=True, cwd=tmp_path, check=True)
    document = safe_yaml.load_spec(path)
    OpenAPIV31SpecValidator(document).validate()
    page = extract_page(text, "guide")
    assert conform_page("pigeon", page, document, [(page.operations[0], "putQuickNote")]) == []


def test_another_way_to_sign_in_is_added(tmp_path, pages, data):
    """When page and spec sign in differently, the edit adds the page's way as a choice."""
    folder = tmp_path / "specs" / "pigeon"
    folder.mkdir(parents=True)
    path = folder / "openapi.yaml"
    path.write_text((data / "pigeon.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    text = (pages / "gitbook.md").read_text(encoding="utf-8").replace("| X-Pigeon-Key<", "| Authorization<")
    page = extract_page(text, "gitbook")

    def found() -> list:
        return conform_page("pigeon", page, safe_yaml.load_spec(path), [(page.operations[0], "dropNote")])

    finding = next(item for item in with_edits(path, found()) if item.rule == "auth-differs")
    subprocess.run(["git", "apply", "-p1", "-"], input=finding.edit, text=True, cwd=tmp_path, check=True)
    assert "auth-differs" not in {item.rule for item in found()}


def test_an_illegal_header_name_is_never_suggested(tmp_path, pages, data):
    """A page that prints a header with a space gets a finding without an edit."""
    path = tmp_path / "openapi.yaml"
    path.write_text((data / "pigeon.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    text = (pages / "gitbook.md").read_text(encoding="utf-8").replace("| X-Pigeon-Key<", "| X-Pigeon Key<")
    page = extract_page(text, "gitbook")
    findings = conform_page("pigeon", page, safe_yaml.load_spec(path), [(page.operations[0], "dropNote")])
    finding = next(item for item in with_edits(path, findings) if item.rule == "auth-spelling-differs")
    assert finding.edit == ""


def test_the_spec_itself_is_never_written(tmp_path, pages, data):
    """Suggestions leave the file alone."""
    path = tmp_path / "openapi.yaml"
    text = (data / "pigeon.yaml").read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8")
    page = extract_page((pages / "gitbook.md").read_text(encoding="utf-8").replace("`POST`", "`PUT`"), "gitbook")
    assert with_edits(path, conform_page("p", page, safe_yaml.parse_object(text), [(page.operations[0], "dropNote")]))
    assert path.read_text(encoding="utf-8") == text
