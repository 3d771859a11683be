"""The documentation site: built, every link followed, every call there, and searched in a real browser."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from mock.browser import CHROMIUM, Page, chromium

from trunkline_specs import load

ROOT = Path(__file__).resolve().parents[2]
VERBS = {"get", "put", "post", "delete", "patch"}
pytestmark = pytest.mark.real


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, as `make docs` builds it."""
    out = tmp_path_factory.mktemp("docs") / "site"
    command = [sys.executable, "-m", "docsite", "--out", str(out)]
    done = subprocess.run(command, cwd=ROOT / "tools", capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return out


@pytest.fixture(scope="module")
def tab(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A tab of a real browser, at the site's search, straight from the folder: no server is there to be asked."""
    if CHROMIUM is None:
        pytest.skip("no Chromium here")
    with chromium(tmp_path_factory.mktemp("profile")) as page:
        page.open(f"{site.as_uri()}/search.html")
        yield page


def first(tab: Page, words: str) -> list[str]:
    """The pages that the search shows first, by what a person types."""
    tab.run(f"document.getElementById('words').value = {json.dumps(words)}")
    tab.run("document.getElementById('words').dispatchEvent(new Event('input'))")
    found = tab.run("[...document.querySelectorAll('#found a')].map(link => link.getAttribute('href')).slice(0, 3)")
    return [name.removesuffix(".html") for name in found]


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("list my numbers", "guides/numbers"),
        ("delivery report", "guides/receive"),
        ("retry", "guides/retries"),
        ("test without an account", "guides/testing"),
        ("pool size", "guides/proxies"),
        ("opt out", "guides/receive"),
        ("webhook signature", "guides/receive"),
        ("call recording", "guides/calls"),
        ("buy a number", "guides/numbers"),
        ("timeout", "guides/retries"),
        ("proxy", "guides/proxies"),
        ("mock", "mock"),
        ("duplicate", "guides/retries"),
        ("rate limit", "guides/bulk"),
        ("async", "guides/async"),
        ("bulk", "guides/bulk"),
        ("how do I avoid sending twice", "guides/retries"),
        ("idempotency key", "guides/retries"),
        ("mypy", "guides/typing"),
        ("api key environment variable", "guides/credentials"),
        ("hide phone numbers in logs", "guides/logging"),
        ("fastapi webhook", "recipes/fastapi"),
        ("celery", "recipes/celery"),
        ("lambda cold start", "recipes/aws-lambda"),
        ("migrate from twilio", "from-twilio"),
        ("csv campaign", "outbox"),
        ("command line", "command-line"),
        ("unclosed connector", "guides/async"),
        ("message too long", "guides/send"),
        ("download invoice", "guides/reports"),
        ("asyncio.timeout", "guides/retries"),
        ("conference", "reference/opentact/conferences"),
        ("text to speech", "guides/calls"),
        ("lost response", "guides/retries"),
        ("throttle", "guides/bulk"),
        ("crash during a batch", "outbox"),
        ("exception", "errors"),
        ("insufficient funds", "errors"),
        ("to dict", "results"),
        ("benchmark", "performance"),
        ("gdpr", "security"),
        ("list all messages", "guides/find"),
    ],
)
def test_people_find_the_page(tab: Page, words: str, page: str) -> None:
    """Words of people lead to the right page among the first three, in a real browser, without a network."""
    assert page in first(tab, words), first(tab, words)


def test_the_search_of_the_sidebar_arrives(tab: Page, site: Path) -> None:
    """A search that begins on any page shows its results on the search page, and nothing is complained of."""
    tab.open(f"{site.as_uri()}/guides/send.html")
    box = "document.querySelector('.sidebar-search')"
    tab.run(f"{box}.value = 'retry'")
    tab.run(f"{box}.form.submit()")
    tab.wait("location.href.includes('search.html?q=retry') && document.querySelectorAll('#found a').length > 0")
    assert tab.complaints == []
    tab.open(f"{site.as_uri()}/search.html")


@pytest.mark.parametrize("vendor", ["opentact", "voximplant", "avaamo"])
def test_the_reference_has_everything_of_the_specs(site: Path, vendor: str) -> None:
    """Every operation, every schema of the answers, every webhook and every code is on a page of the vendor."""
    pages = "".join(path.read_text("utf-8") for path in (site / "reference" / vendor).glob("*.html"))
    document, events = load(vendor), load(f"{vendor}.events")
    calls = [one for item in document["paths"].values() for verb, one in item.items() if verb in VERBS]
    missing = [one["operationId"] for one in calls if "x-form-of" not in one and f">{one['operationId']}<" not in pages]
    assert missing == []
    schemas = [name for name in document["components"]["schemas"] if not name.endswith("Request")]
    assert [name for name in (*schemas, *events["components"]["schemas"]) if f">{name}<" not in pages] == []
    if vendor == "voximplant":
        assert [code for code in load("voximplant.errors")["codes"] if f"<p>{code}</p>" not in pages] == []


def test_machines_get_markdown_of_every_page(site: Path) -> None:
    """llms.txt names the Markdown of each page, and it is there."""
    named = re.findall(r"\]\(([^)]+)\)", (site / "llms.txt").read_text("utf-8"))
    assert len(named) > 50
    assert [name for name in named if not (site / name).exists()] == []
    pages = {str(path.relative_to(site).with_suffix("")) for path in site.rglob("*.html")} - {"search"}
    assert [name for name in pages if not (site / f"{name}.md").exists()] == []


def test_a_link_that_leads_nowhere_is_told(site: Path, tmp_path: Path) -> None:
    """The check of the links sees a missing page, a missing place on a page and a missing picture."""
    from docsite.links import broken

    (tmp_path / "here.html").write_text('<h1 id="top"></h1>')
    (tmp_path / "page.html").write_text(
        '<a href="gone.html">1</a><a href="here.html#gone">2</a><img src="gone.png"><a href="here.html#top">3</a>'
    )
    assert len(broken(tmp_path)) == 3
    assert broken(site) == []
