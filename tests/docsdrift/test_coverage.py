"""How much of a spec is watched: counted from what it cites, not from what anybody says."""

import pytest

from docsdrift.coverage import coverage_of
from docsdrift.report import json_report, markdown_report
from docsdrift.settings import read_vendor
from docsdrift.store import write_json
from documents.values import ToolError

SPEC = """
openapi: 3.1.0
info: {title: Pigeon, version: '1'}
paths:
  /fly:
    post: {operationId: fly, x-source: [fly-page], responses: {}}
    get: {operationId: look, x-source: [look-page, forum], responses: {}}
"""
EVENTS = """
openapi: 3.1.0
info: {title: Pigeon, version: '1'}
webhooks:
  landed: {post: {operationId: landed, x-source: ['landing (title only)']}}
"""
SOURCES = """
[[page]]
name = "fly"
url = "https://pigeon.example/fly"
cited = "fly-page"

[[unwatched]]
state = "never fetched"
base = "https://pigeon.example/"
[unwatched.at]
look-page = "look"

[[unwatched]]
state = "no page"
[unwatched.at]
forum = ""
"""
FACTS = {"slug": "fly", "dialect": "guide", "operations": []}


@pytest.fixture
def folder(tmp_path):
    """A vendor with one page that can be watched."""
    made = tmp_path / "pigeon"
    made.mkdir()
    (made / "openapi.yaml").write_text(SPEC)
    (made / "events.yaml").write_text(EVENTS)
    (made / "sources.toml").write_text(SOURCES)
    return made


def test_a_page_counts_once_its_facts_are_pinned(folder):
    """A page that is listed and was never read watches nothing."""
    before = coverage_of(read_vendor(folder / "sources.toml"))
    assert (before.watched_operations, before.operations, before.watched_pages) == (0, 2, 0)
    write_json(folder / "docs" / "fly.json", FACTS)
    after = coverage_of(read_vendor(folder / "sources.toml"))
    assert (after.watched_operations, after.watched_pages, after.pages) == (1, 1, 2)
    assert "1 of 2 operations" in markdown_report([], [after])
    assert '"watched_operations": 1' in json_report([], [after])


def test_what_is_cited_and_not_listed_is_named(folder):
    """A page that only the spec knows is told, by the name without its remark."""
    assert coverage_of(read_vendor(folder / "sources.toml")).unlisted == ("landing",)


@pytest.mark.parametrize(
    ("old", "new"), [("never fetched", "fetched once"), ('https://pigeon.example/"\n[unw', 'ftp://x/"\n[unw')]
)
def test_a_wrong_entry_is_refused(folder, old, new):
    """An unknown state and an address that is not https are errors of the file."""
    text = (folder / "sources.toml").read_text()
    assert old in text
    (folder / "sources.toml").write_text(text.replace(old, new))
    with pytest.raises(ToolError, match="state is one of|not an https"):
        read_vendor(folder / "sources.toml")
