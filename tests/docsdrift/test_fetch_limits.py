"""What a documentation site cannot make the fetcher do: unpack, wait and follow without end."""

import gzip
import html
import re
import socket
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest
from hypothesis import given, strategies as st
from markdown_it import MarkdownIt

from docsdrift.findings import NO_LINK, fenced, safe_text
from docsdrift.http import GIVE_UP, Fetcher, FetchError, unpacked

MEBIBYTE = 1024 * 1024


@contextmanager
def site(*pages: tuple[str, list[bytes]], pause: float = 0.0) -> Iterator[tuple[str, list[str]]]:
    """A site on a bare socket: for each path what it writes, piece by piece; and which paths were asked for."""
    answers, asked = dict(pages), list[str]()
    listener = socket.create_server(("127.0.0.1", 0))

    def talk(peer: socket.socket) -> None:
        with suppress(OSError), peer:
            path = peer.recv(65536).split(b" ")[1].decode()
            asked.append(path)
            for piece in answers.get(path, [b"HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n"]):
                peer.sendall(piece)
                time.sleep(pause if path != "/robots.txt" else 0)

    def serve() -> None:
        with suppress(OSError):
            while True:
                threading.Thread(target=talk, args=(listener.accept()[0],), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", asked
    finally:
        listener.close()


def page(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    """An answer as it travels."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def fetcher(**settings: float) -> Fetcher:
    """A fetcher that never pauses."""
    return Fetcher(interval=0.0, sleep=lambda seconds: None, **settings)


def test_layers_of_gzip_are_not_undone() -> None:
    """Two layers were not asked for: 2 KB that would be gigabytes are refused unread."""
    bomb = gzip.compress(gzip.compress(b"x" * 100 * MEBIBYTE))
    answer = page(bomb, "Content-Encoding: gzip, gzip")
    with site(("/a", [answer])) as (url, _), fetcher() as fetch, pytest.raises(FetchError, match="not asked for"):
        fetch.page(url + "/a")


def test_one_layer_is_undone_to_the_limit_only() -> None:
    """A bomb is left where the limit is; a page that fits is read."""
    bomb, good = gzip.compress(b"x" * 300 * MEBIBYTE), gzip.compress(b"# Title\n\ntext")
    pages = [("/a", [page(bomb, "Content-Encoding: gzip")]), ("/b", [page(good, "Content-Encoding: gzip")])]
    with site(*pages) as (url, _), fetcher() as fetch:
        with pytest.raises(FetchError, match="larger than"):
            fetch.page(url + "/a")
        assert fetch.page(url + "/b").text == "# Title\n\ntext"


@pytest.mark.parametrize(
    "body",
    [b"no gzip", gzip.compress(b"x" * 1000, mtime=0)[:-9], gzip.compress(b"# Half") + gzip.compress(b" a page")],
    ids=["none", "cut", "members"],
)
def test_damaged_gzip_is_an_error_of_ours(body: bytes) -> None:
    """What cannot be unpacked, ends early or goes on behind its end is no page: half of one would be drift."""
    with pytest.raises(FetchError, match="damaged"):
        unpacked(iter([body]), "gzip", MEBIBYTE)


def test_empty_members_and_blocks_count_as_what_they_are() -> None:
    """Raw bytes have the same limit: data that unpacks to nothing for ever is not read for ever."""
    empty = b"\x00\x00\x00\xff\xff" * 10_000
    start = zlib.compressobj(wbits=31)
    head = start.compress(b"") + start.flush(zlib.Z_SYNC_FLUSH)
    read = list[int]()

    def endless() -> Iterator[bytes]:
        yield head
        for number in range(1_000_000):
            read.append(number)
            yield empty

    with pytest.raises(FetchError, match="larger"):
        unpacked(endless(), "gzip", MEBIBYTE)
    assert len(read) < 30


@pytest.mark.parametrize(
    "drip",
    [[page(b"y" * 100)[:60], *[b"y"] * 1000], [b"HTTP/1.1 200 OK\r\n", *[b"X: y\r\n"] * 1000]],
    ids=["body", "headers"],
)
def test_an_answer_that_drips_is_ended(drip: list[bytes]) -> None:
    """Each byte comes within the timeout; all of them together do not, whether in the body or among the headers."""
    with (
        site(("/a", drip), pause=0.1) as (url, asked),
        fetcher(timeout=5.0, total=0.5) as fetch,
        pytest.raises(FetchError),
    ):
        fetch.page(url + "/a")
    assert asked.count("/a") <= 3


def test_a_page_has_an_end_with_all_its_tries() -> None:
    """Tries, waits and redirects of a page have one limit together, whatever each of them takes."""
    hop = page(b"", "Location: /a", status="302 Found")
    with (
        site(("/a", [hop[:9], hop[9:]]), pause=0.2) as (url, asked),
        fetcher(whole=0.3) as fetch,
        pytest.raises(FetchError, match="too long"),
    ):
        fetch.page(url + "/a")
    assert asked.count("/a") < 5


def test_a_host_that_never_answers_is_left_alone() -> None:
    """Thousands of pages of a site that says nothing do not take days; one that answers in between is asked on."""
    paths = [f"/{number}" for number in range(2 * GIVE_UP)]
    good = ("/good", [page(b"# Title")])
    with site(good, *((path, []) for path in paths)) as (url, asked), fetcher(timeout=0.5) as fetch:
        for path in paths[: GIVE_UP - 1]:
            with pytest.raises(FetchError, match="Protocol|Read"):
                fetch.page(url + path)
        assert fetch.page(url + "/good").text == "# Title"
        for path in paths[GIVE_UP:]:
            with pytest.raises(FetchError, match="Protocol|Read"):
                fetch.page(url + path)
        before = len(asked)
        with pytest.raises(FetchError, match="none of the last"):
            fetch.page(url + "/good")
        assert len(asked) == before


ROBOTS = page(b"User-agent: *\nDisallow: /private\n", "Content-Type: text/plain")


@pytest.mark.parametrize(
    "target", ["/private/a", "{}/private/a", "{}/b/../private/a", "{}/./private/a", "/b/../private/a", "{}/%70rivate/a"]
)
def test_a_redirect_into_what_is_forbidden_is_not_followed(target: str) -> None:
    """robots.txt holds for every hop, and for the address as it is asked for."""
    hop = list[bytes]()
    with (
        site(("/robots.txt", [ROBOTS]), ("/a", hop), ("/private/a", [page(b"secret")])) as (url, asked),
        fetcher() as fetch,
    ):
        hop.append(page(b"", f"Location: {target.format(url)}", status="302 Found"))
        with pytest.raises(FetchError, match=r"robots\.txt forbids"):
            fetch.page(url + "/a")
        with pytest.raises(FetchError, match=r"robots\.txt forbids"):
            fetch.page(url + "/b/../private/a")
    assert asked == ["/robots.txt", "/a"]


@pytest.mark.parametrize("target", ["http://[", "http://x:99999/", "x" * 70_000, "http://\xff\xfe/", "http://a b/", ""])
def test_a_redirect_to_no_address_is_an_error_of_ours(target: str) -> None:
    """Whatever `Location` says, the answer is one that the caller knows."""
    hop = page(b"", f"Location: {target}", status="302 Found")
    with site(("/a", [hop])) as (url, _), fetcher() as fetch, pytest.raises(FetchError):
        fetch.page(url + "/a")


@pytest.mark.parametrize(
    "text",
    [
        "@octocat",
        "a@b.example",
        "https://evil.example/x",
        "HTTP://evil",
        "www.evil.example",
        "#1",
        "GH-12",
        "mailto:a@b",
    ],
)
def test_nothing_in_a_report_is_alive(text: str) -> None:
    """Mentions, addresses and references that a site would link are broken by an invisible joiner."""
    shown = safe_text(f"see {text} now")
    assert NO_LINK in shown
    assert "<a" not in MarkdownIt("gfm-like", {"linkify": False}).render(shown)
    assert not re.search(r"@\w|https?:|www\.|#\d|GH-\d", shown, re.IGNORECASE)


@pytest.mark.parametrize(
    "text",
    [
        "&commat;octocat",
        "&#64;octocat",
        "&num;1",
        "https&colon;//evil.example",
        "~~gone~~",
        "$\\href{//evil.example}{x}$",
        "a & b",
    ],
)
def test_nothing_comes_alive_when_it_is_rendered(text: str) -> None:
    """A site looks for mentions, references and formulas in what Markdown made: entities are shown as they were written."""
    shown = MarkdownIt("gfm-like", {"linkify": False}).render(safe_text(text))
    assert html.unescape(re.sub(r"<[^>]*>", "", shown)).replace(NO_LINK, "").strip() == text
    assert "<s>" not in shown
    assert not re.search(r"(?<!\\)[$~&]", safe_text(text))


@given(st.text("`~ab\n \r\t-+@<", max_size=60))
def test_no_line_of_a_block_ends_it(text: str) -> None:
    """Whatever the output of a command or the lines around an edit are, they stay inside of their block, which shows them."""
    tokens = MarkdownIt("commonmark").parse("\n".join(["before", "", *fenced(text, "text"), "@after"]))
    kinds = [
        token.type for token in tokens if token.level == 0 and token.type in ("fence", "html_block", "paragraph_open")
    ]
    assert kinds == ["paragraph_open", "fence", "paragraph_open"]


@given(st.text(st.characters(codec=None), max_size=60))
def test_no_invisible_character_passes(text: str) -> None:
    """Tags, selectors, formats and private characters cannot carry a second text beside the one that is seen."""
    shown = safe_text(text).replace(NO_LINK, "")
    assert not re.search(r"[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\U000e0000-\U0010ffff]", shown)
    assert safe_text("a\U000e0041\U000e0042b") == "a b"
