"""Looking a doubtful message up in Opentact's log."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from trunkline_runtime.engine.reconcile import Doubt, decide, digits, find_operation, look, same_number, seconds_of
from trunkline_runtime.reconciliation import Reconciliation, Undecidable

if TYPE_CHECKING:
    from trunkline_runtime.engine.caller import CallRunner
    from trunkline_runtime.engine.effects import Steps
    from trunkline_runtime.options import CallSettings

SENDS = frozenset({"sendSms", "sendSmsByQuery", "sendSmsByBearer"})
PAGE = 100
_PUNCTUATION = str.maketrans("", "", "+ -().")


def search(calls: CallRunner, doubt: Doubt, settings: CallSettings) -> Steps[Reconciliation]:
    """Search the messages that were sent, by receiver and time, and compare sender and text here."""
    operation = find_operation("trunkline_opentact", "searchOutboundSms")
    if operation is None or doubt.operation not in SENDS:
        return Undecidable(f"there is no log to look {doubt.operation} up in")
    sent = doubt.arguments

    def read(first: datetime, last: datetime) -> Steps[tuple[list[Any], bool]]:
        arguments: dict[str, object] = {
            "to": digits(sent["to"]),
            "created_on_from": first,
            "created_on_to": last,
            "take": PAGE,
        }
        return look(calls, operation, arguments, settings, "data", PAGE)

    def fits(entry: dict[str, Any]) -> bool:
        return (
            same_number(sent["to"], entry.get("to"))
            and same_sender(sent["from_"], entry)
            and entry.get("message") == sent["message"]
        )

    now = calls.clock.time()
    return (yield from decide(doubt, now, read, fits, lambda entry: seconds_of(entry.get("created_on"))))


def same_sender(given: object, entry: dict[str, Any]) -> bool:
    """Whether an entry may be by a sender: a campaign's pool picks the number, and rows of 2021 show it as `tn` only."""
    if not str(given).translate(_PUNCTUATION).isdecimal():
        return True
    logged = entry.get("from")
    if logged is None:
        tn = entry.get("tn")
        logged = tn.get("tn") if isinstance(tn, dict) else None
    return logged is None or same_number(given, logged)
