"""Looking a doubtful message up in Opentact's log."""

from __future__ import annotations

from typing import Any

from trunkline_runtime.engine.message_log import Row, Source, id_of, seconds_of, text_of
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.engine.reconcile import Question
from trunkline_runtime.receipt import Receipt

_ARGUMENTS = ("from_", "to", "message")
LOGGED = dict.fromkeys(("sendSms", "sendSmsByQuery", "sendSmsByBearer"), _ARGUMENTS)
IDS = ("uuid",)
PAGES = Pages("offset", "skip", ("data",), limit="take", total=("total",), max_limit=100)


def ask(receipt: Receipt) -> Question | str:
    """Ask the list of sent messages for the receiver's, and compare sender and text here."""
    from trunkline_opentact.operations import operation

    sent = {name: str(value).removeprefix("+") for name, value in (receipt.arguments or {}).items()}
    source = Source(
        operation("searchOutboundSms"),
        PAGES,
        ("created_on_from", "created_on_to"),
        _row,
        narrow={"to": sent["to"]},
    )
    # A campaign's pool picks the number.
    sender = sent["from_"] if sent["from_"].isdecimal() else None
    return Question(source, sent["to"], sender, str((receipt.arguments or {})["message"]))


def _row(entry: Any, wire: dict[str, Any]) -> Row:
    sender = wire.get("from")
    if sender is None and isinstance(wire.get("tn"), dict):  # rows of 2021 show it there only
        sender = wire["tn"].get("tn")
    return Row(
        entry,
        id=id_of(wire.get("uuid")),
        receiver=text_of(wire.get("to")),
        sender=text_of(sender),
        text=text_of(wire.get("message")),
        at=seconds_of(wire.get("created_on")),
    )
