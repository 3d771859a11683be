"""Voximplant's messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core import segments
from ...core.clock import sql
from ...core.lookup import Fields
from .lists import epoch, listed

if TYPE_CHECKING:
    from ...core.state import Account, Row
    from ...core.vendor import Call, Vendor
    from ...messages import Json

DONE, FAILED = 2, 3
FIELDS = Fields("destination_number", "text", made=lambda row: float(row["_at"]))


def send(call: Call) -> Json:
    """Take a message."""
    given = call.values.body
    row = keep(
        call.vendor,
        call.account,
        source=given["source"],
        destination=given["destination"],
        text=given["sms_body"],
        direction="OUT",
        failed=call.undelivered,
        stored=bool(given.get("store_body")),
    )
    _log(call, row, given["source"], given["destination"], given["sms_body"])
    return {"result": 1, "message_id": row["message_id"], "fragments_count": row["fragments"]}


def send_many(call: Call) -> Json:
    """Take one application-to-person message for up to a hundred receivers."""
    given, result = call.values.body, []
    for number in given["dst_numbers"]:
        row = keep(
            call.vendor,
            call.account,
            source=given["src_number"],
            destination=number,
            text=given["text"],
            direction="OUT",
            table="a2p",
            failed=call.undelivered,
            stored=bool(given.get("store_body")),
        )
        _log(call, row, given["src_number"], number, given["text"])
        result.append({"message_id": row["message_id"], "destination_number": number})
    return {"result": result, "failed": [], "fragments_count": segments.parts(given["text"])}


def history(call: Call) -> Json:
    """Return the messages of the numbers, both ways, newest first."""
    return _history(call, "sms")


def history_many(call: Call) -> Json:
    """Return the application-to-person messages, newest first."""
    return _history(call, "a2p")


def _history(call: Call, table: str) -> Json:
    asked = call.values.body or {}
    begin, end = epoch(asked.get("from_date"), 0.0), epoch(asked.get("to_date"), float("inf"))

    def wanted(row: Row) -> bool:
        return (
            begin <= row["_at"] < end + 1
            and row["message_id"] in asked.get("message_id", [row["message_id"]])
            and str(row["source_number"]) == asked.get("source_number", str(row["source_number"]))
            and str(row["destination_number"]) == asked.get("destination_number", str(row["destination_number"]))
            and row.get("direction") == asked.get("direction", row.get("direction"))
        )

    rows = call.lookup.rows(call.account.table(table), FIELDS)
    return listed(call, [row for row in rows if wanted(row)][::-1], default=1000, cap=call.lookup.cap)


def _log(call: Call, row: Row, source: str, to: str, text: str) -> None:
    call.note_sent(str(row["message_id"]), sender=source, to=to, text=text)


def keep(
    vendor: Vendor,
    account: Account,
    *,
    table: str = "sms",
    source: str,
    destination: str,
    text: str,
    direction: str,
    failed: bool = False,
    stored: bool = True,
) -> Row:
    """Keep a message in the account's history and return its row."""
    number, count = account.number("message_id", 1000), segments.parts(text)
    row: Row = {
        "message_id": number,
        # A sender may be a name; the history has numbers only.
        "source_number": int(source) if source.isascii() and source.isdigit() else 0,
        "destination_number": int(destination),
        "fragments": count,
        "cost": 0.05 * count,
        "status_id": FAILED if failed else DONE,
        **_kind(table, direction, sql(vendor.world.clock.now())[:10], failed=failed),
        "transaction_id": number + 1_000_000,
        "_at": vendor.world.clock.now(),
    }
    if failed:
        row["error_message"] = "number is not reachable"
    if stored:
        row["text"] = text
    return account.table(table).put(number, row)


def _kind(table: str, direction: str, day: str, *, failed: bool) -> Row:
    """Return what the two histories name differently."""
    if table == "a2p":
        return {"processing_date": day, "delivery_status": "FAILED" if failed else "DELIVERED"}
    return {"direction": direction, "processed_date": day}
