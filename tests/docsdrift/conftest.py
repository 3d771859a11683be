"""Documentation sites on loopback, and a vendor's folder."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from docsdrift.http import Fetcher


@dataclass
class Answer:
    """What the site answers on one path. `then` holds later answers, the last of which stays."""

    body: str | bytes = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    then: list["Answer"] = field(default_factory=list)


@dataclass
class Site:
    """A small site: paths with answers, conditional requests, and a log of what was asked."""

    url: str = ""
    pages: dict[str, Answer] = field(default_factory=dict)
    log: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    @property
    def asked(self) -> list[str]:
        """The paths that were asked for, robots.txt aside."""
        return [path for path, _ in self.log if path != "/robots.txt"]

    def answer(self, path: str, headers: dict[str, str]) -> Answer:
        """The answer to one request."""
        self.log.append((path, headers))
        known = self.pages.get(path) or Answer("# Page Not Found\n\nTry the index.\n", 404)
        if known.then and sum(item == path for item, _ in self.log) > 1:
            known = self.pages[path] = known.then.pop(0)
        etag, date = known.headers.get("ETag"), known.headers.get("Last-Modified")
        if (etag and headers.get("if-none-match") == etag) or (date and headers.get("if-modified-since") == date):
            return Answer("", 304, known.headers)
        return known


def _handler(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            length = int(headers.get("content-length", 0))
            if length:
                headers["x-body"] = self.rfile.read(length).decode()
            answer = site.answer(self.path.split("?")[0], headers)
            body = answer.body.encode() if isinstance(answer.body, str) else answer.body
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if answer.status != 304:
                with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                    self.wfile.write(body)

        do_POST = do_GET  # noqa: N815

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    return Handler


@pytest.fixture
def new_site() -> Iterator[Callable[[], Site]]:
    """Start sites on free ports; all are closed at the end."""
    servers: list[tuple[ThreadingHTTPServer, threading.Thread]] = []

    def start() -> Site:
        site = Site()
        server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(site))
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        servers.append((server, thread))
        site.url = f"http://127.0.0.1:{server.server_port}"
        return site

    yield start
    for server, thread in servers:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def site(new_site: Callable[[], Site]) -> Site:
    """One site."""
    return new_site()


@pytest.fixture
def naps() -> list[float]:
    """The waits of the fetcher, none of which is really waited."""
    return []


@pytest.fixture
def fetcher(naps: list[float]) -> Iterator[Fetcher]:
    """An open fetcher that notes its waits."""
    with Fetcher(interval=1.0, timeout=3.0, sleep=naps.append) as opened:
        yield opened


@pytest.fixture
def pages() -> Path:
    """The sample pages, of our own writing."""
    return Path(__file__).parent / "pages"


@pytest.fixture
def data() -> Path:
    """Specs and tables of edits."""
    return Path(__file__).parent / "data"


@pytest.fixture
def answer() -> type[Answer]:
    """The class of answers."""
    return Answer
