"""A polite and suspicious HTTP client: what documentation sites may expect of us, and we of them."""

import random
import re
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit

import httpx
from protego import Protego

from docsdrift.patience import Patience
from documents.values import ToolError

USER_AGENT = "trunkline-docsdrift/1.0 (checks API documentation for changes; one request a second)"
MAX_BYTES = 2_000_000
MAX_DOCUMENT = 8_000_000
MAX_REDIRECTS = 5
MAX_WAIT = 120.0
TRIES = 3
GIVE_UP = 5
"""Pages in a row that a host may keep to itself before it is left alone: each costs minutes."""
_SOFT_404 = re.compile(r"^\s*(?:>.*\n|\s*\n)*#\s+(page not found|not found|404\b)", re.I)
_HTML = re.compile(r"^\s*(<!doctype html|<html|<head|<body)", re.I)


class FetchError(ToolError):
    """A page could not be fetched. `gone` when the site says that there is no such page, `silent` when nothing whole came."""

    def __init__(self, message: str, *, gone: bool = False, silent: bool = False) -> None:
        super().__init__(message)
        self.gone = gone
        self.silent = silent


@dataclass(frozen=True, kw_only=True)
class Fetched:
    """An answer: the text, or `unchanged` when the validators still hold."""

    url: str
    text: str = ""
    etag: str = ""
    last_modified: str = ""
    unchanged: bool = False


@dataclass
class Fetcher:
    """Fetches one page at a time, at most one a second from each host, and only what robots.txt allows.

    Args:
        interval: seconds between two requests to one host; a robots.txt may ask for more.
        timeout: seconds for each wait on the network.
        total: seconds for one answer, however it drips.
        whole: seconds after which nothing more is tried for one page, with all its redirects, tries and waits.
        sleep: how to wait, for tests.
    """

    interval: float = 1.0
    timeout: float = 20.0
    total: float = 60.0
    whole: float = 600.0
    sleep: Callable[[float], None] = time.sleep
    _client: httpx.Client | None = field(default=None, repr=False)
    _robots: dict[str, Protego] = field(default_factory=dict, repr=False)
    _barred: dict[str, str] = field(default_factory=dict, repr=False)
    _last: dict[str, float] = field(default_factory=dict, repr=False)
    _silent: dict[str, int] = field(default_factory=dict, repr=False)
    _until: float = field(default=0.0, repr=False)

    def __enter__(self) -> "Fetcher":
        # Every hop is checked here, so the library must not follow redirects; nor may a proxy's cache answer for the site.
        headers = {
            "User-Agent": USER_AGENT,
            "Cache-Control": "no-cache",
            "Accept": "text/markdown, text/plain, */*;q=0.5",
            "Accept-Encoding": "gzip",
        }
        alone = httpx.Limits(max_keepalive_connections=0)  # a connection for each answer, which its patience can end
        self._client = httpx.Client(headers=headers, timeout=self.timeout, follow_redirects=False, limits=alone)
        return self

    def __exit__(self, *_: object) -> None:
        if self._client:
            self._client.close()

    def page(self, url: str, etag: str = "", last_modified: str = "", *, limit: int = MAX_BYTES) -> Fetched:
        """Fetch a page, conditionally when there are validators of the last time.

        Args:
            url: an https URL (or http on this machine).
            etag: the `ETag` of the last answer.
            last_modified: its `Last-Modified`.
            limit: the most bytes to read, after decompression.

        Raises:
            FetchError: robots.txt forbids it, it is gone (also when a 200 says "Page Not Found"), too large, HTML where text
                was asked for, redirected to another host, or the site keeps failing or takes too long.
        """
        url = normal(url)
        self._until = time.monotonic() + self.whole
        if not self._robot(url).can_fetch(url, USER_AGENT):
            raise FetchError("robots.txt forbids it")
        conditional = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        with self._patience_with(url):
            answer = self._follow(url, {name: value for name, value in conditional.items() if value}, limit)
        if answer.unchanged:
            return answer
        if _SOFT_404.match(answer.text):
            raise FetchError("answers 200 with a page that says it is not there", gone=True)
        if _HTML.match(answer.text):
            raise FetchError("answers HTML where text was asked for")
        if not answer.text.strip():
            raise FetchError("answers nothing")
        return answer

    @contextmanager
    def _patience_with(self, url: str) -> Iterator[None]:
        """Leave a host alone after some pages in a row of which nothing whole came."""
        host = _host(url)
        try:
            yield
        except FetchError as error:
            self._silent[host] = self._silent.get(host, 0) + 1 if error.silent else 0
            if self._silent[host] >= GIVE_UP:
                self._barred[host] = f"the site answered none of the last {GIVE_UP} pages"
            raise
        self._silent[host] = 0

    def _robot(self, url: str) -> Protego:
        host = _host(url)
        if host in self._barred:
            raise FetchError(self._barred[host])
        if host not in self._robots:
            try:
                text = self._follow(host + "/robots.txt", {}, 500_000, obey=False).text
            except FetchError as error:
                if not error.gone:
                    # A site that cannot say what it allows is left alone.
                    self._barred[host] = f"robots.txt: {error}"
                    raise FetchError(self._barred[host]) from None
                text = ""
            self._robots[host] = Protego.parse(text)
        return self._robots[host]

    def _follow(self, url: str, headers: dict[str, str], limit: int, *, obey: bool = True) -> Fetched:
        start = urlsplit(url)
        for _ in range(MAX_REDIRECTS + 1):
            status, answer, fields = self._patient(url, headers, limit)
            if status not in {301, 302, 303, 307, 308}:
                return answer
            try:
                target = normal(urljoin(url, fields.get("location", "")))
                parts = urlsplit(target)
                port = parts.port
            except (ValueError, FetchError):
                raise FetchError("redirects to no URL") from None
            same = parts.hostname == start.hostname and port == start.port and parts.scheme in {start.scheme, "https"}
            if not same:
                raise FetchError("redirects to another host")
            if obey and not self._robot(target).can_fetch(target, USER_AGENT):
                raise FetchError("redirects to what robots.txt forbids")
            url = target
        raise FetchError("redirects in circles")

    def _patient(self, url: str, headers: dict[str, str], limit: int) -> tuple[int, Fetched, httpx.Headers]:
        for attempt in range(1, TRIES + 1):
            if time.monotonic() > self._until:
                raise FetchError("takes too long", silent=True)
            self._wait(url)
            try:
                status, answer, fields = self._once(url, headers, limit)
            except httpx.HTTPError as error:
                if attempt == TRIES:
                    raise FetchError(f"{type(error).__name__}", silent=True) from None
                self.sleep(2.0**attempt)
                continue
            if status in {404, 410}:
                raise FetchError(f"answers {status}", gone=True)
            if status == 429 or status >= 500:
                if attempt == TRIES:
                    break
                self.sleep(_retry_after(fields, 2.0**attempt))
                continue
            if status >= 400:
                break
            return status, answer, fields
        raise FetchError(f"answers {status}")

    def _wait(self, url: str) -> None:
        host = urlsplit(url).netloc
        robot = next((robot for known, robot in self._robots.items() if known.endswith("//" + host)), None)
        interval = max(self.interval, min(float((robot and robot.crawl_delay(USER_AGENT)) or 0), MAX_WAIT))
        if host in self._last:
            jitter = random.uniform(0, interval / 4)  # noqa: S311 (politeness, not security)
            self.sleep(max(0.0, self._last[host] + interval + jitter - time.monotonic()))
        self._last[host] = time.monotonic()

    def _once(self, url: str, headers: dict[str, str], limit: int) -> tuple[int, Fetched, httpx.Headers]:
        if self._client is None:
            raise RuntimeError("use the Fetcher in a with statement")
        body = b""
        with (
            Patience(self.total) as patience,
            self._client.stream("GET", url, headers=headers, extensions={"trace": patience.note}) as response,
        ):
            fields = response.headers
            if response.status_code == 200:
                body = unpacked(response.iter_raw(65_536), fields.get("content-encoding", ""), limit)
        answer = Fetched(
            url=url,
            text=body.decode("utf-8", "replace"),
            etag=fields.get("etag", "")[:200],
            last_modified=fields.get("last-modified", "")[:100],
            unchanged=response.status_code == 304,
        )
        return response.status_code, answer, fields


def _host(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def normal(url: str) -> str:
    """Return a URL as it is asked for, without `..` in its path: robots.txt is asked about what is fetched.

    Raises:
        FetchError: it is none.
    """
    try:
        return str(httpx.URL(url))
    except (httpx.InvalidURL, ValueError, TypeError):
        raise FetchError("is no URL") from None


def unpacked(pieces: Iterator[bytes], coding: str, limit: int) -> bytes:
    """What an answer holds; gzip is undone once, and no more of it than the limit.

    Args:
        pieces: the bytes of the network.
        coding: its `Content-Encoding`.
        limit: the most bytes to take, packed and unpacked.

    Raises:
        FetchError: it is larger, damaged, or encoded in a way that was not asked for.
    """
    if coding.strip().lower() not in {"", "identity", "gzip"}:
        raise FetchError("is encoded in a way that was not asked for")
    machine = zlib.decompressobj(zlib.MAX_WBITS | 16) if coding.strip().lower() == "gzip" else None
    body, raw = bytearray(), 0
    for piece in pieces:
        raw += len(piece)
        try:
            body += piece if machine is None else machine.decompress(piece, limit + 1 - len(body))
        except zlib.error:
            raise FetchError("is damaged: its gzip cannot be undone") from None
        if max(len(body), raw) > limit or (machine is not None and machine.unconsumed_tail):
            raise FetchError(f"larger than {limit} bytes")
    if machine is not None and raw and (not machine.eof or machine.unused_data):
        raise FetchError("is damaged: its gzip ends early, or something follows it")
    return bytes(body)


def _retry_after(fields: httpx.Headers, default: float) -> float:
    value = fields.get("retry-after", "")
    if value.isdigit():
        return min(float(value), MAX_WAIT)
    try:
        return min(max(0.0, parsedate_to_datetime(value).timestamp() - time.time()), MAX_WAIT)
    except (TypeError, ValueError):
        return default
