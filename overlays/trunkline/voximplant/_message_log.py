"""Looking a doubtful message up in Voximplant's histories."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from trunkline_runtime.engine.reconcile import Doubt, decide, find_operation, look, same_number, segments
from trunkline_runtime.reconciliation import Reconciliation, Undecidable

if TYPE_CHECKING:
    from trunkline_runtime.engine.caller import CallRunner
    from trunkline_runtime.engine.effects import Steps
    from trunkline_runtime.options import CallSettings

PAGE = 1000
LOGS = {"sendSmsMessage": "getSmsHistory", "a2pSendSms": "a2pGetSmsHistory"}


def search(calls: CallRunner, doubt: Doubt, settings: CallSettings) -> Steps[Reconciliation]:
    """Search the history of this kind of message; where the account stores no texts, their length is compared."""
    operation = find_operation("trunkline_voximplant", LOGS.get(doubt.operation, ""))
    if operation is None:
        return Undecidable(f"there is no log to look {doubt.operation} up in")
    sent = doubt.arguments
    source, target, text = sent.get("source"), sent.get("destination"), sent.get("sms_body")
    if doubt.operation == "a2pSendSms":
        targets = sent["dst_numbers"] if isinstance(sent["dst_numbers"], list | tuple) else [sent["dst_numbers"]]
        if len(targets) != 1:
            return Undecidable("the call had several receivers; look each one up in a2p_get_sms_history")
        source, target, text = sent["src_number"], targets[0], sent["text"]

    def read(first: datetime, last: datetime) -> Steps[tuple[list[Any], bool]]:
        arguments: dict[str, object] = {
            "source_number": source,
            "destination_number": target,
            "from_date": first,
            "to_date": last,
            "count": PAGE,
        }
        return look(calls, operation, arguments, settings, "result", PAGE)

    # The history tells the day only; its filter knows seconds.
    return (yield from decide(doubt, calls.clock.time(), read, _fits(source, target, str(text)), lambda entry: None))


def _fits(source: object, target: object, text: str) -> Callable[[dict[str, Any]], bool]:
    def fits(entry: dict[str, Any]) -> bool:
        if (
            not same_number(target, entry.get("destination_number"))
            or str(entry.get("direction", "OUT")).upper() != "OUT"
        ):
            return False
        if not same_number(source, entry.get("source_number")):
            return False
        if entry.get("text"):
            return bool(entry["text"] == text)
        return entry.get("fragments") in (None, segments(text))

    return fits
