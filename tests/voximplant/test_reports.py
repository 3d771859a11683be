"""Reports: one call orders, waits, downloads and unpacks."""

from __future__ import annotations

import datetime as dt
import gzip
import io
from pathlib import Path
from typing import Any

import pytest

from trunkline import Backoff, CallOptions, Hooks, JobUnfinished, NotFound, ResponseDecodeError, Voximplant
from trunkline.testing import transport
from trunkline_mock import Mock
from trunkline_runtime.clock import Clock
from trunkline_runtime.download_target import CutShort, Target
from trunkline_runtime.transports.seam import Request, Response, Sink, Timeouts, TransportFailure, announce
from trunkline_voximplant.models import SmartQueueReportType

KIND = next(iter(SmartQueueReportType)).value
HEAD = b"call_session_history_id;start_date;duration\n"


def ticking(kit: Any, seconds: float = 1.0) -> Hooks:
    """Let the mock's time pass with every call."""
    return Hooks(after=lambda _: kit.mock.advance(seconds))


FETCHES = {
    "call": lambda client, to: client.history.fetch_call_history_report(to=to, poll_interval=0, output="csv"),
    "brief": lambda client, to: client.history.fetch_brief_call_history_report(to=to, poll_interval=0),
    "transactions": lambda client, to: client.history.fetch_transaction_history_report(to=to, poll_interval=0),
    "audit": lambda client, to: client.history.fetch_audit_log_report(to=to, poll_interval=0),
    "numbers": lambda client, to: client.phone_numbers.fetch_phone_numbers_report(to=to, poll_interval=0),
}


@pytest.mark.parametrize("name", FETCHES)
def test_a_report_in_one_call(kit: Any, name: str, tmp_path: Path) -> None:
    """The report is in the file, unpacked, and nothing else is left in the folder."""
    path = tmp_path / "report.csv"
    report = kit.run(lambda client: FETCHES[name](client, path), hooks=ticking(kit))
    assert path.read_bytes().startswith(HEAD)
    assert (report.path, report.size) == (path, path.stat().st_size)
    assert report.id == 7001
    assert [file.name for file in tmp_path.iterdir()] == ["report.csv"]


def test_a_smart_queue_report(kit: Any, tmp_path: Path) -> None:
    """The history of a smart queue is a report too, and its arguments are typed as those of the order."""
    day = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)

    def act(client: Any) -> Any:
        return client.smart_queue.fetch_history_report(
            to=tmp_path / "sq.csv", poll_interval=0, application_id=42, report_type=[KIND], from_date=day,
            to_date=day,
        )  # fmt: skip

    assert kit.run(act, hooks=ticking(kit)).size > 100


def test_into_an_open_file(kit: Any) -> None:
    """An open file takes the report where it stands, and stays open."""
    file = io.BytesIO(b"already here\n")
    file.seek(0, io.SEEK_END)
    report = kit.run(lambda client: FETCHES["call"](client, file), hooks=ticking(kit))
    assert file.getvalue().startswith(b"already here\n" + HEAD)
    assert report.path is None
    assert not file.closed


def test_a_report_that_takes_too_long(kit: Any, tmp_path: Path) -> None:
    """At the deadline the error names the report, the file does not exist, and it can be had later."""
    path = tmp_path / "report.csv"
    passed = [0.0]
    hooks = Hooks(after=lambda _: passed.append(passed[-1] + 10))  # each call takes ten seconds, on any machine
    options = CallOptions(deadline=45)

    def act(client: Any) -> Any:
        return client.history.fetch_call_history_report(to=path, poll_interval=0.001, options=options)

    with pytest.raises(JobUnfinished, match="report 7001 was not ready after 45 s") as caught:
        kit.run(act, hooks=hooks, clock=Clock(monotonic=lambda: passed[-1]))
    assert caught.value.job_id == 7001
    assert passed[-1] == 50
    assert not list(tmp_path.iterdir())
    kit.mock.advance(60)
    data = kit.run(lambda client: client.history.download_history_report(history_report_id=7001))
    assert gzip.decompress(data).startswith(HEAD)


class Spoiled:
    """A blocking transport to a mock whose answers to one method a test spoils, one after the other."""

    def __init__(self, mock: Mock, method: str, *spoils: Response | int) -> None:
        self.inner = transport(mock)
        self.method = method
        self.spoils = list(spoils)
        self.seen: list[Request] = []

    def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Answer; a number cuts the answer after so many bytes."""
        self.seen.append(request)
        if not self.spoils or self.method not in request.url:
            return self.inner.send(request, timeouts, max_body, sink)
        spoil = self.spoils.pop(0)
        if isinstance(spoil, Response):
            if sink is not None and spoil.status < 300:
                announce(sink, spoil.status, spoil.headers)
                sink(spoil.body)
            return spoil
        taken: list[bytes] = []
        whole = self.inner.send(request, timeouts, max_body, taken.append)
        if sink is not None:
            announce(sink, whole.status, whole.headers)
            sink(b"".join(taken)[:spoil])
        raise TransportFailure("body", never_left=False, status=whole.status)

    def close(self) -> None:
        """Nothing is open."""


def spoiled(mock: Mock, spoil: Spoiled) -> Voximplant:
    config: Any = {"credentials": mock.voximplant.credentials(), "retries": Backoff(jitter=lambda: 0.0)}
    return Voximplant(transport=spoil, hooks=Hooks(after=lambda _: mock.advance(5)), **config)


def json_answer(text: bytes) -> Response:
    return Response(200, (("content-type", "application/json"),), text)


def test_the_service_says_not_yet(vox: Mock, tmp_path: Path) -> None:
    """A download refused with code 356 is waited for; the refusal itself never lands in the file."""
    pending = json_answer(b'{"error": {"code": 356, "msg": "in progress"}}')
    spoil = Spoiled(vox, "DownloadHistoryReport", pending, pending)
    with spoiled(vox, spoil) as client:
        report = FETCHES["call"](client, tmp_path / "report.csv")
    assert (tmp_path / "report.csv").read_bytes().startswith(HEAD)
    assert report.size == (tmp_path / "report.csv").stat().st_size


def test_a_failed_report(vox: Mock, tmp_path: Path) -> None:
    """A report that the service could not make ends the call, and leaves no file."""
    failed = json_answer(b'{"error": {"code": 357, "msg": "failed"}}')
    with spoiled(vox, Spoiled(vox, "DownloadHistoryReport", failed)) as client, pytest.raises(NotFound) as caught:
        FETCHES["call"](client, tmp_path / "report.csv")
    assert caught.value.code_name == "CALL_HISTORY_REPORT_GENERATION_FAILED"
    assert not list(tmp_path.iterdir())


def test_a_broken_download_begins_again(vox: Mock, tmp_path: Path) -> None:
    """A connection that breaks inside the file costs another download, not the report."""
    spoil = Spoiled(vox, "DownloadHistoryReport", 100, 5)
    with spoiled(vox, spoil) as client:
        report = FETCHES["call"](client, tmp_path / "report.csv")
    assert gzip.decompress(client_file(vox)) == (tmp_path / "report.csv").read_bytes()
    assert report.size == (tmp_path / "report.csv").stat().st_size
    assert sum("DownloadHistoryReport" in request.url for request in spoil.seen) == 3


def client_file(mock: Mock) -> bytes:
    """The report as the service has it."""
    with Voximplant(credentials=mock.voximplant.credentials(), transport=transport(mock)) as client:  # type: ignore[arg-type]
        return client.history.download_history_report(history_report_id=7001)


def test_damaged_data_and_an_order_without_an_id(vox: Mock, tmp_path: Path) -> None:
    """Data that cannot be unpacked, and an order that names no report, are unreadable answers and make no file."""
    packed = Response(200, (("content-type", "application/octet-stream"),), b"\x1f\x8bgarbage")
    for method, answer in (("DownloadHistoryReport", packed), ("GetCallHistoryAsync", json_answer(b'{"result": 1}'))):
        with spoiled(vox, Spoiled(vox, method, answer)) as client, pytest.raises(ResponseDecodeError):
            FETCHES["call"](client, tmp_path / "report.csv")
        assert not list(tmp_path.iterdir())


def feed(target: Target, data: bytes) -> None:
    target(data)
    target.finish()


def test_gzip_is_undone_in_small_pieces(tmp_path: Path) -> None:
    """A file that grows a thousandfold is unpacked piece by piece; one that is cut short is refused."""
    plain = b"0" * 5_000_000
    packed = gzip.compress(plain)
    path = tmp_path / "f"
    target = Target(path, gunzip=True)
    for start in range(0, len(packed), 7):
        target(packed[start : start + 7])
    assert target.finish() == path
    assert path.read_bytes() == plain
    for broken in (packed[:-4], packed[:20] + b"xxxx" + packed[24:]):
        target = Target(tmp_path / "g", gunzip=True)
        with pytest.raises(CutShort):
            feed(target, broken)
        target.abandon()
    assert not (tmp_path / "g").exists()


@pytest.mark.parametrize("data", [b"", b"\x1f", b"x", b"a;b\n1;2\n"])
def test_what_is_not_packed_stays(tmp_path: Path, data: bytes) -> None:
    """A report that is not gzipped is written as it comes, however short."""
    target = Target(tmp_path / "f", gunzip=True)
    for index in range(len(data)):
        target(data[index : index + 1])
    target.finish()
    assert (tmp_path / "f").read_bytes() == data


def test_a_file_is_not_asked_for_as_json(kit: Any) -> None:
    """Prism refuses `Accept: application/json` where a document promises a file, and so may a vendor; all else stays."""
    kit.run(lambda client: client.invoices.get_account_invoices())
    kit.run(lambda client: client.invoices.download_invoice(invoice_id=101))
    assert [call.headers["accept"] for call in kit.mock.calls] == ["application/json", "*/*"]
