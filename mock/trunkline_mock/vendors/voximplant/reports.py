"""Reports: ordered, at work for a moment, then a gzipped CSV file."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

from ...core.clock import sql
from ...messages import Problem, Reply
from . import callbacks
from .lists import listed
from .things import example, now

if TYPE_CHECKING:
    from ...core.state import Row
    from ...core.vendor import Call, Handler, Vendor
    from ...messages import Json

WORK = 2.0
"""Seconds of the mock's time that a report takes."""
NOT_READY, UNKNOWN = 356, 355
FIRST = 7001
KINDS = {
    "getCallHistoryAsync": ("calls", "call_history_report"),
    "getBriefCallHistory": ("calls_brief", "call_history_report"),
    "getTransactionHistoryAsync": ("transactions", "transaction_history_report"),
    "getAuditLogAsync": ("audit", None),
    "requestSmartQueueHistory": ("calls", None),
}
STORED = 30 * 86400


def order(call: Call) -> Json:
    """Take an order for a history."""
    kind, event = KINDS[call.operation.id]
    row = _order(call, "reports", "history_report_id", history_type=kind)
    call.vendor.after(WORK, _finisher(call, "reports", row["history_report_id"], event))
    return {"result": 1, "history_report_id": row["history_report_id"]}


def order_numbers(call: Call) -> Json:
    """Take an order for a list of phone numbers; the id comes as the result."""
    row = _order(call, "number_reports", "report_id", type="phone_numbers")
    call.vendor.after(WORK, _finisher(call, "number_reports", row["report_id"], None))
    return {"result": row["report_id"]}


def _order(call: Call, table: str, name: str, **more: Json) -> Row:
    number = call.account.number(name, FIRST)
    filters = {key: str(value) for key, value in (call.values.body or {}).items()}
    row = {name: number, "created": now(call), "format": "csv", "filters": filters, "download_count": 0, **more}
    return call.account.table(table).put(number, row)


def _finisher(call: Call, table: str, key: int, event: str | None) -> Finisher:
    return Finisher(call.vendor, call.account.key, table, key, event)


class Finisher:
    """Finishes a report when its time has come, and tells the customer; holds keys, never rows."""

    def __init__(self, vendor: Vendor, account: str, table: str, key: int, event: str | None) -> None:
        self._vendor = vendor
        self._where = account, table, key
        self._event = event

    def __call__(self) -> None:
        """Finish it, if it is still there."""
        account_key, table, key = self._where
        account = self._vendor.account(account_key)
        row = account.table(table).get(key)
        if row is None:
            return
        moment, content = self._vendor.world.clock.now(), csv_of(row)
        row["completed"] = sql(moment)
        row["file_name"] = f"report_{key}.csv.gz"
        row["file_size"], row["download_size"] = len(content), len(gzip.compress(content, mtime=0))
        row["store_until"] = sql(moment + STORED)[:10]
        if self._event:
            event = {"history_report_id": key, "success": True, "order_date": row["created"]}
            callbacks.post(self._vendor, account, self._event, event)


def csv_of(row: Row) -> bytes:
    """Return what a report says."""
    number = row.get("history_report_id", row.get("report_id"))
    head = "call_session_history_id;start_date;duration\n"
    return (head + "".join(f"{number}{index:03};2026-03-02 09:30:00;{index}\n" for index in range(100))).encode()


def get_reports(call: Call) -> Json:
    """List reports of histories."""
    return _list(call, "reports", "history_report_id")


def get_number_reports(call: Call) -> Json:
    """List reports of phone numbers."""
    return _list(call, "number_reports", "report_id")


def _list(call: Call, table: str, name: str) -> Json:
    given = call.values.body or {}
    rows = call.account.table(table).find(
        lambda row: (
            given.get(name, row[name]) == row[name]
            and given.get("is_completed", "completed" in row) == ("completed" in row)
        )
    )
    if not rows and not len(call.account.table(table)):
        rows = [row for row in example(call, call.operation.spec_path.strip("/")) if name not in given]
    return listed(call, rows[::-1] if given.get("desc_order") else rows)


def download(call: Call) -> Reply:
    """Return a report's file, gzipped."""
    return _download(call, "reports", "history_report_id")


def download_numbers(call: Call) -> Reply:
    """Return the file of a report of phone numbers, gzipped."""
    return _download(call, "number_reports", "report_id")


def _download(call: Call, table: str, name: str) -> Reply:
    row = call.account.table(table).get(call.values.body[name])
    if row is None:
        raise Problem("not_found", code=UNKNOWN)
    if "completed" not in row:
        raise Problem("not_found", code=NOT_READY)
    row["download_count"] += 1
    row["last_downloaded"] = now(call)
    return Reply(200, gzip.compress(csv_of(row), mtime=0), "application/octet-stream")


def invoice(call: Call) -> Reply:
    """Return an invoice: the smallest thing that calls itself a PDF file."""
    number = call.values.body["invoice_id"]
    return Reply(
        200,
        b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n% invoice " + str(number).encode() + b"\n%%EOF\n",
        "application/octet-stream",
    )


HANDLERS: dict[str, Handler] = {
    "downloadInvoice": invoice,
    **dict.fromkeys(KINDS, order),
    "getHistoryReports": get_reports,
    "downloadHistoryReport": download,
    "getPhoneNumbersAsync": order_numbers,
    "getPhoneNumberReports": get_number_reports,
    "downloadPhoneNumberReport": download_numbers,
}
