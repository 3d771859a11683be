"""Looking a doubtful message up in Avaamo's SMS report."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from trunkline.errors import MissingCredential
from trunkline.reconcile import (
    Doubt,
    Reconciliation,
    Undecidable,
    decide,
    find_operation,
    look,
    same_number,
    seconds_of,
)

if TYPE_CHECKING:
    from trunkline.effects import Steps
    from trunkline.engine import Engine
    from trunkline.options import Settings

PAGE = 100


def search(engine: Engine, doubt: Doubt, settings: Settings) -> Steps[Reconciliation]:
    """Search the agent's report by receiver and time; the caller does not know the text, the agent's greeting."""
    operation = find_operation("trunkline_avaamo", "reportSms")
    if operation is None or doubt.operation != "sendSms" or "to_phone" not in doubt.arguments:
        return Undecidable(f"there is no log to look {doubt.operation} up in")
    agent = engine.vendor.variables.get("agent_id")
    if agent is None:
        return Undecidable("the report is kept by agent: give the client agent_id")
    receiver = doubt.arguments["to_phone"]

    def read(first: datetime, last: datetime) -> Steps[tuple[list[Any], bool]]:
        arguments: dict[str, object] = {
            "agent_id": int(agent),
            "from_timetoken": first,
            "to_timetoken": last,
            "per_page": PAGE,
        }
        return look(engine, operation, arguments, settings, "entries", PAGE)

    def fits(entry: dict[str, Any]) -> bool:
        return same_number(receiver, entry.get("to_phone"))

    now = engine.clock.time()
    try:
        return (yield from decide(doubt, now, read, fits, lambda entry: seconds_of(entry.get("created_at"))))
    except MissingCredential:
        return Undecidable("the report needs a user's token: give the client user_token")
