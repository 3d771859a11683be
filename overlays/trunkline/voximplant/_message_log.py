"""Looking a doubtful message up in Voximplant's histories."""

from __future__ import annotations

from typing import Any

from trunkline_runtime.engine.message_log import Row, Source, id_of, text_of
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.engine.reconcile import Question
from trunkline_runtime.receipt import Receipt

LOGGED = {
    "sendSmsMessage": ("source", "destination", "sms_body"),
    "a2pSendSms": ("src_number", "dst_numbers", "text"),
}
IDS = ("message_id",)
PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",), max_limit=1000)


def ask(receipt: Receipt) -> Question | str:
    """Ask the history of this kind of message; where the account stores no texts, nothing is proved by one row."""
    from trunkline_voximplant.operations import operation

    sent = receipt.arguments or {}
    source, target, text = (sent[name] for name in LOGGED[receipt.operation])
    targets = target if isinstance(target, list) else str(target).split(";")
    if len(targets) != 1:
        return "the call had several receivers; look each one up in a2p_get_sms_history"
    log = "getSmsHistory" if receipt.operation == "sendSmsMessage" else "a2pGetSmsHistory"
    # The history tells the day only; its filter knows seconds.
    place = Source(operation(log), PAGES, ("from_date", "to_date"), _row, narrow={"destination_number": targets[0]})
    return Question(place, str(targets[0]), str(source), str(text))


def _row(entry: Any, wire: dict[str, Any]) -> Row | None:
    if str(wire.get("direction", "OUT")).upper() == "IN":
        return None
    parts = wire.get("fragments")
    return Row(
        entry,
        id=id_of(wire.get("message_id")),
        receiver=text_of(wire.get("destination_number")),
        sender=text_of(wire.get("source_number")),
        text=text_of(wire.get("text")),
        parts=parts if type(parts) is int else None,
    )
