"""Downloads and reports whose vendor, disk or connection misbehaves."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from trunkline import Backoff, ConnectionLost, ResponseDecodeError, Voximplant
from trunkline_runtime.transports.seam import Request, Response, Sink, Timeouts, TransportFailure, announce

URL = "https://storage-gw-us-01.voximplant.com/a.mp3"
HEAD: tuple[tuple[str, str], ...] = (("content-type", "application/octet-stream"),)


class Full(io.BytesIO):
    """A file on a full disk."""

    def write(self, data: Any, /) -> int:
        """Fail."""
        raise OSError(28, "No space left on device")


class Scripted:
    """A blocking transport that answers one after the other, and takes a sink's failure for one of its own."""

    def __init__(self, *answers: Response | Exception) -> None:
        self.answers = list(answers)
        self.seen: list[Request] = []

    def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Give the next answer, its body to the sink where there is one."""
        self.seen.append(request)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        if sink is not None:
            try:
                announce(sink, answer.status, answer.headers)
                sink(answer.body)
            except OSError as error:
                raise TransportFailure("body", never_left=False, status=answer.status) from error
        return answer

    def close(self) -> None:
        """Nothing is open."""


@pytest.fixture
def client() -> Callable[..., Voximplant]:
    """Make a client of scripted answers that never waits."""

    def make(*answers: Response | Exception, **config: Any) -> Voximplant:
        key = {"account_id": 1, "api_key": "k"} if config.pop("key", False) else {}
        return Voximplant(transport=Scripted(*answers), retries=Backoff(jitter=lambda: 0.0), **key, **config)

    return make


def part(body: bytes, status: int = 200, **headers: str) -> Response:
    """Return a piece of a file."""
    named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return Response(status, HEAD + named, body)


def said(value: Any) -> Response:
    """Return a JSON answer."""
    return Response(200, (("content-type", "application/json"),), json.dumps(value).encode())


@pytest.fixture
def service(vox: Any, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Credentials that sign without a service."""
    monkeypatch.setattr("trunkline.voximplant._downloads.PAUSE", 0.0)
    return {"credentials": vox.voximplant.credentials()}


def test_an_answer_that_ends_early_is_gone_on_with(client: Any, service: Any, tmp_path: Path) -> None:
    """A file that is shorter than it said is asked for again from where it ended, within the deadline."""
    first, rest = part(b"abc", content_length="6"), part(b"def", 206, content_range="bytes 3-5/6")
    with client(first, rest, deadline=30, **service) as made:
        assert made.download(URL, to=tmp_path / "a").size == 6
    assert (tmp_path / "a").read_bytes() == b"abcdef"


@pytest.mark.parametrize(
    ("answer", "got"),
    [
        (part(b"def", 206, content_range="bytes 1-3/6"), "another piece"),
        (part(b"def", 206, content_range="lines 3-5/6"), "another piece"),
        (part(b"", 206, content_range="bytes 3-5/6"), "a part of it"),
        (part(b"def", 206, content_range="bytes 3-5/6", etag='"two"'), "another piece"),
        (part(b"def", 206, content_range="bytes 3-8/9"), "another piece"),
    ],
)
def test_a_piece_that_does_not_fit_is_refused(
    client: Any, service: Any, tmp_path: Path, answer: Response, got: str
) -> None:
    """Bytes from elsewhere, or none at all, are never written as if they were the missing ones."""
    with client(part(b"abc", content_length="6", etag='"one"'), answer, **service) as made:
        with pytest.raises(ResponseDecodeError, match=got):
            made.download(URL, to=tmp_path / "a")
        assert not (tmp_path / "a").exists()
        assert (tmp_path / "a.part").read_bytes() == b"abc"


def test_a_full_disk_is_the_error_that_is_raised(client: Any, service: Any) -> None:
    """What the file system says is not hidden behind a lost connection, and the file that was given stays open."""
    file = Full()
    with client(part(b"abc"), **service) as made, pytest.raises(OSError, match="No space left"):
        made.download(URL, to=file)
    assert not file.closed


ORDERED = said({"result": 1, "history_report_id": 7})
OTHERS = said({"result": [{"history_report_id": 6, "completed": "2026-03-01 00:00:00"}], "count": 1, "total_count": 1})
READY = said({"result": [{"history_report_id": 7, "completed": "2026-03-01 00:00:00"}], "count": 1, "total_count": 1})


def report(client: Voximplant, to: Any) -> Any:
    """Order a report and wait for it."""
    return client.history.fetch_call_history_report(to=to, poll_interval=0)


def test_other_reports_are_not_ours(client: Any, tmp_path: Path) -> None:
    """A list without our report means that it is not ready, whatever else is."""
    with client(ORDERED, OTHERS, READY, part(b"a;b"), key=True) as made:
        assert report(made, tmp_path / "r").size == 3


def test_a_report_for_a_full_disk(client: Any) -> None:
    """The order is not repeated because the disk is full."""
    with client(ORDERED, READY, part(b"a;b"), key=True) as made, pytest.raises(OSError, match="No space left"):
        report(made, Full())


def test_a_report_that_never_begins(client: Any, tmp_path: Path) -> None:
    """A connection that always breaks before the first byte ends the call after the usual tries."""
    lost = TransportFailure("read", never_left=False)
    with client(ORDERED, READY, lost, lost, lost, key=True) as made, pytest.raises(ConnectionLost):
        report(made, tmp_path / "r")
    assert not list(tmp_path.iterdir())
