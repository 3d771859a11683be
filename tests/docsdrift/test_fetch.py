"""Whole vendors fetched from loopback sites: a GitBook-like one and a Fern-like one."""

import datetime
import json
import shutil
from pathlib import Path

import pytest

from docsdrift.extract import extract_page
from docsdrift.fetch import links
from docsdrift.findings import Exit, exit_code
from docsdrift.run import update_online
from docsdrift.settings import Describes, Source, Vendor
from docsdrift.store import read_facts, read_lock
from documents import safe_yaml

TODAY = datetime.date(2026, 11, 20)
INDEX = "# Pigeon\n\n- [Drop a note](/drop.md): notes\n- [Prices](/prices.md)\n"
SITEMAP = "<urlset><url><loc>{0}/drop</loc><lastmod>2026-01-01</lastmod></url>{1}</urlset>"


@pytest.fixture
def gitbook(site, answer, pages, data, tmp_path) -> Vendor:
    """A vendor with one page on a GitBook-like site."""
    page = (pages / "gitbook.md").read_text(encoding="utf-8")
    site.pages["/drop.md"] = answer(page, headers={"ETag": '"1"'})
    site.pages["/llms.txt"] = answer(INDEX)
    site.pages["/sitemap-pages.xml"] = answer(SITEMAP.format(site.url, ""))
    shutil.copy(data / "pigeon.yaml", tmp_path / "openapi.yaml")
    return Vendor(
        name="pigeon",
        folder=tmp_path,
        llms=site.url + "/llms.txt",
        sitemap=site.url + "/sitemap-pages.xml",
        watch=(site.url + "/*",),
        pages=(Source(name="drop", url=site.url + "/drop.md", describes=(Describes(operation="dropNote"),)),),
    )


def update(vendor, fetcher, *, write=True, full=False):
    return update_online(vendor, fetcher, TODAY, full=full, write=write).findings


def rules(findings) -> set[str]:
    return {finding.rule for finding in findings}


def test_the_second_run_asks_conditionally_and_finds_the_same(gitbook, site, fetcher):
    """After a first run the page is asked for with its ETag; a 304 leaves facts and files as they are."""
    first = update(gitbook, fetcher)
    files = {path: path.read_bytes() for path in gitbook.folder.rglob("*.json")}
    assert read_lock(gitbook).pages["drop"]["etag"] == '"1"'
    site.log.clear()
    assert {item.fingerprint for item in update(gitbook, fetcher)} == {item.fingerprint for item in first}
    assert dict(site.log)["/drop.md"]["if-none-match"] == '"1"'
    assert {path: path.read_bytes() for path in gitbook.folder.rglob("*.json")} == files


def test_a_full_run_asks_as_if_for_the_first_time(gitbook, site, fetcher):
    """`--full` sends no validators."""
    update(gitbook, fetcher)
    site.log.clear()
    update(gitbook, fetcher, full=True)
    assert "if-none-match" not in dict(site.log)["/drop.md"]


def test_a_change_on_the_page_is_found_and_pinned(gitbook, site, fetcher, answer):
    """A new required field breaks; once pinned, the next run compares with the new facts."""
    update(gitbook, fetcher)
    page = site.pages["/drop.md"].body.replace("| copies ", "| ink\\* | String | Colour |\n| copies ")
    site.pages["/drop.md"] = answer(page, headers={"ETag": '"2"'})
    found = update(gitbook, fetcher)
    assert {"request-param-added-required", "param-missing-in-spec-required"} <= rules(found)
    assert exit_code(found) is Exit.BREAKING
    again = rules(update(gitbook, fetcher))
    assert "request-param-added-required" not in again
    assert "param-missing-in-spec-required" in again


@pytest.mark.parametrize("status", [200, 404])
def test_a_missing_page_is_a_failure_and_pins_nothing(gitbook, site, fetcher, answer, status):
    """A page that is gone, or says so with 200, is exit 3 and leaves its facts alone."""
    update(gitbook, fetcher)
    before = read_facts(gitbook)
    site.pages["/drop.md"] = answer("# Page Not Found\n", status)
    found = update(gitbook, fetcher)
    assert "page-gone" in rules(found)
    assert exit_code(found) is Exit.UNCHECKED
    assert read_facts(gitbook) == before


def test_a_page_that_cannot_be_understood_pins_nothing(gitbook, site, fetcher, answer):
    """A page whose operations vanished keeps its pinned facts, so that the loss is seen again next time."""
    update(gitbook, fetcher)
    before = read_facts(gitbook)
    site.pages["/drop.md"] = answer("# Drop a note\n\nWe are rebuilding.\n")
    for _ in range(2):
        assert exit_code(update(gitbook, fetcher)) is Exit.UNCHECKED
    assert read_facts(gitbook) == before


def test_new_and_vanished_pages_of_the_index_are_reported(gitbook, site, fetcher, answer):
    """The first index is the baseline; afterwards a page more and a page less are findings."""
    assert "page-new" not in rules(update(gitbook, fetcher))
    site.pages["/sitemap-pages.xml"] = answer(SITEMAP.format(site.url, f"<url><loc>{site.url}/fax</loc></url>"))
    site.pages["/llms.txt"] = answer("# Pigeon\n\n- [Drop a note](/drop.md)\n")
    names = {"page-new", "page-unlisted", "page-gone"}
    found = update(gitbook, fetcher)
    assert {(item.rule, item.subject.rsplit("/", 1)[1]) for item in found if item.rule in names} == {
        ("page-new", "fax"),
        ("page-unlisted", "prices"),
    }


def test_an_index_that_fails_is_a_failure_to_check(gitbook, site, fetcher, answer):
    """Without the index a new page would go unseen."""
    site.pages["/llms.txt"] = answer(status=500)
    found = update(gitbook, fetcher)
    assert "index-not-fetched" in rules(found)
    assert exit_code(found) is Exit.UNCHECKED


def test_index_links_stay_on_the_host_and_entities_are_not_expanded():
    """Other hosts, fragments and queries are dropped, and a sitemap is not parsed as XML."""
    text = "[a](/a.md#x) [b](https://evil.example/b.md) [c](https://h.example/c.md?x=1)"
    assert links(text, "https://h.example/llms.txt") == ["https://h.example/a", "https://h.example/c"]
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><urlset><loc>https://h.example/&a;</loc></urlset>'
    assert links(bomb, "https://h.example/s.xml") == ["https://h.example/&a"]


@pytest.fixture
def fern(site, answer, pages, tmp_path) -> Vendor:
    """A vendor on a Fern-like site, with two fragments committed as its published document."""
    from docsdrift.run import build_published

    texts = {name: (pages / f"{name}.md").read_text(encoding="utf-8") for name in ("fern", "fern-second")}
    vendor = Vendor(
        name="loft",
        folder=tmp_path,
        spec="published.yaml",
        published=True,
        llms=site.url + "/llms.txt",
        documents=(site.url + "/openapi.yaml", site.url + "/openapi.json"),
        watch=(site.url + "/reference/*",),
        pages=(Source(name="fern", url=site.url + "/reference/fern.md"),),
    )
    document = build_published(vendor, list(texts.items()))
    (tmp_path / "published.yaml").write_text(safe_yaml.dump(document), encoding="utf-8")
    site.pages["/llms.txt"] = answer("# x\n\n- [a](/reference/fern.md)\n- [b](/reference/fern-second.md)\n")
    for name, text in texts.items():
        site.pages[f"/reference/{name}.md"] = answer(text)
    site.pages["/openapi.yaml"] = answer(safe_yaml.dump(document))
    return vendor


def test_a_fern_site_is_asked_for_its_whole_document_first(fern, site, fetcher):
    """With the whole document only the mapped pages are fetched, as a cross-check."""
    assert update(fern, fetcher) == []
    assert site.asked == ["/llms.txt", "/openapi.yaml", "/reference/fern.md"]


def test_without_the_document_all_fragments_stand_in(fern, site, fetcher, answer):
    """When there is no whole document, every page of the index is fetched and merged."""
    del site.pages["/openapi.yaml"]
    assert update(fern, fetcher) == []
    assert "/reference/fern-second.md" in site.asked
    page = site.pages["/reference/fern-second.md"].body.replace("required: false", "required: true")
    site.pages["/reference/fern-second.md"] = answer(page)
    found = update(fern, fetcher, write=False)
    assert rules(found) == {"request-param-became-required"}


def test_a_document_as_json_is_taken_as_well(fern, site, fetcher, answer):
    """A site may serve the document as JSON only."""
    document = safe_yaml.parse_object(site.pages.pop("/openapi.yaml").body)
    site.pages["/openapi.json"] = answer(json.dumps(document))
    assert update(fern, fetcher) == []
    assert "/reference/fern-second.md" not in site.asked


def test_a_changed_document_is_judged_and_rewritten_in_our_words(fern, site, fetcher, answer):
    """Drift of the whole document is found; `--write` takes it over without the vendor's prose."""
    text = site.pages["/openapi.yaml"].body
    changed = text.replace("name: name_like", "name: like").replace(
        "name: new_name", "name: new_name\n        description: Their words"
    )
    site.pages["/openapi.yaml"] = answer(changed)
    found = update(fern, fetcher)
    assert {"request-param-removed", "request-param-added"} <= rules(found)
    written = (fern.folder / "published.yaml").read_text(encoding="utf-8")
    assert "name: like" in written
    assert "Their words" not in written


def test_a_document_with_an_outside_reference_is_refused_unread(fern, site, new_site, fetcher, answer):
    """The reference is never followed, the document counts as not fetched, and the pages stand in."""
    other = new_site()
    other.pages["/nest.yaml"] = answer("type: object\n")
    text = site.pages["/openapi.yaml"].body.replace("'#/components/schemas/Nest'", f"'{other.url}/nest.yaml'")
    assert other.url in text
    site.pages["/openapi.yaml"] = answer(text)
    found = update(fern, fetcher)
    assert exit_code(found) is Exit.UNCHECKED
    assert other.log == []
    assert "/reference/fern-second.md" in site.asked


def test_a_fragment_that_fails_does_not_remove_its_operation(fern, site, fetcher, answer):
    """One page that cannot be fetched is a failure to check, not a removed operation."""
    del site.pages["/openapi.yaml"]
    site.pages["/reference/fern-second.md"] = answer(status=500)
    found = update(fern, fetcher)
    assert rules(found) == {"page-not-fetched"}


def test_saved_facts_hold_no_prose(fern, fetcher):
    """What is pinned of a page has none of its sentences."""
    update(fern, fetcher)
    text = (Path(fern.folder) / "docs" / "fern.json").read_text(encoding="utf-8")
    assert "list-nests" in text
    assert "Part of a name" not in text
    assert "Lists the nests" not in text


def test_facts_survive_the_file(fern, fetcher, pages):
    """Facts read back are the facts that were written."""
    update(fern, fetcher)
    assert read_facts(fern)["fern"] == extract_page((pages / "fern.md").read_text(encoding="utf-8"), "fern")
