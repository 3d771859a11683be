"""Looking a doubtful message or call up in Avaamo's reports."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from trunkline_runtime.engine.reconcile import Doubt, decide, look, same_number, seconds_of
from trunkline_runtime.errors import MissingCredential
from trunkline_runtime.reconciliation import Reconciliation, Undecidable

if TYPE_CHECKING:
    from trunkline_runtime.engine.caller import CallRunner
    from trunkline_runtime.engine.effects import Steps
    from trunkline_runtime.operation import Operation
    from trunkline_runtime.options import CallSettings

PER_PAGE = 100
MAX_PAGES = 5
"""Five hundred messages in the minutes around a call; each page counts against the vendor's fifty calls a minute."""


class Reports:
    """The logs of one client: the agent's SMS report and a channel's list of calls.

    The text of an SMS is the agent's greeting, which the caller does not know; receiver and time have to do.

    Args:
        agent_id: The agent whose SMS report is read.
    """

    def __init__(self, agent_id: int | None) -> None:
        self._agent_id = agent_id

    def __call__(self, calls: CallRunner, doubt: Doubt, settings: CallSettings) -> Steps[Reconciliation]:
        """Return the steps that search the log for a doubtful send."""
        if doubt.operation == "sendSms" and self._agent_id is None:
            return Undecidable("the report is kept by agent: give the client agent_id")
        log = self._log(doubt)
        if log is None:
            return Undecidable(f"there is no log to look {doubt.operation} up in")
        operation, fixed, (earliest, latest) = log

        def read(first: datetime, last: datetime) -> Steps[tuple[list[Any], bool]]:
            return _pages(calls, operation, {**fixed, earliest: first, latest: last}, settings)

        def fits(entry: dict[str, Any]) -> bool:
            return same_number(doubt.arguments["to_phone"], entry.get("to_phone"))

        try:
            return (
                yield from decide(
                    doubt, calls.clock.time(), read, fits, lambda entry: seconds_of(entry.get("created_at"))
                )
            )
        except MissingCredential:
            return Undecidable("the report needs a user's token: give the client user_token")

    def _log(self, doubt: Doubt) -> tuple[Operation[Any], dict[str, object], tuple[str, str]] | None:
        """Return the operation that lists what was sent, its fixed arguments and the names of its bounds."""
        from trunkline_avaamo.operations import operation

        if doubt.operation == "sendSms":
            return operation("reportSms"), {"agent_id": self._agent_id}, ("from_timetoken", "to_timetoken")
        if doubt.operation == "createCall":
            channel = doubt.arguments["channel_uuid"]
            return operation("searchCalls"), {"channel_uuid": channel}, ("start_time", "end_time")
        return None


def _pages(
    calls: CallRunner, operation: Operation[Any], arguments: dict[str, object], settings: CallSettings
) -> Steps[tuple[list[Any], bool]]:
    """Return the entries of a log, and whether these are all."""
    entries: list[Any] = []
    for page in range(1, MAX_PAGES + 1):
        more = {**arguments, "page": page, "per_page": PER_PAGE}
        found, whole = yield from look(calls, operation, more, settings, "entries", PER_PAGE)
        entries += found
        if whole:
            return entries, True
    return entries, False
