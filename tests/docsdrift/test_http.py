"""The fetcher is polite to sites and suspicious of what they answer."""

import gzip
import socket
import time
from email.utils import formatdate

import pytest

from docsdrift.http import MAX_BYTES, MAX_WAIT, FetchError

PAGE = "# A page\n\ntext\n"


def test_a_page_is_fetched_with_an_honest_name_and_past_caches(site, fetcher, answer):
    """Sites see who asks, and no cache may answer in their place."""
    site.pages["/a.md"] = answer(PAGE, headers={"ETag": '"1"', "Last-Modified": "Mon, 01 Jan 2024 00:00:00 GMT"})
    fetched = fetcher.page(site.url + "/a.md")
    assert (fetched.text, fetched.etag) == (PAGE, '"1"')
    headers = dict(site.log)["/a.md"]
    assert headers["user-agent"].startswith("trunkline-docsdrift")
    assert headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    ("validators", "unchanged"),
    [(('"1"', ""), True), (("", "Mon, 01 Jan 2024 00:00:00 GMT"), True), (('"0"', ""), False), (("", ""), False)],
)
def test_validators_of_the_last_time_make_the_request_conditional(site, fetcher, answer, validators, unchanged):
    """An ETag or a Last-Modified that still holds costs no body; one that does not gives the new page."""
    site.pages["/a.md"] = answer(PAGE, headers={"ETag": '"1"', "Last-Modified": "Mon, 01 Jan 2024 00:00:00 GMT"})
    fetched = fetcher.page(site.url + "/a.md", *validators)
    assert fetched.unchanged is unchanged
    assert (fetched.text == "") is unchanged


@pytest.mark.parametrize(
    "body",
    [
        "# Page Not Found\n\nNothing here.\n",
        "> For the complete documentation index, see llms.txt\n\n# Page Not Found\n",
        "\n\n# page not found\n",
    ],
)
def test_a_soft_404_is_a_failure(site, fetcher, answer, body):
    """A 200 that says the page is not there is no page."""
    site.pages["/a.md"] = answer(body)
    with pytest.raises(FetchError, match="not there") as caught:
        fetcher.page(site.url + "/a.md")
    assert caught.value.gone


def test_a_page_about_missing_pages_is_a_page(site, fetcher, answer):
    """Only the title decides: a page may explain the words."""
    site.pages["/a.md"] = answer("# Errors\n\n# Page Not Found\n")
    assert fetcher.page(site.url + "/a.md").text


@pytest.mark.parametrize(
    ("says", "message", "gone"),
    [
        ({"status": 404}, "404", True),
        ({"status": 410}, "410", True),
        ({"status": 403}, "403", False),
        ({"body": "<!DOCTYPE html><html>log in</html>"}, "HTML", False),
        ({"body": "  \n"}, "nothing", False),
        ({"body": "x" * (MAX_BYTES + 1)}, "larger", False),
    ],
)
def test_what_is_no_page_is_a_failure(site, fetcher, answer, says, message, gone):
    """Errors, portals, empty and oversized answers are failures that say which."""
    site.pages["/a.md"] = answer(**says)
    with pytest.raises(FetchError, match=message) as caught:
        fetcher.page(site.url + "/a.md")
    assert caught.value.gone is gone


def test_the_size_is_counted_after_decompression(site, fetcher, answer):
    """A small compressed answer that unfolds beyond the cap is stopped."""
    body = gzip.compress(b"x" * (MAX_BYTES * 20))
    assert len(body) < MAX_BYTES
    site.pages["/a.md"] = answer(body, headers={"Content-Encoding": "gzip"})
    with pytest.raises(FetchError, match="larger"):
        fetcher.page(site.url + "/a.md")


def test_robots_are_obeyed_wildcards_too(site, fetcher, answer):
    """A path that robots.txt forbids is never asked for, and robots.txt is read once."""
    site.pages["/robots.txt"] = answer("User-agent: *\nDisallow: /private/*.md\n")
    site.pages["/private/a.md"] = answer(PAGE)
    site.pages["/b.md"] = answer(PAGE)
    with pytest.raises(FetchError, match="robots"):
        fetcher.page(site.url + "/private/a.md")
    fetcher.page(site.url + "/b.md")
    assert site.asked == ["/b.md"]
    assert [path for path, _ in site.log].count("/robots.txt") == 1


def test_a_site_that_cannot_say_what_it_allows_is_left_alone(site, fetcher, answer):
    """A robots.txt that answers 500 forbids everything until it can be read."""
    site.pages["/robots.txt"] = answer(status=500)
    site.pages["/a.md"] = answer(PAGE)
    with pytest.raises(FetchError, match=r"robots\.txt: answers 500"):
        fetcher.page(site.url + "/a.md")
    assert site.asked == []


def test_one_request_a_second_or_fewer_if_asked(site, fetcher, naps, answer):
    """Between two requests to a host a second passes, or the crawl delay when that is longer."""
    site.pages["/robots.txt"] = answer("User-agent: *\nCrawl-delay: 3\n")
    site.pages["/a.md"] = answer(PAGE)
    fetcher.page(site.url + "/a.md")
    fetcher.page(site.url + "/a.md")
    assert len(naps) == 2
    assert all(2.5 < nap < 4 for nap in naps)


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_obeyed(site, fetcher, naps, answer, status):
    """A busy site is asked again after the time it names."""
    site.pages["/a.md"] = answer(status=status, headers={"Retry-After": "7"}, then=[answer(PAGE)])
    assert fetcher.page(site.url + "/a.md").text == PAGE
    assert 7.0 in naps


def test_retry_after_may_be_a_date_and_is_capped(site, fetcher, naps, answer):
    """A date works as well, and no site can make us wait for a day."""
    soon = formatdate(time.time() + 30, usegmt=True)
    site.pages["/a.md"] = answer(status=503, headers={"Retry-After": soon}, then=[answer(PAGE)])
    fetcher.page(site.url + "/a.md")
    assert any(20 < nap <= 30 for nap in naps)
    site.pages["/b.md"] = answer(status=429, headers={"Retry-After": "86400"}, then=[answer(PAGE)])
    fetcher.page(site.url + "/b.md")
    assert max(naps) == MAX_WAIT


def test_a_site_that_keeps_failing_is_given_up(site, fetcher, answer):
    """Three tries, then a failure."""
    site.pages["/a.md"] = answer(status=502)
    with pytest.raises(FetchError, match="502"):
        fetcher.page(site.url + "/a.md")
    assert len(site.asked) == 3


def test_redirects_stay_on_the_host(site, new_site, fetcher, answer):
    """A redirect on the same host is followed; one to another host or port is not even asked for."""
    other = new_site()
    other.pages["/x.md"] = answer(PAGE)
    site.pages["/old.md"] = answer(status=301, headers={"Location": "/new.md"})
    site.pages["/new.md"] = answer(PAGE)
    assert fetcher.page(site.url + "/old.md").text == PAGE
    site.pages["/away.md"] = answer(status=302, headers={"Location": other.url + "/x.md"})
    with pytest.raises(FetchError, match="another host"):
        fetcher.page(site.url + "/away.md")
    assert other.log == []


def test_redirects_in_a_circle_end(site, fetcher, answer):
    """A circle is a failure after a few hops."""
    site.pages["/a.md"] = answer(status=302, headers={"Location": "/a.md"})
    with pytest.raises(FetchError, match="circles"):
        fetcher.page(site.url + "/a.md")
    assert len(site.asked) < 10


def test_a_host_that_is_not_there_is_a_failure(fetcher):
    """A refused connection is a failure to check, with nothing of the address in its text but the kind."""
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    with pytest.raises(FetchError, match="ConnectError"):
        fetcher.page(f"http://127.0.0.1:{port}/a.md")
