"""Looking a doubtful message or call up in Avaamo's reports."""

from __future__ import annotations

from typing import Any

from trunkline_runtime.engine.message_log import Row, Source, id_of, seconds_of, text_of
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.engine.reconcile import Question
from trunkline_runtime.receipt import Receipt

LOGGED = {"sendSms": ("to_phone", "channel_uuid"), "createCall": ("to_phone", "channel_uuid")}
IDS = ("uuid",)
PAGES = Pages(
    "page", "page", ("entries",), limit="per_page", total=("total_entries",), pages=("total_pages",), max_limit=100
)


class Reports:
    """The logs of one client: the agent's SMS report and a channel's list of calls.

    Args:
        agent_id: The agent whose SMS report is read.
        user_token: Whether the client has the credential that the SMS report takes.
    """

    def __init__(self, agent_id: int | None, *, user_token: bool) -> None:
        self._agent_id = agent_id
        self._user_token = user_token

    def __call__(self, receipt: Receipt) -> Question | str:
        """Ask the log that the receipt's operation writes to."""
        from trunkline_avaamo.operations import operation

        sent = {name: str(value) for name, value in (receipt.arguments or {}).items()}
        if "to_phone" not in sent:
            return "the channel chose the receiver: there is no number to look for"
        if receipt.operation == "createCall":
            fixed = {"channel_uuid": sent["channel_uuid"]}
            calls = Source(operation("searchCalls"), PAGES, ("start_time", "end_time"), _row, fixed)
            return Question(calls, sent["to_phone"], texted=False)
        if self._agent_id is None:
            return "the report is kept by agent: give the client agent_id"
        if not self._user_token:
            return "the report needs a user's token: give the client user_token"
        report = Source(
            operation("reportSms"), PAGES, ("from_timetoken", "to_timetoken"), _row, {"agent_id": self._agent_id}
        )
        # The text is the agent's greeting, which the caller does not know.
        return Question(report, sent["to_phone"])


def _row(entry: Any, wire: dict[str, Any]) -> Row:
    return Row(
        entry,
        id=id_of(wire.get("uuid")),
        receiver=text_of(wire.get("to_phone")),
        text=text_of(wire.get("message")),
        at=seconds_of(wire.get("created_at")),
    )
