"""Looking at a campaign: numbers, messages, exports, a page."""

from __future__ import annotations

import os
from collections.abc import Iterator
from os import PathLike
from typing import TextIO

from trunkline_outbox import campaigns
from trunkline_outbox.connected import Connected
from trunkline_outbox.export import write_csv
from trunkline_outbox.imports import BadRow
from trunkline_outbox.messages import Message, find, stream
from trunkline_outbox.page import html
from trunkline_outbox.privacy import private, sealed
from trunkline_outbox.states import State
from trunkline_outbox.status import Status, count_due, read_status


class Looking(Connected):
    """The part of the outbox that changes nothing."""

    def status(self, campaign: str) -> Status:
        """Count a campaign.

        Raises:
            OutboxError: There is no such campaign.
        """
        with self.connected() as session:
            return read_status(session, campaigns.find(session, campaign))

    def due(self, campaign: str, *, most: int | None = None) -> int:
        """Return how many messages of a campaign may leave now.

        Args:
            campaign: Its name.
            most: How far to count; to the end unless given.

        Raises:
            OutboxError: There is no such campaign.
        """
        with self.connected() as session:
            return count_due(session, campaigns.find(session, campaign).id, most)

    def vendor(self, campaign: str) -> str:
        """Return whose client sends a campaign: `opentact`, `voximplant` or `avaamo`.

        Raises:
            OutboxError: There is no such campaign.
        """
        with self.connected() as session:
            return campaigns.find(session, campaign).vendor

    def campaigns(self) -> list[str]:
        """Return the names of all campaigns, in the order in which they were made."""
        with self.connected() as session:
            return [row[0] for row in session.query("SELECT name FROM outbox_campaign ORDER BY id")]

    @private
    def message(self, campaign: str, key: str) -> Message:
        """Return one message.

        Raises:
            OutboxError: There is none.
        """
        with self.connected() as session:
            return find(session, campaigns.find(session, campaign), key)

    def messages(self, campaign: str, state: State | None = None) -> Iterator[Message]:
        """Return a campaign's messages one by one, all or those in one state; the ledger may change meanwhile."""
        with sealed():
            session = self.store.connect()
            try:
                yield from stream(session, campaigns.find(session, campaign), state)
            finally:
                session.close()

    def doubtful(self, campaign: str) -> Iterator[Message]:
        """Return the messages of which nobody knows whether they were sent."""
        return self.messages(campaign, State.DOUBTFUL)

    def bad_rows(self, campaign: str) -> list[BadRow]:
        """Return the rows that could not be imported."""
        with self.connected() as session:
            found = campaigns.find(session, campaign)
            rows = session.query(
                "SELECT line, key, reason FROM outbox_bad_row WHERE campaign_id = ? ORDER BY line", (found.id,)
            )
            return [BadRow(*row) for row in rows]

    @private
    def export(self, campaign: str, target: str | PathLike[str] | TextIO) -> int:
        """Write a campaign as CSV, one line a message with what became of it, and return how many there are.

        A file that is new is its owner's alone: it holds numbers.
        """
        if not isinstance(target, str | PathLike):
            return write_csv(self.messages(campaign), target)
        with open(target, "w", encoding="utf-8", newline="", opener=_private) as file:
            return write_csv(self.messages(campaign), file)

    def html(self, campaign: str) -> str:
        """Return a campaign as an HTML page with pictures; it needs no network and holds no number and no text."""
        with self.connected() as session:
            return html(session, campaigns.find(session, campaign))


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
