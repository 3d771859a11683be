"""Recordings and logs: with the token, piece by piece, and on where a connection broke."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from trunkline import AuthenticationFailed, Backoff, ConnectionLost, InvalidArgument, NotFound, Voximplant
from trunkline.testing import transport
from trunkline.voximplant._downloads import split_url
from trunkline_mock import Mock
from trunkline_mock.vendors.voximplant.storage import SIZE, content
from trunkline_runtime.transports.seam import Request, Response, Sink, Timeouts, TransportFailure, announce

PATH = "/voximplant-records/2026/03/02/a.mp3"
URL = f"https://storage-gw-us-01.voximplant.com{PATH}"


class Breaking:
    """A blocking transport to a mock that breaks each answer after so many bytes, `None` for never."""

    def __init__(self, mock: Mock, *cuts: int | None) -> None:
        self.inner = transport(mock)
        self.cuts = list(cuts)
        self.seen: list[Request] = []

    def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Answer in small pieces, or a part of it."""
        self.seen.append(request)
        taken: list[bytes] = []
        answer = self.inner.send(request, timeouts, max_body, taken.append)
        cut = self.cuts.pop(0) if self.cuts else None
        whole = b"".join(taken)
        if sink is not None and answer.status < 300:
            announce(sink, answer.status, answer.headers)
            body = whole[:cut]
            for start in range(0, len(body), 50_000):
                sink(body[start : start + 50_000])
        if cut is not None:
            raise TransportFailure("body", never_left=False, status=answer.status)
        return answer

    def close(self) -> None:
        """Nothing is open."""


def ranges(breaking: Breaking) -> list[str | None]:
    return [dict(request.headers).get("range") for request in breaking.seen]


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trunkline.voximplant._downloads.PAUSE", 0.0)


def make(mock: Mock, breaking: Any, **config: Any) -> Voximplant:
    config = {"retries": Backoff(jitter=lambda: 0.0)} | config
    return Voximplant(credentials=mock.voximplant.credentials(), transport=breaking, **config)


def test_a_recording(kit: Any, tmp_path: Path) -> None:
    """A secure recording is asked for with the token and written to a file."""
    told: list[tuple[int, int | None]] = []
    path = tmp_path / "a.mp3"
    done = kit.run(lambda client: client.download(URL, to=path, progress=lambda got, of: told.append((got, of))))
    assert path.read_bytes() == content(PATH)
    assert (done.path, done.size) == (path, SIZE)
    assert told[-1][0] == SIZE
    file = io.BytesIO()
    assert kit.run(lambda client: client.download(URL, to=file)).path is None
    assert file.getvalue() == content(PATH)


def test_going_on_where_it_broke(vox: Mock, tmp_path: Path) -> None:
    """Each loss is taken up at the byte where it happened, and progress never goes back."""
    breaking, told = Breaking(vox, 60_000, 1, 100_000), list[int]()
    with make(vox, breaking) as client:
        done = client.download(URL, to=tmp_path / "a", progress=lambda got, of: told.append(got))
    assert (tmp_path / "a").read_bytes() == content(PATH)
    assert done.size == SIZE
    assert ranges(breaking) == [None, "bytes=60000-", "bytes=60001-", "bytes=160001-"]
    assert told == sorted(told)
    assert [file.name for file in tmp_path.iterdir()] == ["a"]


def test_a_later_try_goes_on(vox: Mock, tmp_path: Path) -> None:
    """A download that failed leaves a part behind, with which the next one begins; without `resume` it does not."""
    path = tmp_path / "a"
    with make(vox, Breaking(vox, 70_000, 0, 0, 0)) as client, pytest.raises(ConnectionLost):
        client.download(URL, to=path)
    assert (tmp_path / "a.part").stat().st_size == 70_000
    assert not path.exists()
    breaking = Breaking(vox)
    with make(vox, breaking) as client:
        client.download(URL, to=path)
    assert path.read_bytes() == content(PATH)
    assert ranges(breaking) == ["bytes=70000-"]
    with make(vox, Breaking(vox, 10, 0, 0, 0)) as client, pytest.raises(ConnectionLost):
        client.download(URL, to=path, resume=False)
    assert [file.name for file in tmp_path.iterdir()] == ["a"]


def test_a_part_of_another_file(vox: Mock, tmp_path: Path) -> None:
    """A part that is longer than the file is thrown away."""
    (tmp_path / "a.part").write_bytes(b"x" * (SIZE + 5))
    with make(vox, Breaking(vox)) as client:
        client.download(URL, to=tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == content(PATH)


@pytest.mark.parametrize(
    "url",
    [
        "http://storage-gw-us-01.voximplant.com/a",
        "https://voximplant.com.example.org/a",
        "https://evilvoximplant.com/a",
        "https://user@storage-gw-us-01.voximplant.com/a",
        "https://storage-gw-us-01.voximplant.com:8443/a",
        "https://storage-gw-us-01.voximplant.com:port/a",
        "https://example.org/a?x=.voximplant.com",
        "ftp://storage-gw-us-01.voximplant.com/a",
        "/voximplant-records/a",
        "",
    ],
)
def test_the_token_goes_to_voximplant_only(vox: Mock, url: str, tmp_path: Path) -> None:
    """An address on any other host, or without TLS, is refused before anything is sent."""
    breaking = Breaking(vox)
    with make(vox, breaking) as client, pytest.raises(InvalidArgument, match=r"https on a host of voximplant\.com"):
        client.download(url, to=tmp_path / "a")
    assert not breaking.seen
    assert not list(tmp_path.iterdir())


def test_the_client_s_own_host_is_trusted() -> None:
    """A mock on loopback may have recordings of its own."""
    base = "http://127.0.0.1:8080/voximplant"
    assert split_url("http://127.0.0.1:8080/voximplant/r/a?b=1", base) == (
        "http://127.0.0.1:8080",
        "/voximplant/r/a",
        "b=1",
    )
    with pytest.raises(InvalidArgument):
        split_url("http://127.0.0.1:8081/r/a", base)


def test_files_that_are_not_there(vox: Mock, tmp_path: Path) -> None:
    """A file that is gone is NotFound, a token that is refused is AuthenticationFailed, and no file is left."""
    with make(vox, transport(vox)) as client:
        with pytest.raises(NotFound):
            client.download(URL.replace("a.mp3", "gone.mp3"), to=tmp_path / "a")
        with pytest.raises(OSError, match="No such file"):
            client.download(URL, to=tmp_path / "no" / "folder")
    bad = {**vox.voximplant.credentials(), "key_id": "stranger"}
    with Voximplant(credentials=bad, transport=transport(vox)) as client, pytest.raises(AuthenticationFailed):
        client.download(URL, to=tmp_path / "a")
    assert not list(tmp_path.iterdir())
