"""Voximplant's messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...clock import sql
from ...log import Sent

if TYPE_CHECKING:
    from ...messages import Json
    from ...mock import Mock
    from ...state import Account, Row
    from ...vendor import Call

GSM_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_EXTENDED = frozenset("^{}\\[~]|€\f")
DONE, FAILED = "2", "3"


def send(call: Call) -> Json:
    """Take a message."""
    given = call.values.body
    row = keep(
        call.mock,
        call.account,
        source=given["source"],
        destination=given["destination"],
        text=given["sms_body"],
        direction="OUT",
        failed=call.undelivered,
        stored=bool(given.get("store_body")),
    )
    call.mock.log.sent.append(
        Sent(
            vendor="voximplant",
            operation=call.operation.id,
            id=str(row["message_id"]),
            sender=given["source"],
            to=given["destination"],
            text=given["sms_body"],
            account=call.account.key,
            time=call.now(),
        )
    )
    return {"result": 1, "message_id": row["message_id"], "fragments_count": row["fragments"]}


def keep(
    mock: Mock,
    account: Account,
    *,
    source: str,
    destination: str,
    text: str,
    direction: str,
    failed: bool = False,
    stored: bool = True,
) -> Row:
    """Keep a message in the account's history and return its row."""
    number = account.number("message_id", 1000)
    row: Row = {
        "message_id": number,
        "source_number": int(source),
        "destination_number": int(destination),
        "direction": direction,
        "fragments": fragments(text),
        "cost": 0.05 * fragments(text),
        "status_id": FAILED if failed else DONE,
        "processed_date": sql(mock.clock.now()),
        "transaction_id": number + 1_000_000,
    }
    if failed:
        row["error_message"] = "number is not reachable"
    if stored:
        row["text"] = text
    return account.table("sms").put(number, row)


def fragments(text: str) -> int:
    """Return into how many segments a text is split."""
    if all(char in GSM_BASIC or char in GSM_EXTENDED for char in text):
        length, one, part = sum(2 if char in GSM_EXTENDED else 1 for char in text), 160, 153
    else:
        length, one, part = len(text.encode("utf-16-be")) // 2, 70, 67
    return 1 if length <= one else -(-length // part)
