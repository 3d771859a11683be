"""Recordings and logs: with the token, piece by piece, and on where a connection broke."""

from __future__ import annotations

import dataclasses
import io
import os
import stat
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
    assert stat.S_IMODE((tmp_path / "a.part").stat().st_mode) == 0o600
    assert not path.exists()
    breaking = Breaking(vox)
    with make(vox, breaking) as client:
        client.download(URL, to=path)
    assert path.read_bytes() == content(PATH)
    assert ranges(breaking) == ["bytes=70000-"]
    with make(vox, Breaking(vox, 10, 0, 0, 0)) as client, pytest.raises(ConnectionLost):
        client.download(URL, to=path, resume=False)
    assert [file.name for file in tmp_path.iterdir()] == ["a"]


class Renamed(Breaking):
    """As `Breaking`; the content has been made anew since, and has another name."""

    def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Ask the mock as if the tag were an old one."""
        headers = tuple(
            ("if-range", '"old"') if name == "if-range" else (name, value) for name, value in request.headers
        )
        return super().send(dataclasses.replace(request, headers=headers), timeouts, max_body, sink)


def interrupted(vox: Mock, path: Path) -> None:
    """Leave a part of 70,000 bytes behind."""
    with make(vox, Breaking(vox, 70_000, 0, 0, 0)) as client, pytest.raises(ConnectionLost):
        client.download(URL, to=path)


def test_other_content_comes_whole(vox: Mock, tmp_path: Path) -> None:
    """The server is asked whether the content is still the same; when it is not, the part is thrown away."""
    path = tmp_path / "a"
    interrupted(vox, path)
    breaking = Renamed(vox)
    with make(vox, breaking) as client:
        done = client.download(URL, to=path)
    assert ranges(breaking) == ["bytes=70000-"]
    assert path.read_bytes() == content(PATH)
    assert done.size == SIZE
    assert [file.name for file in tmp_path.iterdir()] == ["a"]


def _link(part: Path, other: Path) -> None:
    part.unlink()
    part.symlink_to(other)


def _hard_link(part: Path, other: Path) -> None:
    other.hardlink_to(part)


def _open_to_all(part: Path, other: Path) -> None:
    part.chmod(0o666)


def _without_tag(part: Path, other: Path) -> None:
    part.with_name("a.part.tag").unlink()


def _odd_tag(part: Path, other: Path) -> None:
    part.with_name("a.part.tag").write_text("x\r\nHost: other")


def _linked_tag(part: Path, other: Path) -> None:
    _link(part.with_name("a.part.tag"), other)


def _pipe(part: Path, other: Path) -> None:
    part.unlink()
    os.mkfifo(part)


def _pipe_for_tag(part: Path, other: Path) -> None:
    _pipe(part.with_name("a.part.tag"), other)


SPOILT = [_link, _hard_link, _open_to_all, _without_tag, _odd_tag, _linked_tag, _pipe, _pipe_for_tag]


@pytest.mark.parametrize("spoil", SPOILT)
def test_a_part_that_may_be_somebody_else_s_is_not_gone_on_with(spoil: Any, vox: Mock, tmp_path: Path) -> None:
    """A link, a file that others can write, or one of unknown content is replaced, and what it leads to is untouched."""
    path, other = tmp_path / "a", tmp_path / "other"
    if spoil is not _hard_link:
        other.write_bytes(b"precious")
    interrupted(vox, path)
    spoil(tmp_path / "a.part", other)
    before = other.read_bytes() if other.exists() else None
    breaking = Breaking(vox)
    with make(vox, breaking) as client:
        client.download(URL, to=path)
    assert ranges(breaking) == [None]
    assert path.read_bytes() == content(PATH)
    assert before is None or other.read_bytes() == before
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert not path.is_symlink()


def test_a_folder_in_place_of_the_tag_is_named(vox: Mock, tmp_path: Path) -> None:
    """What cannot be replaced is told by its name, and no descriptor stays open."""
    path = tmp_path / "a"
    interrupted(vox, path)
    tag = tmp_path / "a.part.tag"
    tag.unlink()
    tag.mkdir()
    with make(vox, Breaking(vox)) as client:
        for _ in range(3):
            before = len(os.listdir("/dev/fd"))
            with pytest.raises(OSError, match=r"a\.part\.tag"):
                client.download(URL, to=path)
            assert len(os.listdir("/dev/fd")) == before


@pytest.mark.parametrize("resume", [True, False])
def test_a_link_in_place_of_the_part_is_never_written_through(resume: bool, vox: Mock, tmp_path: Path) -> None:
    """Who can write to the folder cannot make a download overwrite another file."""
    victim, path = tmp_path / "victim", tmp_path / "a"
    victim.write_bytes(b"precious")
    (tmp_path / "a.part").symlink_to(victim)
    (tmp_path / "a.part.tag").symlink_to(victim)
    with make(vox, Breaking(vox)) as client:
        client.download(URL, to=path, resume=resume)
    assert victim.read_bytes() == b"precious"
    assert path.read_bytes() == content(PATH)


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
